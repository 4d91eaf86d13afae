package vn.boiduong.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.evaluation.EvaluationService;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationConcluded;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** Courses end on 08/04/2026 and 12/06/2026; a version with four months of practice holds from 01/05/2026. */
@LifecycleTest
class PracticeByPolicyTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private PolicyService policies;
    @Autowired
    private EvaluationService evaluations;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private ApplicationEventPublisher publisher;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aVersionWithFourMonths() {
        ward.load();
        driver.as(HR, () -> policies.introduce(AGENCY, LocalDate.of(2026, 5, 1), Map.of("practice.months", "4"), "Quyết định 15/QĐ-UBND"));
    }

    @Test
    void theVersionOfTheDayTheCourseEndsCounts() {
        CourseOfficer before = passes(COMMUNICATION, "V3", LocalDate.of(2026, 5, 4));
        CourseOfficer after = passes(STATE_MANAGEMENT, "V4", LocalDate.of(2026, 6, 15));

        assertThat(evaluations.opensOn(before)).as("verified under the new version, ended under the old").isEqualTo("2026-07-08");
        assertThat(evaluations.opensOn(after)).isEqualTo("2026-10-12");
        driver.advanceTo(LocalDate.of(2026, 10, 11));
        assertThat(driver.openTasks("evaluation", after.key())).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 10, 12));
        assertThat(driver.openTasks("evaluation", after.key())).containsExactlyInAnyOrder(EvaluationModel.TASK_SELF_ASSESS, EvaluationModel.TASK_ASSESS_OFFICER);
    }

    @Test
    void leaveIsCountedOnTopOfThem() {
        CourseOfficer before = passes(COMMUNICATION, "V3", LocalDate.of(2026, 4, 9));
        CourseOfficer after = passes(STATE_MANAGEMENT, "V4", LocalDate.of(2026, 6, 15));
        List.of("V3", "V4").forEach(officer -> directory.recordLeave(new Leave(officer, LocalDate.of(2026, 6, 22), LocalDate.of(2026, 6, 23), Leave.Kind.SICK)));

        assertThat(evaluations.opensOn(before)).isEqualTo("2026-07-10");
        assertThat(evaluations.opensOn(after)).isEqualTo("2026-10-14");
    }

    private CourseOfficer passes(String course, String officer, LocalDate on) {
        driver.advanceTo(on);
        CourseOfficer who = new CourseOfficer(course, officer);
        transaction.executeWithoutResult(status -> publisher.publishEvent(new ParticipationConcluded(AGENCY, who, Outcome.PASSED, on)));
        return who;
    }
}
