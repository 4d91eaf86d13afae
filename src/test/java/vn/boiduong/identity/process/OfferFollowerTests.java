package vn.boiduong.identity.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** What is about the one person left in hr, and open already, goes to the chairman: nobody verifies the own result. */
@LifecycleTest
class OfferFollowerTests {

    private static final CourseOfficer OWN = new CourseOfficer(COMMUNICATION, SECOND_HR);
    private static final LocalDate REPORTED = LocalDate.of(2026, 4, 9);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoOfHrAndACourseOfOneOfThem() {
        ward.load();
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of(SECOND_HR))));
        driver.advanceTo(REPORTED);
    }

    @Test
    void anOpenVerificationFollows() {
        report("PASSED");
        assertThat(driver.openTasksSeenBy(HR, "participation", OWN.key())).containsExactly("Task_VerifyResult");

        directory.leave(HR, REPORTED, "Chuyển công tác");

        assertThat(driver.openTasksSeenBy(CHAIRMAN, "participation", OWN.key())).containsExactly("Task_VerifyResult");
        driver.complete(CHAIRMAN, "participation", OWN.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
        assertThat(driver.endsOf(AGENCY, "participation", OWN.key())).containsExactly("EndEvent_Completed");
    }

    @Test
    void anOpenFollowUpFollows() {
        report("FAILED");
        driver.complete(HR, "participation", OWN.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));

        directory.leave(HR, REPORTED, "Chuyển công tác");

        driver.complete(CHAIRMAN, "participation", OWN.key(), "Task_DecideFollowUp", Map.of("followUp", "NONE"));
        assertThat(driver.endsOf(AGENCY, "participation", OWN.key())).containsExactly("EndEvent_NotPassed");
    }

    private void report(String outcome) {
        driver.complete(SECOND_HR, "participation", OWN.key(), "Task_ReportResult", Map.of("outcome", outcome));
    }
}
