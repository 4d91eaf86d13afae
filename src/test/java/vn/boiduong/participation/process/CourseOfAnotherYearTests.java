package vn.boiduong.participation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.course.Courses;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** A course turns out to have begun in the year before: its reports are compared with those of that year. */
@LifecycleTest
class CourseOfAnotherYearTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Courses courses;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void equalWordsOfTheYearItWasReallyHeldInAreFound() {
        ward.load();
        jdbc.sql("update boiduong.course set starts_on = date '2025-12-01', ends_on = date '2025-12-05' where code = ?").param(STATE_MANAGEMENT).update();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2")));
            events.publishEvent(new DecisionIssued(AGENCY, STATE_MANAGEMENT, List.of("V3")));
        });
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        report("K2", COMMUNICATION);
        assertThat(marks(COMMUNICATION)).containsExactly("2026 false");
        jdbc.sql("insert into boiduong.report_mark (participation, kind, agency, officer, course_year, mark, alike) select ?, kind, agency, 'V3', 2025, mark, false"
                + " from boiduong.report_mark where participation = ?").params(STATE_MANAGEMENT + "/V3", COMMUNICATION + "/K2").update();

        driver.as(HR, () -> courses.move(COMMUNICATION, LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 2)));

        assertThat(marks(COMMUNICATION)).containsExactly("2025 true");
        assertThat(marks(STATE_MANAGEMENT)).containsExactly("2025 true");
    }

    private void report(String officer, String course) {
        driver.complete(officer, "participation", course + "/" + officer, "Task_ReportResult",
                Map.of("outcome", "PASSED", "testScore", "8", "whatToApply", "Viết lại bộ câu hỏi thường gặp"));
    }

    private List<String> marks(String course) {
        return jdbc.sql("select course_year, alike from boiduong.report_mark where participation like ? order by kind").param(course + "/%")
                .query((row, n) -> row.getInt(1) + " " + row.getBoolean(2)).list();
    }
}
