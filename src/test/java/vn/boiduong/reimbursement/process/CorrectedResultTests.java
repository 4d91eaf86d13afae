package vn.boiduong.reimbursement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.ReportedResult;
import vn.boiduong.participation.ResultCorrections;
import vn.boiduong.reimbursement.Reimbursement;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.reimbursement.ReimbursementStatus;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** Costs are asked of somebody who failed, and then it turns out that he passed. */
@LifecycleTest
class CorrectedResultTests {

    private static final String KEY = "reimbursement";
    private static final CourseOfficer WHO = new CourseOfficer(SmallWard.COMMUNICATION, "K2");
    private static final String WHY = "Cơ sở đào tạo chấm lại bài";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Courses courses;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private ResultCorrections corrections;
    @Autowired
    private ReimbursementService reimbursements;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void costsAreAskedOfSomebodyWhoFailed() {
        ward.load();
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, WHO.course(), List.of(WHO.officer()))));
        driver.advanceTo(courses.course(WHO.course()).endsOn().plusDays(1));
        driver.complete(WHO.officer(), "participation", WHO.key(), "Task_ReportResult", Map.of("outcome", "FAILED", "testScore", "3"));
        driver.complete(HR, "participation", WHO.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
        driver.complete(HR, "participation", WHO.key(), "Task_DecideFollowUp", Map.of("followUp", "RECOVER_COSTS"));
        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_ConfirmCosts");
    }

    private void passedAfterAll() {
        driver.as(HR, () -> corrections.correct(WHO, new ReportedResult.Entered(Optional.of("PASSED"), Optional.of("8"), Optional.of("CC-K2"),
                Optional.empty(), Optional.empty()), WHY, actors.current()));
    }

    private void confirmCosts() {
        driver.complete(HR, KEY, WHO.key(), "Task_ConfirmCosts", Map.of("confirmedCost", 1_000_000, "trainingLevel", "POSTGRADUATE",
                "reimbursementCase", "NOT_GRADUATED", "exemption", "NONE"));
    }

    private Reimbursement asked() {
        return reimbursements.find(WHO).orElseThrow();
    }

    private List<String> toldHr(String kind) {
        return jdbc.sql("select body from boiduong.notification where kind = ? and recipient = ?").param(kind).param(HR).query(String.class).list();
    }

    @Test
    void anUndecidedCaseClosesWithTheReason() {
        confirmCosts();
        passedAfterAll();

        assertThat(driver.endsOf(AGENCY, KEY, WHO.key())).containsExactly("EndEvent_Closed");
        assertThat(driver.openTasks(KEY, WHO.key())).isEmpty();
        assertThat(asked().status()).isEqualTo(ReimbursementStatus.CLOSED);
        assertThat(asked().closeReason()).isEqualTo(WHY);
        assertThat(toldHr("REIMBURSEMENT_CLOSED")).singleElement().asString().contains("được sửa thành đạt", WHY).doesNotContain("bị hủy");
    }

    @Test
    void aDecisionStandsAndHrIsAskedToReviewIt() {
        confirmCosts();
        driver.complete(CHAIRMAN, KEY, WHO.key(), "Task_DecideReimbursement", Map.of("reimbursementDue", "true", "decisionReason", "Không đạt"));
        passedAfterAll();

        assertThat(asked().status()).isEqualTo(ReimbursementStatus.DUE);
        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_ConfirmPayment");
        assertThat(toldHr("REIMBURSEMENT_TO_REVIEW")).singleElement().asString().contains("được sửa thành đạt sau khi đã quyết định", WHY);
    }

    /** A promise to serve may still be broken. */
    @Test
    void aCaseOfSomebodyWhoLeftStaysForHrToLookAt() {
        LocalDate left = courses.course(WHO.course()).endsOn().plusDays(1);
        driver.as(HR, () -> directory.leave(WHO.officer(), left, "Thôi việc"));
        passedAfterAll();

        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_ConfirmCosts");
        assertThat(toldHr("REIMBURSEMENT_TO_REVIEW")).singleElement().asString().contains("đã rời cơ quan nên hồ sơ đền bù chưa khép lại");
    }
}
