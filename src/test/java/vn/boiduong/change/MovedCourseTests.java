package vn.boiduong.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** When a course has other dates, so have the tasks that go by them: due day, follow-up, reminders, escalation, closing. */
@LifecycleTest
class MovedCourseTests {

    private static final CourseOfficer K2 = new CourseOfficer(COMMUNICATION, "K2");
    private static final CourseOfficer V3 = new CourseOfficer(COMMUNICATION, "V3");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 6);

    @Autowired
    private ChangeService changes;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ParticipationResults participations;
    @Autowired
    private EvaluationRecords evaluations;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private TaskService engineTasks;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Notices notices;
    @Autowired
    private Actors actors;

    @BeforeEach
    void aWard() {
        ward.load();
    }

    /** Seats are shared out on 16/03; the units' names are due five working days later, on 23/03. */
    @Nested
    class WhileItsNominationIsOpen {

        private static final String APPROVE = "Task_ApproveNominations";
        private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);

        @BeforeEach
        void roundsAreOpen() {
            publish(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
            driver.advanceTo(OPENING);
            driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
            assertThat(dueDays("nomination", COMMUNICATION)).containsOnly(LocalDate.of(2026, 3, 23));
        }

        @Test
        void anEarlierStartLeavesLessTime() {
            Change earlier = moveTo(LocalDate.of(2026, 3, 24));
            Outcome shown = preview(earlier);

            assertThat(sentences(shown)).contains(
                    "“Phê duyệt đề cử” – Kỹ năng giao tiếp hành chính (24/03/2026 – 26/03/2026) (Bùi Đình Sơn): hạn dời từ 23/03/2026 sang 19/03/2026.",
                    "“Phê duyệt đề cử” – Kỹ năng giao tiếp hành chính (24/03/2026 – 26/03/2026) (Nguyễn Thu Hà): hạn dời từ 23/03/2026 sang 19/03/2026.");
            assertThat(dueDays("nomination", COMMUNICATION)).as("only shown").containsOnly(LocalDate.of(2026, 3, 23));
            assertThat(apply(earlier)).isEqualTo(shown);

            assertThat(dueDays("nomination", COMMUNICATION)).containsOnly(LocalDate.of(2026, 3, 19));
            assertThat(open("nomination", COMMUNICATION)).allSatisfy(task ->
                    assertThat(OfficeClock.dayOf(task.getFollowUpDate())).isEqualTo(LocalDate.of(2026, 3, 18)));
            driver.liveUntil(LocalDate.of(2026, 3, 24));
            assertThat(days(HEAD_OF_KT, "REMINDER")).containsExactly(LocalDate.of(2026, 3, 18));
            assertThat(days(CHAIRMAN, "ESCALATION")).containsOnly(LocalDate.of(2026, 3, 20));
        }

        @Test
        void whatIsOverdueHasTimeAgainAndIsWatchedAgain() {
            apply(moveTo(LocalDate.of(2026, 3, 24)));
            driver.liveUntil(LocalDate.of(2026, 3, 20));
            assertThat(days(CHAIRMAN, "ESCALATION")).containsOnly(LocalDate.of(2026, 3, 20));

            apply(moveTo(FIRST_DAY));

            assertThat(dueDays("nomination", COMMUNICATION)).containsOnly(LocalDate.of(2026, 3, 23));
            driver.liveUntil(LocalDate.of(2026, 3, 25));
            assertThat(days(CHAIRMAN, "ESCALATION")).containsOnly(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 24)).hasSize(4);
        }

        @Test
        void nobodyIsLateBecauseTheCourseMoved() {
            driver.advanceTo(LocalDate.of(2026, 3, 19));

            apply(moveTo(LocalDate.of(2026, 3, 20)));

            assertThat(dueDays("nomination", COMMUNICATION)).containsOnly(LocalDate.of(2026, 3, 19));
            driver.runDueJobs();
            assertThat(notices.of(CHAIRMAN, "ESCALATION")).isEmpty();
            driver.advanceTo(LocalDate.of(2026, 3, 20));
            assertThat(notices.of(CHAIRMAN, "ESCALATION")).isNotEmpty();
        }

        @Test
        void theSignatureFollowsToo() {
            driver.completeForUnit(HEAD_OF_KT, "nomination", COMMUNICATION, APPROVE, "KT", Map.of("nominees", "K2", "overrideReasons", "K2=Phụ trách một cửa"));
            driver.completeForUnit(HEAD_OF_VHXH, "nomination", COMMUNICATION, APPROVE, "VHXH", Map.of("nominees", "", "overrideReasons", ""));
            driver.runDueJobs();
            driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of());
            assertThat(dueDays("nomination", COMMUNICATION)).containsExactly(LocalDate.of(2026, 3, 19));

            apply(moveTo(LocalDate.of(2026, 3, 19)));

            assertThat(dueDays("nomination", COMMUNICATION)).containsExactly(LocalDate.of(2026, 3, 18));
        }
    }

    /** The course is over since 08/04; results are reported from 09/04, due on 15/04, closed ten working days later. */
    @Nested
    class WhileResultsAreReported {

        @BeforeEach
        void reportsAreOpen() {
            publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", "V3")));
            driver.advanceTo(LocalDate.of(2026, 4, 10));
            assertThat(dueDays("participation", K2.key())).containsExactly(LocalDate.of(2026, 4, 15));
        }

        @Test
        void aCourseThatIsHeldLaterIsAwaitedAgain() {
            Outcome shown = preview(moveTo(LocalDate.of(2026, 4, 20)));
            assertThat(sentences(shown)).contains("Không còn phải làm: “Báo kết quả” – Kỹ năng giao tiếp hành chính – Ngô Thị Thảo (Ngô Thị Thảo).",
                    "Ngô Thị Thảo báo kết quả khóa “Kỹ năng giao tiếp hành chính” chậm nhất ngày 04/05/2026 thay cho ngày 15/04/2026.");
            assertThat(apply(moveTo(LocalDate.of(2026, 4, 20)))).isEqualTo(shown);

            driver.liveUntil(LocalDate.of(2026, 4, 22));
            assertThat(driver.openTasks("participation", K2.key())).isEmpty();
            assertThat(notices.of("K2", "REMINDER")).isEmpty();
            driver.advanceTo(LocalDate.of(2026, 4, 23));
            assertThat(dueDays("participation", K2.key())).containsExactly(LocalDate.of(2026, 5, 4));
        }

        @Test
        void aCourseWithResultsIsNotMovedAhead() {
            report(V3);

            assertThatThrownBy(() -> preview(moveTo(LocalDate.of(2026, 4, 20)))).isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("đã có kết quả được ghi nhận (Hoàng Thị Mai)");
        }

        @Test
        void datesPutRightMoveReportReminderEscalationAndClosing() {
            driver.advanceTo(LocalDate.of(2026, 4, 13));

            Outcome done = apply(correctTo(LocalDate.of(2026, 4, 10)));

            assertThat(sentences(done)).contains(
                    "“Báo kết quả” – Kỹ năng giao tiếp hành chính – Ngô Thị Thảo (Ngô Thị Thảo): hạn dời từ 15/04/2026 sang 17/04/2026.");
            driver.liveUntil(LocalDate.of(2026, 4, 18));
            assertThat(days("K2", "REMINDER")).containsExactly(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 16));
            assertThat(days(HEAD_OF_KT, "ESCALATION")).containsExactly(LocalDate.of(2026, 4, 18));
            LocalDate closes = participations.find(K2).orElseThrow().reportDates().closesOn();
            driver.advanceTo(closes.minusDays(1));
            assertThat(driver.openTasks("participation", K2.key())).containsExactly("Task_ReportResult");
            driver.advanceTo(closes);
            assertThat(driver.openTasks("participation", K2.key())).containsExactly("Task_DecideFollowUp");
            assertThat(participations.find(K2).orElseThrow().outcome()).isEqualTo(vn.boiduong.participation.Outcome.UNREPORTED);
        }

        @Test
        void anOverdueReportHasTimeAgain() {
            driver.liveUntil(LocalDate.of(2026, 4, 16));
            assertThat(days(HEAD_OF_KT, "ESCALATION")).containsExactly(LocalDate.of(2026, 4, 16));

            apply(correctTo(LocalDate.of(2026, 4, 14)));

            assertThat(dueDays("participation", K2.key())).containsExactly(LocalDate.of(2026, 4, 21));
            driver.liveUntil(LocalDate.of(2026, 4, 23));
            assertThat(days(HEAD_OF_KT, "ESCALATION")).containsExactly(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 22));
            assertThat(days("K2", "REMINDER")).contains(LocalDate.of(2026, 4, 20));
        }

        @Test
        void theThreeMonthsCountFromTheRealEnd() {
            report(K2);
            driver.complete(HR, "participation", K2.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
            driver.advanceTo(LocalDate.of(2026, 4, 13));

            Outcome done = apply(correctTo(LocalDate.of(2026, 4, 10)));

            assertThat(sentences(done)).contains(
                    "Đánh giá của Ngô Thị Thảo sau khóa “Kỹ năng giao tiếp hành chính” mở ngày 10/07/2026 thay cho ngày 08/07/2026.");
            driver.advanceTo(LocalDate.of(2026, 7, 9));
            assertThat(driver.openTasks("evaluation", K2.key())).isEmpty();
            driver.advanceTo(LocalDate.of(2026, 7, 10));
            assertThat(driver.openTasks("evaluation", K2.key())).contains("Task_AssessOfficer");
            assertThat(evaluations.find(K2).orElseThrow().opensOn()).isEqualTo(LocalDate.of(2026, 7, 10));
        }

        /** The order in which people are proposed asks how long ago the last course was. */
        @Test
        void aConcludedPlaceEndsWithTheRealEnd() {
            decided("K2");
            report(K2);
            driver.complete(HR, "participation", K2.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
            assertThat(lastCourseOf("K2")).isEqualTo(LocalDate.of(2026, 4, 8));
            driver.advanceTo(LocalDate.of(2026, 4, 13));

            apply(correctTo(LocalDate.of(2026, 4, 10)));

            assertThat(lastCourseOf("K2")).isEqualTo(LocalDate.of(2026, 4, 10));
        }

        private void decided(String officer) {
            jdbc.sql("insert into boiduong.nomination (course, agency, status, opens_on, seats, version) values (?, ?, 'DECIDED', ?, 3, 0)")
                    .params(COMMUNICATION, AGENCY, FIRST_DAY.minusDays(20)).update();
            jdbc.sql("""
                    insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)
                    values (?, ?, ?, ?, 'KT', 1, 'DECIDED', 'K1', 0, 0)""").params(COMMUNICATION + "/" + officer, COMMUNICATION, officer, AGENCY)
                    .update();
        }

        private LocalDate lastCourseOf(String officer) {
            return jdbc.sql("select course_ended_on from boiduong.nominee where officer = ?").param(officer).query(LocalDate.class).single();
        }

        /** Who answers for the people sent plans around the new days. */
        @Test
        void theHeadsAndHrHearOfTheNewDays() {
            apply(moveTo(LocalDate.of(2026, 4, 20)));

            assertThat(notices.of(HEAD_OF_KT, "COURSE_MOVED_OTHERS")).singleElement().satisfies(told -> assertThat(told.text())
                    .contains("20/04/2026", "Ngô Thị Thảo").doesNotContain("Hoàng Thị Mai"));
            assertThat(notices.of(HR, "COURSE_MOVED_OTHERS")).singleElement().satisfies(told -> assertThat(told.text())
                    .contains("Ngô Thị Thảo", "Hoàng Thị Mai"));
        }

        @Test
        void aCourseThatGoesBackAndForthIsToldEveryTime() {
            for (LocalDate start : List.of(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 27))) {
                apply(moveTo(start));
            }

            assertThat(notices.of(HEAD_OF_KT, "COURSE_MOVED_OTHERS")).hasSize(4);
            assertThat(notices.of(HR, "COURSE_MOVED_OTHERS")).hasSize(4);
            assertThat(notices.of("K2", "COURSE_MOVED")).hasSize(4);
        }

        @Test
        void anOpenAssessmentTellsTheRealDays() {
            report(K2);
            driver.complete(HR, "participation", K2.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
            driver.advanceTo(LocalDate.of(2026, 7, 9));
            assertThat(briefs(K2)).isNotEmpty().allSatisfy(brief -> assertThat(brief).contains("08/04/2026"));

            apply(correctTo(LocalDate.of(2026, 4, 7)));

            assertThat(briefs(K2)).isNotEmpty().allSatisfy(brief -> assertThat(brief).contains("07/04/2026").doesNotContain("08/04/2026"));
        }

        private List<String> briefs(CourseOfficer who) {
            return open("evaluation", who.key()).stream().map(task -> (String) engineTasks.getVariableLocal(task.getId(), "caseBrief")).toList();
        }

        @Test
        void aReturnedResultIsDueByTheDayOfItsReturn() {
            report(K2);
            driver.complete(HR, "participation", K2.key(), "Task_VerifyResult", Map.of("resultVerified", "false", "returnReason", "Thiếu tệp"));
            LocalDate due = dueDays("participation", K2.key()).get(0);

            apply(correctTo(LocalDate.of(2026, 4, 9)));

            assertThat(dueDays("participation", K2.key())).containsExactly(due);
        }

        private void report(CourseOfficer who) {
            driver.complete(who.officer(), "participation", who.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
        }
    }

    /** Its days have passed without it: as long as nobody has a result it may move to the next year, or be cancelled. */
    @Test
    void aCourseThatWasNotHeldMovesToTheNextYear() {
        publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", "V3")));
        driver.advanceTo(LocalDate.of(2026, 4, 10));
        LocalDate january = LocalDate.of(2027, 1, 11);

        apply(moveTo(january));

        assertThat(driver.openTasks("participation", K2.key())).isEmpty();
        driver.advanceTo(january.plusDays(3));
        assertThat(driver.openTasks("participation", K2.key())).containsExactly("Task_ReportResult");
        driver.complete("K2", "participation", K2.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
        assertThatThrownBy(() -> preview(correctTo(LocalDate.of(2026, 12, 30)))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("đã kết thúc trong năm 2027 và đã có kết quả");
    }

    @Test
    void aCourseThatWasNotHeldIsCancelled() {
        publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", "V3")));
        driver.advanceTo(LocalDate.of(2026, 4, 10));

        apply(Change.courseCancelled(COMMUNICATION).because("Giảng viên ốm, không mở được lớp"));
        assertThat(participations.find(K2).orElseThrow().outcome()).isEqualTo(vn.boiduong.participation.Outcome.CANCELLED);
        assertThat(driver.openTasks("participation", K2.key())).isEmpty();
    }

    /** Nobody could report on a course that was never held: closed without a report is no result, and no failure of anyone. */
    @Test
    void whoWasClosedWithoutAReportDidNotMissACourseThatWasNotHeld() {
        publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", "V3")));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        driver.advanceTo(participations.find(K2).orElseThrow().reportDates().closesOn());
        driver.complete(HR, "participation", V3.key(), "Task_DecideFollowUp", Map.of("followUp", "NONE"));
        assertThat(driver.endsOf(AGENCY, "participation", V3.key())).containsExactly("EndEvent_NotPassed");
        assertThatThrownBy(() -> preview(moveTo(LocalDate.of(2026, 6, 15)))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("đã bị khép hồ sơ").hasMessageContaining("hủy khóa");

        apply(Change.courseCancelled(COMMUNICATION).because("Giảng viên ốm, không mở được lớp"));

        assertThat(List.of(K2, V3)).allSatisfy(who -> assertThat(participations.find(who).orElseThrow().outcome())
                .isEqualTo(vn.boiduong.participation.Outcome.CANCELLED));
        assertThat(driver.endsOf(AGENCY, "participation", K2.key())).as("hr need not decide what follows").containsExactly("EndEvent_Withdrawn");
        assertThat(notices.of("V3", "PARTICIPATION_CANCELLED")).hasSize(1);
    }

    @Test
    void aCourseWithResultsIsNotCancelled() {
        publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", "V3")));
        driver.advanceTo(LocalDate.of(2026, 4, 10));
        driver.complete("V3", "participation", V3.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));

        assertThatThrownBy(() -> preview(Change.courseCancelled(COMMUNICATION).because("Thử"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("không hủy được nữa");
    }

    /** Shortened while it runs: what waits for the end waits no longer than it lasts. */
    @Test
    void aShortenedCourseIsReportedEarlier() {
        publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2")));
        driver.advanceTo(FIRST_DAY.plusDays(1));

        apply(correctTo(FIRST_DAY));
        driver.runDueJobs();

        assertThat(driver.openTasks("participation", K2.key())).containsExactly("Task_ReportResult");
        assertThat(participations.find(K2).orElseThrow().outcome()).isNull();
    }

    private static Change moveTo(LocalDate firstDay) {
        return Change.courseMoved(COMMUNICATION, firstDay, null).because("Giảng viên bận");
    }

    private static Change correctTo(LocalDate lastDay) {
        return Change.courseMoved(COMMUNICATION, FIRST_DAY, lastDay).because("Ghi nhầm ngày").givingHours(24);
    }

    private Outcome preview(Change change) {
        return driver.as(HR, () -> changes.preview(change, actors.current()));
    }

    private Outcome apply(Change change) {
        return driver.as(HR, () -> changes.apply(change, null, actors.current()));
    }

    private static List<String> sentences(Outcome outcome) {
        return outcome.effects().stream().map(effect -> effect.sentence().toString()).toList();
    }

    private List<LocalDate> days(String officer, String kind) {
        return notices.of(officer, kind).stream().map(Notices.Told::on).toList();
    }

    private List<LocalDate> dueDays(String process, String key) {
        return open(process, key).stream().map(task -> OfficeClock.dayOf(task.getDueDate())).toList();
    }

    private List<Task> open(String process, String key) {
        return tasks.ofCase(process, key).stream().map(open -> engineTasks.createTaskQuery().taskId(open.id()).singleResult()).toList();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
