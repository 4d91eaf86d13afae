package vn.boiduong.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.evaluation.DossierService;
import vn.boiduong.evaluation.EvaluationDossier;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationService;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationConcluded;
import vn.boiduong.policy.Grade;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** The communication course ended on 08/04/2026; whoever passed it is evaluated from 08/07/2026. */
@LifecycleTest
class EvaluationProcessTests {

    private static final String SELF = EvaluationModel.TASK_SELF_ASSESS;
    private static final String HEAD = EvaluationModel.TASK_ASSESS_OFFICER;
    private static final String DISPUTE = EvaluationModel.TASK_REVIEW_DISPUTE;
    private static final LocalDate VERIFIED = LocalDate.of(2026, 4, 9);
    private static final LocalDate OPENS = LocalDate.of(2026, 7, 8);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 22);
    private static final LocalDate OBJECTIONS_UNTIL = LocalDate.of(2026, 7, 15);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private EvaluationService evaluations;
    @Autowired
    private EvaluationRecords records;
    @Autowired
    private DisputeService disputes;
    @Autowired
    private DossierService dossiers;
    @Autowired
    private CaseTasks caseTasks;
    @Autowired
    private CaseText texts;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theCourseIsOver() {
        ward.load();
        driver.standAt(VERIFIED);
    }

    @Test
    void afterThreeMonthsOfPracticeBothMarkAndTheScoreIsPublished() {
        CourseOfficer mai = passes("V3");
        driver.advanceTo(OPENS.minusDays(1));
        assertThat(tasksOf(mai)).isEmpty();

        driver.advanceTo(OPENS);
        assertThat(tasksOf(mai)).containsExactly(HEAD, SELF);
        assertThat(seenBy("V3", mai)).containsExactly(SELF);
        assertThat(candidates(mai, HEAD)).containsExactly(Role.headGroup(AGENCY, "VHXH"));
        assertThat(seenBy(HEAD_OF_KT, mai)).isEmpty();
        driver.complete("V3", EvaluationModel.KEY, mai.key(), SELF, marks("selfMark", 9, 8, 9, 9, 8, 9));
        driver.complete(HEAD_OF_VHXH, EvaluationModel.KEY, mai.key(), HEAD, citizens(marks("headMark", 8, 8, 9, 9, 8, 8), "8,75", 12));
        driver.runDueJobs();

        EvaluationRow row = rowOf(mai);
        assertThat(row.closedOn()).isEqualTo(OPENS);
        assertThat(row.marks()).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("8.2"), decimal("8"), decimal("9"), decimal("9"), decimal("8"), decimal("8.75"));
        assertThat(row.score()).isEqualByComparingTo("84.63");
        assertThat(row.rating()).isEqualTo(Grade.GOOD);
        assertThat(noticesOf("V3")).contains("EVALUATED");
        assertThat(ends(mai)).isEmpty();
        driver.advanceTo(OBJECTIONS_UNTIL);
        assertThat(ends(mai)).isEmpty();
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        assertThat(ends(mai)).containsExactly("EndEvent_Evaluated");
    }

    @Test
    void anEmptySelfAssessmentIsDeclinedAndTheHeadAloneCounts() {
        CourseOfficer mai = opened("V3");

        driver.complete("V3", EvaluationModel.KEY, mai.key(), SELF, Map.of());
        headMarks(HEAD_OF_VHXH, mai);

        assertThat(rowOf(mai).score()).isEqualByComparingTo("70.00");
        assertThat(records.explain(mai, AGENCY).get(0).steps().get(0).toString()).contains("không có tự đánh giá");
    }

    @Test
    void theSelfAssessmentLapsesAtItsDueDate() {
        CourseOfficer mai = opened("V3");
        headMarks(HEAD_OF_VHXH, mai);

        driver.liveUntil(DUE);
        assertThat(rowOf(mai).status()).isEqualTo(EvaluationStatus.OPEN);
        assertThat(noticesOf("V3").filter("REMINDER"::equals)).hasSize(3);
        driver.advanceTo(DUE.plusDays(1));

        assertThat(rowOf(mai).closedOn()).isEqualTo(DUE.plusDays(1));
        assertThat(tasksOf(mai)).isEmpty();
    }

    @Test
    void theHeadsAssessmentNeverLapses() {
        CourseOfficer mai = opened("V3");

        driver.liveUntil(DUE.plusDays(1));

        assertThat(tasksOf(mai)).containsExactly(HEAD);
        assertThat(noticesOf(HEAD_OF_VHXH).filter("REMINDER"::equals)).hasSize(3);
        assertThat(noticesOf(CHAIRMAN)).contains("ESCALATION");
        headMarks(HEAD_OF_VHXH, mai);
        assertThat(rowOf(mai).status()).isEqualTo(EvaluationStatus.CLOSED);
    }

    @Test
    void recordedLeaveMovesTheOpening() {
        CourseOfficer mai = passes("V3");
        driver.advanceTo(LocalDate.of(2026, 6, 1));

        directory.recordLeave(new Leave("V3", LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 11), Leave.Kind.SICK));

        assertThat(rowOf(mai).opensOn()).isEqualTo(OPENS.plusDays(10));
        driver.advanceTo(OPENS);
        assertThat(tasksOf(mai)).isEmpty();
        driver.advanceTo(OPENS.plusDays(10));
        assertThat(tasksOf(mai)).containsExactly(HEAD, SELF);
    }

    @Test
    void leaveKnownBeforehandCountsFromTheStart() {
        directory.recordLeave(new Leave("V3", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10), Leave.Kind.OTHER));

        assertThat(rowOf(passes("V3")).opensOn()).isEqualTo(OPENS.plusDays(2));
    }

    @Test
    void aHeadIsAssessedByTheChairmanAndAChairmanThroughHr() {
        CourseOfficer head = opened("K1");
        CourseOfficer chairman = opened(VICE_CHAIRMAN);

        assertThat(candidates(head, HEAD)).containsExactly(Role.CHAIRMAN.group());
        assertThat(candidates(chairman, HEAD)).containsExactly(Role.HR.group());
        headMarks(CHAIRMAN, head);
        headMarks(HR, chairman);
    }

    @Test
    void theAssessorReadsWhatWasPromisedAfterTheCourse() {
        CourseOfficer mai = new CourseOfficer(COMMUNICATION, "V3");
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3"))));
        driver.advanceTo(VERIFIED);
        driver.complete("V3", "participation", mai.key(), "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", "8,5",
                "whatToApply", "Rút ngắn thời gian tiếp dân"));
        driver.complete(HR, "participation", mai.key(), "Task_VerifyResult", Map.of("resultVerified", true));
        driver.advanceTo(OPENS);

        assertThat(texts.view(EvaluationModel.KEY).brief(new TaskRef(EvaluationModel.KEY, mai.key(), HEAD, Optional.empty())))
                .contains("Người được đánh giá: Hoàng Thị Mai", "Điểm kiểm tra cuối khóa: 8,5", "Rút ngắn thời gian tiếp dân");
        headMarks(HEAD_OF_VHXH, mai);
    }

    @Test
    void nobodyAssessesHimself() {
        directory.appointDeputy(AGENCY, "KT", "K2", OPENS, OPENS.plusDays(30));
        CourseOfficer deputy = opened("K2");

        assertThatThrownBy(() -> headMarks("K2", deputy)).isInstanceOf(RuleViolation.class);
        assertThat(tasksOf(deputy)).contains(HEAD);
        headMarks(HEAD_OF_KT, deputy);
    }

    @Test
    void whoeverBecomesTheHeadMeanwhileIsAssessedByTheChairman() {
        CourseOfficer thao = opened("K2");

        directory.replaceHead(AGENCY, "KT", "K2", OPENS);

        assertThat(candidates(thao, HEAD)).containsExactly(Role.CHAIRMAN.group());
        driver.complete("K2", EvaluationModel.KEY, thao.key(), SELF, Map.of());
        headMarks(CHAIRMAN, thao);
        assertThat(rowOf(thao).score()).isEqualByComparingTo("70.00");
    }

    @Test
    void theDossierIsForThePersonAndThoseWhoAnswerForIt() {
        CourseOfficer mai = closed("V3");

        assertThat(dossiers.of(mai, actors.of("V3")).scores()).hasSize(1);
        assertThat(dossiers.of(mai, actors.of(HEAD_OF_VHXH)).objectionsUntil()).isEqualTo(OBJECTIONS_UNTIL);
        assertThat(dossiers.of(mai, actors.of(AUDITOR)).evaluation().score()).isEqualByComparingTo("70");
        assertThatThrownBy(() -> dossiers.of(mai, actors.of("V4"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> dossiers.of(mai, actors.of(HEAD_OF_KT))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatBothWroteIsInTheDossierOnceClosedAndBeforeHrInADispute() {
        CourseOfficer mai = opened("V3");
        Map<String, Object> head = marks("headMark", 7, 7, 7, 7, 7, 7);
        head.put("headComment", "Nắm chắc quy trình");
        driver.complete(HEAD_OF_VHXH, EvaluationModel.KEY, mai.key(), HEAD, head);
        assertThat(dossiers.of(mai, actors.of("V3")).comments()).isNull();

        driver.complete("V3", EvaluationModel.KEY, mai.key(), SELF, Map.of("selfComment", "Đã rút ngắn hai bước"));
        driver.runDueJobs();
        driver.as("V3", () -> disputes.object(mai, "Chưa tính đợt cao điểm", actors.current()));

        assertThat(dossiers.of(mai, actors.of("V3")).comments())
                .isEqualTo(new EvaluationDossier.Comments("Đã rút ngắn hai bước", "Nắm chắc quy trình"));
        assertThat(texts.view(EvaluationModel.KEY).brief(new TaskRef(EvaluationModel.KEY, mai.key(), DISPUTE, Optional.empty())))
                .contains("Đã rút ngắn hai bước", "Nắm chắc quy trình", "Chưa tính đợt cao điểm");
    }

    @Test
    void aMarkThatBreaksARuleLeavesTheTaskOpenAndNamesTheField() {
        CourseOfficer mai = opened("V3");

        assertThatThrownBy(() -> driver.complete(HEAD_OF_VHXH, EvaluationModel.KEY, mai.key(), HEAD, marks("headMark", 8, 8, 11, 8, 8, 8)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains("headMark3"));
        assertThatThrownBy(() -> driver.complete(HEAD_OF_VHXH, EvaluationModel.KEY, mai.key(), HEAD, Map.of("headMark6", "tám")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("Mức độ hài lòng của người dân").hasMessageNotContaining("headMark6");
        assertThatThrownBy(() -> driver.complete("V3", EvaluationModel.KEY, mai.key(), SELF, Map.of("selfMark1", 8)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains("selfMark2"));

        assertThat(tasksOf(mai)).containsExactly(HEAD, SELF);
        assertThat(jdbc.sql("select count(*) from boiduong.evaluation where head_marks is not null").query(Long.class).single()).isZero();
    }

    @Test
    void anUpheldObjectionMakesANewVersionAndKeepsTheFirst() {
        CourseOfficer mai = closed("V3");

        driver.as("V3", () -> disputes.object(mai, "Điểm phối hợp chưa đúng", actors.current()));
        assertThat(candidates(mai, DISPUTE)).containsExactly(Role.HR.group());
        assertThatThrownBy(() -> disputes.object(mai, "Nữa", actors.of("V3"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.complete(HR, EvaluationModel.KEY, mai.key(), DISPUTE,
                Map.of("disputeUpheld", "true", "disputeReason", "Đúng"))).isInstanceOf(RuleViolation.class);
        driver.complete(HR, EvaluationModel.KEY, mai.key(), DISPUTE,
                Map.of("disputeUpheld", "true", "disputeReason", "Đã đối chiếu hồ sơ", "headMark5", 10));

        assertThat(records.explain(mai, AGENCY)).extracting(EvaluationRecords.Explained::score)
                .usingElementComparator(BigDecimal::compareTo).containsExactly(decimal("70"), decimal("73"));
        assertThat(rowOf(mai).score()).isEqualByComparingTo("73.00");
        assertThat(rowOf(mai).closedOn()).isEqualTo(OPENS);
        assertThat(noticesOf("V3")).contains("DISPUTE_ANSWERED");
        assertThat(noticesOf(HEAD_OF_VHXH)).as("whose mark was changed").contains("MARKS_CORRECTED");
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        assertThat(ends(mai)).containsExactly("EndEvent_Evaluated");
    }

    @Test
    void whoGaveTheMarksDoesNotDecideOnThemWhileAnotherCan() {
        CourseOfficer chairman = opened(VICE_CHAIRMAN);
        driver.complete(VICE_CHAIRMAN, EvaluationModel.KEY, chairman.key(), SELF, Map.of());
        headMarks(HR, chairman);
        driver.runDueJobs();
        driver.as(VICE_CHAIRMAN, () -> disputes.object(chairman, "Chưa tính nhiệm vụ mới giao", actors.current()));

        assertThatThrownBy(() -> driver.complete(HR, EvaluationModel.KEY, chairman.key(), DISPUTE, Map.of("disputeUpheld", "false", "disputeReason", "Giữ")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("không tự giải quyết kiến nghị");
        driver.complete(SECOND_HR, EvaluationModel.KEY, chairman.key(), DISPUTE, Map.of("disputeUpheld", "false", "disputeReason", "Có căn cứ"));

        assertThat(tasksOf(chairman)).isEmpty();
    }

    @Test
    void aRejectedObjectionChangesNothingAndDoesNotHoldUpTheRest() {
        CourseOfficer mai = closed("V3");
        driver.as("V3", () -> disputes.object(mai, "Điểm thấp quá", actors.current()));

        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        assertThat(ends(mai)).isEmpty();
        driver.complete(HR, EvaluationModel.KEY, mai.key(), DISPUTE, Map.of("disputeUpheld", "false", "disputeReason", "Có căn cứ"));

        assertThat(rowOf(mai).score()).isEqualByComparingTo("70.00");
        assertThat(ends(mai)).containsExactly("EndEvent_Evaluated");
    }

    @Test
    void objectionsAreHeardFromThePersonJudgedAndInTimeOnly() {
        CourseOfficer mai = closed("V3");

        assertThatThrownBy(() -> disputes.object(mai, "Tôi thấy cao quá", actors.of("V4"))).isInstanceOf(RuleViolation.class);
        driver.standAt(OBJECTIONS_UNTIL.plusDays(1));
        assertThatThrownBy(() -> disputes.object(mai, "Muộn", actors.of("V3"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoeverLeavesIsNotEvaluatedAnyMore() {
        CourseOfficer waiting = passes("V3");
        CourseOfficer done = closed("V4");

        directory.leave("V3", OPENS, "Chuyển công tác");
        directory.leave("V4", OPENS, "Nghỉ hưu");

        assertThat(ends(waiting)).containsExactly("EndEvent_Cancelled");
        assertThat(rowOf(waiting).status()).isEqualTo(EvaluationStatus.CANCELLED);
        assertThat(rowOf(done).status()).isEqualTo(EvaluationStatus.CLOSED);
    }

    @Test
    void theHeadWhoSawMostOfThePracticeAssesses() {
        CourseOfficer mai = passes("V3");
        driver.advanceTo(LocalDate.of(2026, 7, 1));
        directory.transfer("V3", "KT", LocalDate.of(2026, 7, 1));

        driver.advanceTo(OPENS);

        assertThat(candidates(mai, HEAD)).containsExactly(Role.headGroup(AGENCY, "VHXH"));
        headMarks(HEAD_OF_VHXH, mai);
    }

    @Test
    void anEvaluationIsAwaitedAndScoredOnce() {
        CourseOfficer mai = closed("V3");
        passes("V3");

        evaluations.score(mai);

        assertThat(records.explain(mai, AGENCY)).hasSize(1);
        assertThat(tasksOf(mai)).isEmpty();
    }

    @Test
    void onlyPassedCoursesAreEvaluated() {
        conclude("V3", Outcome.FAILED);

        assertThat(records.ofAgency(AGENCY)).isEmpty();
    }

    private CourseOfficer passes(String officer) {
        return conclude(officer, Outcome.PASSED);
    }

    private CourseOfficer conclude(String officer, Outcome outcome) {
        CourseOfficer id = new CourseOfficer(COMMUNICATION, officer);
        transaction.executeWithoutResult(status -> events.publishEvent(new ParticipationConcluded(AGENCY, id, outcome, VERIFIED)));
        return id;
    }

    private CourseOfficer opened(String officer) {
        CourseOfficer id = passes(officer);
        driver.advanceTo(OPENS);
        return id;
    }

    private CourseOfficer closed(String officer) {
        CourseOfficer id = opened(officer);
        driver.complete(officer, EvaluationModel.KEY, id.key(), SELF, Map.of());
        headMarks(HEAD_OF_VHXH, id);
        return id;
    }

    private void headMarks(String assessor, CourseOfficer id) {
        driver.complete(assessor, EvaluationModel.KEY, id.key(), HEAD, marks("headMark", 7, 7, 7, 7, 7, 7));
        driver.runDueJobs();
    }

    private static Map<String, Object> marks(String field, int... marks) {
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < marks.length; n++) {
            values.put(field + (n + 1), marks[n]);
        }
        return values;
    }

    private static Map<String, Object> citizens(Map<String, Object> values, String mean, int count) {
        values.put("citizenMean", mean);
        values.put("citizenCount", count);
        return values;
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private EvaluationRow rowOf(CourseOfficer id) {
        return records.find(id).orElseThrow();
    }

    private List<String> tasksOf(CourseOfficer id) {
        return driver.openTasks(EvaluationModel.KEY, id.key());
    }

    private List<String> seenBy(String officer, CourseOfficer id) {
        return driver.openTasksSeenBy(officer, EvaluationModel.KEY, id.key());
    }

    private List<String> candidates(CourseOfficer id, String task) {
        return caseTasks.ofCase(EvaluationModel.KEY, id.key()).stream().filter(open -> open.ref().task().equals(task))
                .flatMap(open -> caseTasks.candidateGroups(open.id()).stream()).toList();
    }

    private List<String> ends(CourseOfficer id) {
        return driver.endsOf(AGENCY, EvaluationModel.KEY, id.key());
    }

    private Stream<String> noticesOf(String officer) {
        return jdbc.sql("select kind from boiduong.notification where recipient = :officer").param("officer", officer)
                .query(String.class).stream();
    }
}
