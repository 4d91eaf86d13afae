package vn.boiduong.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.portal.YearEnd;
import vn.boiduong.report.YearEndDays;
import vn.boiduong.shared.AgencyYear;

/** The days of the yearly report come from the version of the policy its year was started with. */
class ReportDaysByPolicyTests extends ReportCase {

    @Autowired
    PolicyService policies;
    @Autowired
    YearEndDays days;
    @Autowired
    YearEnd yearEnd;

    @Test
    void aYearKeepsTheDaysItWasStartedWith() {
        introduce(LocalDate.of(2026, 1, 5), Map.of("report.opens", "20/11", "report.unitsBefore", "05/12", "report.agencyBefore", "12/12"));
        startTheYear();
        introduce(LocalDate.of(2026, 3, 2), Map.of("report.unitsBefore", "09/12", "report.agencyBefore", "14/12"));
        driver.advanceTo(LocalDate.of(2026, 11, 20));

        assertThat(report().unitsDueOn()).as("the last working day before the fifth, a Saturday").isEqualTo("2026-12-04");
        assertThat(report().signatureDueOn()).isEqualTo("2026-12-09");
        assertThat(days.of(YEAR).ofUnits()).isEqualTo("2026-12-04");
        assertThat(days.of(YEAR).ofAgency()).isEqualTo("2026-12-11");
        assertThat(days.of(new AgencyYear(AGENCY, 2027)).ofUnits()).as("not started: as is known today").isEqualTo("2027-12-08");
        assertThat(driver.as(HR, () -> yearEnd.countdowns(actors.current()))).extracting(YearEnd.Countdown::what)
                .containsExactly("Các đơn vị gửi báo cáo năm (trước ngày 05/12)", "Báo cáo năm của cơ quan gửi cấp trên (trước ngày 12/12)");
    }

    private void introduce(LocalDate from, Map<String, String> settings) {
        driver.as(HR, () -> policies.introduce(AGENCY, from, settings, "Quyết định 20/QĐ-UBND"));
    }
}
