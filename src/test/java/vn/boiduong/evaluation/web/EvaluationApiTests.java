package vn.boiduong.evaluation.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationConcluded;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

@LifecycleTest
class EvaluationApiTests {

    private static final LocalDate OPENS = LocalDate.of(2026, 7, 8);
    private static final String EVALUATION = "/api/v1/evaluations/" + COMMUNICATION + "/V3";

    @Autowired
    private WebApplicationContext application;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    private MockMvc http;

    @BeforeEach
    void aClosedEvaluation() {
        ward.load();
        http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        CourseOfficer mai = new CourseOfficer(COMMUNICATION, "V3");
        transaction.executeWithoutResult(status ->
                events.publishEvent(new ParticipationConcluded(AGENCY, mai, Outcome.PASSED, LocalDate.of(2026, 4, 9))));
        driver.advanceTo(OPENS);
        driver.complete("V3", "evaluation", mai.key(), "Task_SelfAssess", Map.of());
        driver.complete(HEAD_OF_VHXH, "evaluation", mai.key(), "Task_AssessOfficer",
                IntStream.rangeClosed(1, 6).boxed().collect(Collectors.toMap(n -> "headMark" + n, n -> 7)));
        driver.runDueJobs();
    }

    @Test
    void thePersonJudgedReadsTheScoreAndHowItCameAbout() throws Exception {
        as("V3", get(EVALUATION)).andExpect(status().isOk())
                .andExpect(jsonPath("$.evaluation.score").value(70.00))
                .andExpect(jsonPath("$.evaluation.rating").value("GOOD"))
                .andExpect(jsonPath("$.scores[0].steps[0]").value(containsString("Kết quả thực thi nhiệm vụ")))
                .andExpect(jsonPath("$.objectionsUntil").value("2026-07-15"));
    }

    @Test
    void othersAreToldNothing() throws Exception {
        http.perform(get(EVALUATION)).andExpect(status().isUnauthorized());
        as("V4", get(EVALUATION)).andExpect(status().isBadRequest());
    }

    @Test
    void anObjectionNeedsWords() throws Exception {
        as("V3", objection(" ")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("objection"));
        as("V4", objection("Không phải của tôi")).andExpect(status().isBadRequest());
        as("V3", objection("Điểm phối hợp chưa đúng")).andExpect(status().isNoContent());

        as("V3", get(EVALUATION)).andExpect(jsonPath("$.objections[0].text").value("Điểm phối hợp chưa đúng"))
                .andExpect(jsonPath("$.objections[0].upheld").doesNotExist());
    }

    private ResultActions as(String officer, MockHttpServletRequestBuilder request) {
        return driver.as(officer, () -> {
            try {
                return http.perform(request.with(user(officer)));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private static MockHttpServletRequestBuilder objection(String text) {
        return post(EVALUATION + "/objections").with(csrf()).contentType(MediaType.APPLICATION_JSON)
                .content("{\"objection\": \"" + text + "\"}");
    }
}
