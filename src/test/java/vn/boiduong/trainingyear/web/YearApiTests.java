package vn.boiduong.trainingyear.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyUnitStatus;

/** What people do in a year besides completing tasks. */
@LifecycleTest
class YearApiTests {

    @Autowired
    private WebApplicationContext application;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private SurveyService surveys;
    @Autowired
    private UnitReportService unitReports;

    private MockMvc http;

    @BeforeEach
    void signIn() {
        ward.load();
        http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void hrStartsAndCancelsTheYear() throws Exception {
        as(CHAIRMAN, post("/api/v1/training-years"), "{\"year\":2026}").andExpect(status().isForbidden());
        as(HR, post("/api/v1/training-years"), "{\"year\":2026}").andExpect(status().isCreated())
                .andExpect(jsonPath("$.trainingYear").value("NH/2026"));
        as(HR, post("/api/v1/training-years"), "{\"year\":2026}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("đã được bắt đầu")));

        as(HR, post("/api/v1/training-years/2026/cancellation"), "{}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        as(HR, post("/api/v1/training-years/2026/cancellation"), "{\"reason\":\"Sáp nhập\"}").andExpect(status().isNoContent());
        assertThat(driver.endsOf(AGENCY, "training-year", YEAR.key())).containsExactly("EndEvent_YearCancelled");
        as(HR, post("/api/v1/training-years/2027/cancellation"), "{\"reason\":\"Sáp nhập\"}").andExpect(status().isBadRequest());
    }

    @Test
    void hrSeesOneLineAYear() throws Exception {
        as(HR, post("/api/v1/training-years"), "{\"year\":2026}");

        as("V3", get("/api/v1/training-years"), "").andExpect(status().isForbidden());
        as(HR, get("/api/v1/training-years"), "").andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1)).andExpect(jsonPath("$[0].year").value(2026))
                .andExpect(jsonPath("$[0].status").value("RUNNING")).andExpect(jsonPath("$[0].survey").value("OPEN"))
                .andExpect(jsonPath("$[0].declarations.total").value(3)).andExpect(jsonPath("$[0].plan").doesNotExist())
                .andExpect(jsonPath("$[0].openTasks").value(6)).andExpect(jsonPath("$[0].overdueTasks").value(0));
        driver.advanceTo(LocalDate.of(2026, 1, 19));
        as(HR, get("/api/v1/training-years"), "").andExpect(jsonPath("$[0].overdueTasks").value(6));
    }

    @Test
    void officersWishAndHrClosesSilentUnits() throws Exception {
        as("V3", put("/api/v1/surveys/2026/wish"), "{\"wish\":\"Tin học\"}").andExpect(status().isBadRequest());
        as(HR, post("/api/v1/training-years"), "{\"year\":2026}");
        as("V3", put("/api/v1/surveys/2026/wish"), "{\"wish\":\"Tin học\"}").andExpect(status().isNoContent());

        as(HR, post("/api/v1/surveys/2026/units/KT/closing"), "{\"reason\":\"Vắng\"}").andExpect(status().isBadRequest());
        driver.advanceTo(LocalDate.of(2026, 1, 22));
        as(HR, post("/api/v1/surveys/2026/units/KT/closing"), "{\"reason\":\"Vắng\"}").andExpect(status().isNoContent());
        as(HR, post("/api/v1/training-years/2026/units/KT/closing"), "{\"reason\":\"Vắng\"}").andExpect(status().isNoContent());
        as(HR, post("/api/v1/surveys/2026/units/XX/closing"), "{\"reason\":\"Vắng\"}").andExpect(status().isBadRequest());

        assertThat(surveys.unit(YEAR.key(), "KT").status()).isEqualTo(SurveyUnitStatus.SILENT);
    }

    @Test
    void hrAsksForAReportOutOfTurnAndClosesItsSilentUnits() throws Exception {
        as(HR, post("/api/v1/reports/99999/adhoc"), "{\"topic\":\"Sơ kết\"}").andExpect(status().isBadRequest());
        as(HR, post("/api/v1/training-years"), "{\"year\":2026}");
        as(HR, post("/api/v1/reports/2026/adhoc"), "{\"topic\":\"Sơ kết\",\"unitsDueOn\":\"30/02/2026\"}")
                .andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("unitsDueOn"));
        as(HR, post("/api/v1/reports/2026/adhoc"), "{\"topic\":\"Sơ kết\",\"unitsDueOn\":\"07/01/2026\"}")
                .andExpect(status().isCreated()).andExpect(jsonPath("$.report").value("NH/2026/adhoc-1"));

        driver.advanceTo(LocalDate.of(2026, 1, 8));
        as(HR, post("/api/v1/reports/2026/adhoc/1/units/KT/closing"), "{\"reason\":\"Vắng\"}").andExpect(status().isNoContent());
        as(HR, post("/api/v1/reports/2026/units/KT/closing"), "{\"reason\":\"Vắng\"}").andExpect(status().isBadRequest());

        assertThat(unitReports.of(ReportService.onCallKey(YEAR, 1), "KT").status()).isEqualTo(ReportUnitStatus.SILENT);
        as(HR, post("/api/v1/reports/2026/adhoc/1/cancellation"), "{\"reason\":\"Gõ nhầm\"}").andExpect(status().isNoContent());
        as(HR, post("/api/v1/reports/2026/adhoc/1/cancellation"), "{\"reason\":\"Gõ nhầm\"}").andExpect(status().isBadRequest());
    }

    @Test
    void aSupplementNeedsAnApprovedPlan() throws Exception {
        as(HR, post("/api/v1/plans/2026/supplements"), "").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message").value(containsString("kế hoạch bổ sung")));
        as(HR, post("/api/v1/plans/2026/supplements/1/cancellation"), "{\"reason\":\"Lập nhầm\"}").andExpect(status().isBadRequest());
    }

    private ResultActions as(String officer, MockHttpServletRequestBuilder request, String body) {
        return driver.as(officer, () -> {
            try {
                return http.perform(request.with(user(officer)).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }
}
