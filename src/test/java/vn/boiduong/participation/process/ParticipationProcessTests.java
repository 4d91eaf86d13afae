package vn.boiduong.participation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.notification.NotificationService;
import vn.boiduong.participation.EvidenceService;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.Participation;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.participation.ResultSheets;
import vn.boiduong.participation.UploadedFile;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** One officer on one course, as the officer, hr and time play it. */
@LifecycleTest
class ParticipationProcessTests {

    private static final String KEY = "participation";
    private static final CourseOfficer WHO = new CourseOfficer(SmallWard.COMMUNICATION, "K2");

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ParticipationResults results;
    @Autowired
    private ParticipationService participations;
    @Autowired
    private ResultSheets sheets;
    @Autowired
    private CaseText texts;
    @Autowired
    private Notices notices;
    @Autowired
    private EvidenceService evidence;
    @Autowired
    private Courses courses;
    @Autowired
    private Directory directory;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private NotificationService notifications;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    private LocalDate courseEnd;

    @BeforeEach
    void sendOneOfficer() {
        ward.load();
        courseEnd = courses.course(WHO.course()).endsOn();
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DecisionIssued(SmallWard.AGENCY, WHO.course(), List.of(WHO.officer()))));
    }

    @Test
    void waitsUntilTheDayAfterTheCourse() {
        driver.advanceTo(courseEnd);
        assertThat(driver.openTasks(KEY, WHO.key())).isEmpty();

        driver.advanceTo(courseEnd.plusDays(1));

        assertThat(driver.openTasksSeenBy(WHO.officer(), KEY, WHO.key())).containsExactly("Task_ReportResult");
    }

    @Test
    void creditsHoursOnceAResultIsVerifiedAsPassed() {
        courseIsOver();

        report(Map.of("outcome", "PASSED", "testScore", "8,5", "certificateNo", "CC-01"));
        verify();

        assertThat(ends()).containsExactly("EndEvent_Completed");
        assertThat(now().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(now().testScore()).isEqualByComparingTo(new BigDecimal("8.5"));
        assertThat(results.hoursOfYear(SmallWard.AGENCY, 2026)).containsEntry("K2", courses.course(WHO.course()).hours());
        assertThat(notifications.countByKind(SmallWard.AGENCY)).containsEntry("PARTICIPATION_PASSED", 1L);
    }

    @Test
    void creditsTheYearInWhichTheCourseWasCompleted() {
        courses.move(WHO.course(), LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 30));
        driver.advanceTo(LocalDate.of(2026, 12, 31));
        report(Map.of("outcome", "PASSED"));
        driver.standAt(LocalDate.of(2027, 1, 4));
        verify();

        assertThat(results.hoursOfYear(SmallWard.AGENCY, 2026)).containsEntry("K2", courses.course(WHO.course()).hours());
        assertThat(results.hoursOfYear(SmallWard.AGENCY, 2027)).isEmpty();
    }

    @Test
    void whoIsSentOnlyAfterTheCourseHasTheWholeTimeToReport() {
        driver.standAt(courseEnd.plusDays(40));
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DecisionIssued(SmallWard.AGENCY, WHO.course(), List.of("K1"))));
        driver.runDueJobs();

        assertThat(driver.openTasksSeenBy("K1", KEY, WHO.course() + "/K1")).containsExactly("Task_ReportResult");
        assertThat(driver.openTasks(KEY, WHO.key())).as("sent in time, silent ever since").containsExactly("Task_DecideFollowUp");
    }

    @Test
    void aResultOfTheOnePersonLeftInHrGoesToTheChairman() {
        CourseOfficer ofHr = new CourseOfficer(WHO.course(), SmallWard.SECOND_HR);
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DecisionIssued(SmallWard.AGENCY, WHO.course(), List.of(SmallWard.SECOND_HR))));
        courseIsOver();
        driver.complete(SmallWard.SECOND_HR, KEY, ofHr.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
        assertThat(driver.openTasksSeenBy(SmallWard.HR, KEY, ofHr.key())).containsExactly("Task_VerifyResult");

        changes.leave(SmallWard.HR, courseEnd.plusDays(1), "Chuyển công tác");

        driver.complete(SmallWard.CHAIRMAN, KEY, ofHr.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
        assertThat(driver.endsOf(SmallWard.AGENCY, KEY, ofHr.key())).containsExactly("EndEvent_Completed");
    }

    @Test
    void letsHrDecideWhatFollowsAFailedCourse() {
        courseIsOver();

        report(Map.of("outcome", "FAILED", "testScore", "3"));
        verify();
        assertThatThrownBy(() -> driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_DecideFollowUp", Map.of("followUp", "REPEAT", "testScore", "9")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("testScore"));
        driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_DecideFollowUp", Map.of("followUp", "REPEAT", "testScore", ""));

        assertThat(ends()).containsExactly("EndEvent_NotPassed");
        assertThat(results.hoursOfYear(SmallWard.AGENCY, 2026)).isEmpty();
    }

    @Test
    void opensAReimbursementWhereHrDecidesToRecoverTheCosts() {
        courseIsOver();
        report(Map.of("outcome", "ABSENT"));
        verify();

        driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_DecideFollowUp", Map.of("followUp", "RECOVER_COSTS"));

        assertThat(driver.openTasks("reimbursement", WHO.key())).containsExactly("Task_ConfirmCosts");
    }

    @Test
    void givesAResultBackWithTheReason() {
        courseIsOver();
        report(Map.of("outcome", "PASSED"));

        driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_VerifyResult",
                Map.of("resultVerified", "false", "returnReason", "Thiếu số chứng chỉ"));

        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_ReportResult");
        assertThat(now().returnReason()).isEqualTo("Thiếu số chứng chỉ");
        assertThat(notices.linksOf(WHO.officer(), "RESULT_RETURNED")).containsExactly("/viec-cua-toi");
        report(Map.of("outcome", "PASSED", "certificateNo", "CC-02"));
        verify();
        assertThat(now().certificateNo()).isEqualTo("CC-02");
    }

    @Test
    void refusesToReturnWithoutAReasonAndKeepsTheTaskOpen() {
        courseIsOver();
        report(Map.of("outcome", "PASSED"));

        assertThatThrownBy(() -> driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_VerifyResult", Map.of("resultVerified", false)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("returnReason"));

        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_VerifyResult");
    }

    @Test
    void refusesAScoreOutOfRangeAndKeepsNothing() {
        courseIsOver();

        for (String score : List.of("11", "8.55", "-1", "tám")) {
            assertThatThrownBy(() -> report(Map.of("outcome", "PASSED", "testScore", score)))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("testScore"))
                    .hasMessageContaining(score);
        }

        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_ReportResult");
    }

    @Test
    void closesAnOfficerWhoNeverReports() {
        LocalDate closesOn = now().reportDates().closesOn();

        driver.liveUntil(closesOn);

        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_DecideFollowUp");
        driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_DecideFollowUp", Map.of("followUp", "NONE", "testScore", "6,5"));
        assertThat(ends()).containsExactly("EndEvent_NotPassed");
        assertThat(now().outcome()).isEqualTo(Outcome.UNREPORTED);
        assertThat(now().testScore()).isEqualByComparingTo("6.5");
        assertThat(now().concludedOn()).isEqualTo(closesOn);
        assertThat(notifications.countByKind(SmallWard.AGENCY)).containsKeys("REMINDER", "ESCALATION");
    }

    @Test
    void hrSeesThatWhatWillBeAppliedIsMissing() {
        courseIsOver();

        report(Map.of("outcome", "PASSED"));

        assertThat(brief("Task_VerifyResult")).contains("chưa nêu việc sẽ áp dụng");
        verify();
        assertThat(ends()).containsExactly("EndEvent_Completed");
    }

    @Test
    void hrIsToldWhoElseHasTheSameCertificateNumber() {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(SmallWard.AGENCY, WHO.course(), List.of("V3"))));
        courseIsOver();
        report(Map.of("outcome", "PASSED", "certificateNo", "CC-07", "whatToApply", "Tiếp dân"));
        assertThat(brief("Task_VerifyResult")).doesNotContain("trùng");

        driver.complete("V3", KEY, WHO.course() + "/V3", "Task_ReportResult",
                Map.of("outcome", "PASSED", "certificateNo", "cc-07 ", "whatToApply", "Tiếp dân"));

        assertThat(brief("Task_VerifyResult")).contains("trùng với số của Hoàng Thị Mai");
    }

    @Test
    void takesAResultOnTheLastDayTheFormNames() {
        driver.liveUntil(now().reportDates().opensOn());
        LocalDate lastDay = sheets.of(WHO).lastDay();

        driver.liveUntil(lastDay);
        driver.complete(WHO.officer(), KEY, WHO.key(), "Task_ReportResult", Map.of("outcome", "ABSENT"));

        assertThat(lastDay).isBefore(now().reportDates().closesOn());
        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_VerifyResult");
    }

    @Test
    void endsWhenTheOfficerWithdraws() {
        driver.as(WHO.officer(), () -> participations.withdraw(WHO, "Ốm đột xuất", actors.current()));

        assertThat(ends()).containsExactly("EndEvent_Withdrawn");
        assertThat(now().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(notices.of(SmallWard.HEAD_OF_KT, "WITHDRAWN_FROM_UNIT")).singleElement()
                .satisfies(told -> assertThat(told.text()).contains("Ngô Thị Thảo", "Ốm đột xuất"));
    }

    @Test
    void letsNoStrangerWithdrawSomeone() {
        assertThatThrownBy(() -> driver.as("K3", () -> participations.withdraw(WHO, "Không thích", actors.current())))
                .isInstanceOf(RuleViolation.class);
        assertThat(now().outcome()).isNull();
    }

    @Test
    void endsWhenTheCourseIsCancelled() {
        courses.cancel(WHO.course(), SmallWard.FIRST_WORKING_DAY, "Không đủ học viên");

        assertThat(ends()).containsExactly("EndEvent_Withdrawn");
        assertThat(now().outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void endsWhenTheOfficerLeavesTheAgency() {
        changes.leave(WHO.officer(), SmallWard.FIRST_WORKING_DAY, "chuyển công tác");

        assertThat(ends()).containsExactly("EndEvent_Withdrawn");
        assertThat(now().endedReason()).contains("chuyển công tác");
    }

    @Test
    void followsACourseThatMoves() {
        courses.move(WHO.course(), courseEnd.plusDays(20), courseEnd.plusDays(22));

        driver.advanceTo(courseEnd.plusDays(1));
        assertThat(driver.openTasks(KEY, WHO.key())).isEmpty();
        driver.advanceTo(courseEnd.plusDays(23));
        assertThat(driver.openTasks(KEY, WHO.key())).containsExactly("Task_ReportResult");
    }

    @Test
    void takesOnlyRealDocumentsAsEvidence() {
        courseIsOver();

        assertThatThrownBy(() -> upload("chung-chi.pdf", "đây không phải PDF".getBytes())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> upload("lon.pdf", pdfOf(10 * 1024 * 1024 + 1))).isInstanceOf(RuleViolation.class);
        upload("..\\chung-chi.pdf", pdfOf(2_000));

        assertThat(evidence.find(WHO)).hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("chung-chi.pdf"));
        assertThat(evidence.content(WHO, actors.of(SmallWard.HR))).isPresent();
        assertThat(evidence.content(WHO, actors.of("K3"))).isEmpty();
    }

    private static byte[] pdfOf(int size) {
        byte[] content = new byte[size];
        System.arraycopy("%PDF-1.7".getBytes(), 0, content, 0, 8);
        return content;
    }

    private void upload(String name, byte[] content) {
        driver.as(WHO.officer(), () -> evidence.store(WHO, new UploadedFile(name, content), actors.current()));
    }

    @Test
    void aCourseThatDoesNotSayWhoHoldsItIsShownWithoutThat() {
        assertThat(brief("Task_ReportResult")).startsWith("Thời gian: 06/04/2026–08/04/2026 (24 tiết), Trung tâm Chính trị phường\n");
        jdbc.sql("update boiduong.course set organizer = null where code = :course").param("course", WHO.course()).update();

        assertThat(brief("Task_ReportResult")).startsWith("Thời gian: 06/04/2026–08/04/2026 (24 tiết)\n").doesNotContain("null");
    }

    private void courseIsOver() {
        driver.advanceTo(courseEnd.plusDays(1));
    }

    private void report(Map<String, Object> values) {
        driver.complete(WHO.officer(), KEY, WHO.key(), "Task_ReportResult", values);
    }

    private void verify() {
        driver.complete(SmallWard.HR, KEY, WHO.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
    }

    private List<String> ends() {
        return driver.endsOf(SmallWard.AGENCY, KEY, WHO.key());
    }

    private Participation now() {
        return results.find(WHO).orElseThrow();
    }

    private String brief(String task) {
        return texts.view(KEY).brief(new TaskRef(KEY, WHO.key(), task, Optional.empty()));
    }
}
