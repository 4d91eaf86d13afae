package vn.boiduong.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.change.Change;
import vn.boiduong.change.ChangeService;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.EndedEarly;
import vn.boiduong.directory.Leave;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.Asked;
import vn.boiduong.nomination.CancelReason;
import vn.boiduong.nomination.ConsolidationSheets;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.nomination.NominationDecisions;
import vn.boiduong.nomination.NominationPlaces;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.nomination.NominationRounds;
import vn.boiduong.nomination.NominationSheets;
import vn.boiduong.nomination.NominationState;
import vn.boiduong.nomination.NominationStatus;
import vn.boiduong.nomination.Obstacle;
import vn.boiduong.nomination.ReservePlace;
import vn.boiduong.nomination.SignedDecision;
import vn.boiduong.nomination.Submission;
import vn.boiduong.nomination.SubmittedDecision;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

@LifecycleTest
@RecordApplicationEvents
class NominationProcessTests {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);
    private static final String ALLOCATE = "Task_AllocateSeats";
    private static final String APPROVE = "Task_ApproveNominations";
    private static final String CONSOLIDATE = "Task_ConsolidateNominations";
    private static final String SIGN = "Task_SignDecision";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private NominationReader nominations;
    @Autowired
    private NominationRounds rounds;
    @Autowired
    private NominationDecisions decisions;
    @Autowired
    private CaseTasks caseTasks;
    @Autowired
    private ConsolidationSheets lists;
    @Autowired
    private NominationPlaces places;
    @Autowired
    private Courses courses;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private HistoryService history;
    @Autowired
    private TaskService engineTasks;
    @Autowired
    private NominationSheets sheets;
    @Autowired
    private CaseText texts;
    @Autowired
    private ChangeService midYear;
    @Autowired
    private Notices notices;
    @Autowired
    private ApplicationEventPublisher publisher;
    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void planned() {
        ward.load();
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
    }

    @Test
    void sendsPeopleFromPlanToSignedDecision() {
        driver.advanceTo(OPENING.minusDays(1));
        assertThat(openTasks()).isEmpty();

        openRounds();
        assertThat(openTasks()).containsExactly(APPROVE, APPROVE);
        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "nomination", COMMUNICATION)).containsExactly(APPROVE);
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));

        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(notices.of("K2", "NOMINATED")).singleElement().satisfies(told -> assertThat(told.text())
                .endsWith(", do " + courses.course(COMMUNICATION).organizer() + " tổ chức."));
        assertThat(notices.linksOf("K2", "NOMINATED")).containsExactly("/khoa-hoc/" + COMMUNICATION);
        assertThat(events.stream(DecisionIssued.class)).containsExactly(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3", "K2")));
        assertThat(state().status()).isEqualTo(NominationStatus.DECIDED);
    }

    /** The organizer is no required column of courses.csv. */
    @Test
    void aCourseThatDoesNotSayWhoHoldsItIsToldWithoutThat() {
        jdbc.sql("update boiduong.course set organizer = null where code = :course").param("course", COMMUNICATION).update();
        untilSignature();
        assertThat(texts.view("nomination").brief(new TaskRef("nomination", COMMUNICATION, SIGN, Optional.empty())))
                .contains("Đơn vị tổ chức: chưa nêu").doesNotContain("null");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));

        assertThat(notices.of("V3", "NOMINATED")).singleElement().satisfies(told ->
                assertThat(told.text()).startsWith("Bạn được cử tham gia khóa ").doesNotContain("null", "tổ chức").endsWith("2026."));
    }

    @Test
    void refusesANameThatMayNotGoAndKeepsTheTaskOpen() {
        openRounds();

        assertThatThrownBy(() -> approve(HEAD_OF_KT, "KT", "K3", "K3=Nể"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Không đề cử được Đỗ Mạnh Cường. Đỗ Mạnh Cường đã đáp ứng yêu cầu “Kỹ năng giao tiếp hành chính”.");

        assertThat(openTasks()).containsExactly(APPROVE, APPROVE);
        assertThat(state().seated()).isEmpty();
    }

    @Test
    void asksForAReasonBelowTheStrengthOfTheUnit() {
        openRounds();

        assertThatThrownBy(() -> approve(HEAD_OF_VHXH, "VHXH", "V4;V3;V2", "")).isInstanceOf(RuleViolation.class);
        approve(HEAD_OF_VHXH, "VHXH", "V2;V4", "V2=Đợt này rảnh việc;V4=Đã sắp xếp người trực");

        assertThat(state().seated()).containsExactly("V2", "V4");
    }

    @Test
    void putsNamesBeyondTheSeatsOnTheWaitingListAndMovesThemUp() {
        driver.advanceTo(OPENING);
        complete(HR, ALLOCATE, Map.of("seatAllocation", "KT=2"));
        approve(HEAD_OF_VHXH, "VHXH", "V3;V4", "V3=a;V4=b");
        assertThat(state().seated()).containsExactly("V3");
        assertThat(state().waiting()).containsExactly("V4");

        approve(HEAD_OF_KT, "KT", "K2", "K2=c");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of("struckNominees", "V3=Đang xử lý hồ sơ gấp"));

        assertThat(state().seated()).containsExactly("V4", "K2");
    }

    @Test
    void whoIsStruckAndTheHeadOfTheUnitAreToldWhy() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=a");
        approve(HEAD_OF_KT, "KT", "K2", "K2=c");
        driver.runDueJobs();

        complete(HR, CONSOLIDATE, Map.of("struckNominees", "V3=Đang xử lý hồ sơ gấp"));

        assertThat(notices.of("V3", "STRUCK")).singleElement().satisfies(told -> assertThat(told.text()).contains("Đang xử lý hồ sơ gấp"));
        assertThat(notices.of(HEAD_OF_VHXH, "STRUCK")).singleElement().satisfies(told -> assertThat(told.text()).contains("Đang xử lý hồ sơ gấp"));
        assertThat(notices.of("K2", "STRUCK")).isEmpty();
        assertThat(notices.of(HEAD_OF_KT, "STRUCK")).isEmpty();
    }

    @Test
    void theHeadHearsOfANameTakenBack() {
        openRounds();
        approve(HEAD_OF_KT, "KT", "K2", "K2=c");

        driver.as("K2", () -> places.withdraw(new CourseOfficer(COMMUNICATION, "K2"), "Bận việc nhà", actors.current()));

        assertThat(notices.of(HEAD_OF_KT, "NAME_TAKEN_BACK")).singleElement().satisfies(told -> assertThat(told.text()).contains("Bận việc nhà"));
    }

    @Test
    void returnsTheListToHr() {
        untilSignature();

        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Lý do trả lại");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Thêm người của Phòng Kinh tế"));

        assertThat(openTasks()).containsExactly(CONSOLIDATE);
        complete(HR, CONSOLIDATE, Map.of("consolidationNote", "Không còn ai đủ điều kiện"));
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));
        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
    }

    /** "Bổ sung người": the units hr chooses name more people, by the policy's days; nobody loses a place. */
    @Test
    void aReturnedListGoesBackToTheUnitsThatAreToNameMore() {
        untilSignature();
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Thêm người của Phòng Kinh tế"));

        complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT", "consolidationNote", "Chờ Phòng Kinh tế"));

        assertThat(openTasks()).containsExactly(APPROVE);
        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "nomination", COMMUNICATION)).containsExactly(APPROVE);
        assertThat(state().seated()).as("what the others named stands").containsExactly("V3");
        assertThat(sheets.approval(COMMUNICATION, "KT", actors.of(HEAD_OF_KT)).asked()).isEqualTo(new Asked(true, "Thêm người của Phòng Kinh tế"));
        assertThat(notices.of(HEAD_OF_KT, "ASKED_AGAIN")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("Thêm người của Phòng Kinh tế").contains("chậm nhất ngày 23/03/2026"));
        assertThat(notices.of(HEAD_OF_VHXH, "ASKED_AGAIN")).isEmpty();
        assertThat(caseTasks.ofCase("nomination", COMMUNICATION)).singleElement()
                .satisfies(task -> {
                    assertThat(task.ref().unit()).contains("KT");
                    assertThat(OfficeClock.dayOf(task.dueAt())).isEqualTo(LocalDate.of(2026, 3, 23));
                });

        approve(HEAD_OF_KT, "KT", "K2", "K2=Theo ý kiến Chủ tịch");
        driver.runDueJobs();
        assertThat(openTasks()).containsExactly(CONSOLIDATE);
        complete(HR, CONSOLIDATE, Map.of());
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));

        assertThat(events.stream(DecisionIssued.class)).containsExactly(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3", "K2")));
    }

    /** Whoever named people before sees them as named, names others without a reason for those, and may name again who was taken back. */
    @Test
    void aUnitAskedAgainAddsToItsNames() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V2", "V2=Đợt này rảnh việc");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
        driver.as("K2", () -> places.withdraw(new CourseOfficer(COMMUNICATION, "K2"), "Bận việc nhà", actors.current()));
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Cử đủ ba người"));
        complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "VHXH;KT"));

        assertThat(sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH)).named()).hasSize(1);
        assertThat(sheets.approval(COMMUNICATION, "KT", actors.of(HEAD_OF_KT)).named()).as("taken back").isEmpty();
        assertThat(sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH)).people())
                .filteredOn(one -> one.officer().id().equals("V2")).singleElement().satisfies(named -> {
                    assertThat(named.order()).isNull();
                    assertThat(named.objections().get(0).sentence()).endsWith("đã có trong danh sách đề cử của khóa học này.");
                });
        assertThatThrownBy(() -> approve(HEAD_OF_VHXH, "VHXH", "V2", "V2=a")).isInstanceOf(RuleViolation.class).hasMessageContaining("đã có trong danh sách");
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Đã bố trí người trực");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Đã thu xếp việc nhà");
        driver.runDueJobs();

        assertThat(state().seated()).containsExactly("V2", "V3", "K2");
        assertThat(openTasks()).containsExactly(CONSOLIDATE);
    }

    /** The unit that stays silent once more is closed like any other, counted from the day it was asked again. */
    @Test
    void theSecondRoundHasDaysOfItsOwnAndIsClosedLikeTheFirst() {
        untilSignature();
        driver.advanceTo(LocalDate.of(2026, 3, 20));
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Thêm người của Phòng Kinh tế"));
        complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT"));

        driver.advanceTo(LocalDate.of(2026, 3, 27));
        assertThatThrownBy(() -> rounds.closeSilent(COMMUNICATION, "KT", "Không còn ai", actors.of(HR))).isInstanceOf(RuleViolation.class);
        driver.advanceTo(LocalDate.of(2026, 4, 2));
        rounds.closeSilent(COMMUNICATION, "KT", "Không còn ai để cử", actors.of(HR));
        driver.runDueJobs();

        assertThat(openTasks()).containsExactly(CONSOLIDATE);
        assertThat(state().seated()).containsExactly("V3");
    }

    /** Nobody of the unit met the conditions on the opening day; a colleague is back: hr looks at who may go now and asks before the signature. */
    @Test
    void aUnitThatHadNobodyIsAskedOnceSomebodyCanGo() {
        everyoneOfKtIsAway();
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        driver.runDueJobs();
        assertThat(lists.toConsolidate(COMMUNICATION).unasked()).filteredOn(unit -> unit.code().equals("KT")).singleElement().satisfies(unit -> {
            assertThat(unit.mayGo()).isEmpty();
            assertThat(unit.refusals()).anySatisfy(sentence -> assertThat(sentence).contains("nghỉ việc riêng từ 06/04/2026"));
        });
        assertThatThrownBy(() -> complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT", "askReason", "Có người về"))).isInstanceOf(RuleViolation.class)
                .hasMessage("Phòng Kinh tế, Hạ tầng và Đô thị hiện chưa có ai đủ điều kiện dự khóa này, nên chưa hỏi được.");

        changes.endLeave("K2", new EndedEarly(LocalDate.of(2026, 4, 6), HR, "Đi làm lại sớm"));
        changes.endLeave("K4", new EndedEarly(LocalDate.of(2026, 4, 6), HR, "Đi làm lại sớm"));
        changes.endLeave("K5", new EndedEarly(LocalDate.of(2026, 4, 6), HR, "Đi làm lại sớm"));
        assertThat(lists.toConsolidate(COMMUNICATION)).satisfies(shown -> {
            assertThat(shown.askedUntil()).isEqualTo(LocalDate.of(2026, 3, 23));
            assertThat(shown.unasked()).filteredOn(unit -> unit.code().equals("KT")).singleElement()
                    .satisfies(unit -> assertThat(unit.mayGo()).isNotEmpty());
        });
        assertThatThrownBy(() -> complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT"))).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.field()).contains("askReason"));
        complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT", "askReason", "Bà Hoa đi làm lại"));

        assertThat(openTasks()).containsExactly(APPROVE);
        assertThat(notices.of(HEAD_OF_KT, "ASKED_LATE")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("Bà Hoa đi làm lại").contains("chậm nhất ngày 23/03/2026"));
        assertThat(sheets.approval(COMMUNICATION, "KT", actors.of(HEAD_OF_KT)).asked()).isEqualTo(new Asked(false, "Bà Hoa đi làm lại"));
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));

        assertThat(events.stream(DecisionIssued.class)).containsExactly(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3", "K2")));
    }

    /** The late round has days of its own, and the reservations of the first round are over. */
    @Test
    void aUnitAskedLateIsClosedLikeAnyOther() {
        everyoneOfKtIsAway();
        driver.advanceTo(OPENING);
        complete(HR, ALLOCATE, Map.of("seatAllocation", "VHXH=3"));
        driver.advanceTo(LocalDate.of(2026, 3, 20));
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        driver.runDueJobs();
        changes.endLeave("K2", new EndedEarly(LocalDate.of(2026, 4, 6), HR, "Đi làm lại sớm"));
        changes.endLeave("K5", new EndedEarly(LocalDate.of(2026, 4, 6), HR, "Đi làm lại sớm"));
        changes.endLeave("K4", new EndedEarly(LocalDate.of(2026, 4, 6), HR, "Đi làm lại sớm"));
        complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT", "askReason", "Có người đi làm lại"));

        assertThat(sheets.approval(COMMUNICATION, "KT", actors.of(HEAD_OF_KT)).seats().left()).isEqualTo(2);
        driver.advanceTo(LocalDate.of(2026, 3, 27));
        assertThatThrownBy(() -> rounds.closeSilent(COMMUNICATION, "KT", "Không trả lời", actors.of(HR))).isInstanceOf(RuleViolation.class);
        driver.advanceTo(LocalDate.of(2026, 4, 2));
        rounds.closeSilent(COMMUNICATION, "KT", "Không trả lời", actors.of(HR));
        driver.runDueJobs();
        assertThat(openTasks()).containsExactly(CONSOLIDATE);
    }

    private void everyoneOfKtIsAway() {
        driver.standAt(OPENING.minusDays(7));
        List.of("K2", "K4", "K5").forEach(officer -> changes.recordLeave(new Leave(officer, LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8), Leave.Kind.OTHER)));
    }

    /** Nobody has been named, and still the day by which the heads work has moved: they hear the old days, the new ones and the new deadline. */
    @Test
    void headsWhoAreAskedHearOfAMovedCourseBeforeAnybodyIsNamed() {
        openRounds();

        courses.move(COMMUNICATION, LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 26));

        for (String head : List.of(HEAD_OF_KT, HEAD_OF_VHXH)) {
            assertThat(notices.of(head, "COURSE_MOVED_OTHERS")).as(head).singleElement().satisfies(told -> assertThat(told.text())
                    .contains("từ ngày 06/04/2026 đến ngày 08/04/2026").contains("nay học từ ngày 24/03/2026 đến ngày 26/03/2026").contains("hạn 19/03/2026"));
        }
        assertThat(notices.of(CHAIRMAN, "COURSE_MOVED_OTHERS")).isEmpty();
    }

    @Test
    void whoeverIsToSignHearsOfAMovedCourse() {
        untilSignature();

        courses.move(COMMUNICATION, LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 15));

        assertThat(notices.of(CHAIRMAN, "COURSE_MOVED_OTHERS")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("nay học từ ngày 13/04/2026 đến ngày 15/04/2026").contains("Việc ký quyết định cử đi theo ngày mới, hạn "));
        assertThat(notices.of(HEAD_OF_KT, "COURSE_MOVED_OTHERS")).as("named nobody and has nothing to do").isEmpty();
    }

    @Test
    void onlyAReturnedListGoesBackToUnitsAndOnlyToThoseThatWereAsked() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();

        assertThatThrownBy(() -> complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "KT"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("khi danh sách vừa bị trả lại");
        complete(HR, CONSOLIDATE, Map.of());
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Thêm người"));
        assertThatThrownBy(() -> complete(HR, CONSOLIDATE, Map.of("reopenedUnits", "XX"))).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.field()).contains("reopenedUnits"));
        assertThat(openTasks()).containsExactly(CONSOLIDATE);
        assertThat(notices.of(HEAD_OF_KT, "ASKED_AGAIN")).isEmpty();
    }

    @Test
    void doesNotTakeASignatureOnAListThatHasChanged() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
        String seen = lists.toSign(COMMUNICATION).shownVersion();
        driver.as(HR, () -> places.withdraw(new CourseOfficer(COMMUNICATION, "V3"), "Ốm đột xuất", actors.current()));

        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "shownVersion", seen)))
                .isInstanceOf(RuleViolation.class).hasMessage("Danh sách đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(openTasks()).containsExactly(SIGN);
        assertThat(notices.of("V3", "NOMINATED")).isEmpty();

        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "shownVersion", lists.toSign(COMMUNICATION).shownVersion()));
        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(events.stream(DecisionIssued.class)).containsExactly(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2")));
    }

    /** Not only who goes: what is to be known about somebody is part of what is signed. */
    @Test
    void doesNotTakeASignatureOnceSomebodyIsOnLeave() {
        untilSignature();
        String seen = lists.toSign(COMMUNICATION).shownVersion();
        LocalDate firstDay = courses.course(COMMUNICATION).startsOn();
        changes.recordLeave(new Leave("V3", firstDay, firstDay, Leave.Kind.SICK));

        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "shownVersion", seen)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("đã thay đổi sau khi mở");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Xem lại người nghỉ phép", "shownVersion", seen));
        assertThat(openTasks()).containsExactly(CONSOLIDATE);
    }

    /** Whoever signs without looking, by REST for instance, is told all the same. */
    @Test
    void nobodyWhoMayNotGoAnyMoreIsSignedFor() {
        untilSignature();
        LocalDate firstDay = courses.course(COMMUNICATION).startsOn();
        changes.recordLeave(new Leave("V3", firstDay, firstDay, Leave.Kind.SICK));

        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "strengthReason", "Cứ cử"))).isInstanceOf(RuleViolation.class)
                .hasMessage("Chưa ký được, có người không còn đủ điều kiện. Hoàng Thị Mai nghỉ ốm từ 06/04/2026 đến 06/04/2026. "
                        + "Trả lại để Phòng Văn hoá - Xã hội đưa ra khỏi danh sách.");
        assertThat(openTasks()).containsExactly(SIGN);
        assertThat(lists.toSign(COMMUNICATION).obstacles()).extracting(Obstacle::officer).containsExactly("V3");

        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "false", "returnReason", "Bà Mai đang ốm"));
        complete(HR, CONSOLIDATE, Map.of("struckNominees", "V3=Nghỉ ốm"));
        assertThat(ends()).containsExactly("EndEvent_CourseCancelled");
    }

    /** Kept "for the record": an auditor who reads a judgement sees whom it judged, and for which course. */
    @Test
    void theKeptJudgementSaysWhomItJudged() {
        untilSignature();
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));

        List<HistoricDecisionInstance> kept = history.createHistoricDecisionInstanceQuery().decisionDefinitionKey("nomination-eligibility")
                .includeInputs().list();
        assertThat(kept).isNotEmpty().allSatisfy(judgement -> assertThat(judgement.getInputs())
                .extracting(HistoricDecisionInputInstance::getValue).contains("V3", COMMUNICATION));
    }

    @Test
    void aMovedCourseMeetsTheOtherOneBeforeTheSignature() {
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of("QL-01")));
        untilSignature();
        jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version) "
                + "values ('QL-01/V3', 'QL-01', 'V3', 'NH', 'VHXH', 1, 'DECIDED', 'V1', 0, 0)").update();
        courses.move(COMMUNICATION, LocalDate.of(2026, 6, 3), LocalDate.of(2026, 6, 5));

        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Hoàng Thị Mai đã được cử học “Kiến thức chung về quản lý nhà nước” từ 01/06/2026 đến 12/06/2026, trùng ngày");
    }

    /** The decision precedes the course; one that comes while it runs is signed with a reason, and everyone is told before. */
    @Test
    void aDecisionAfterTheStartNeedsAReason() {
        untilSignature();
        assertThat(lists.of(COMMUNICATION).late()).isNull();
        String seen = lists.toSign(COMMUNICATION).shownVersion();
        driver.advanceTo(courses.course(COMMUNICATION).startsOn());

        assertThat(lists.of(COMMUNICATION).late().sentence()).hasToString("Khóa đã khai giảng ngày 06/04/2026 mà chưa có quyết định cử đi.");
        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "lateReason", "Học bù", "shownVersion", seen)))
                .as("the list was opened before").isInstanceOf(RuleViolation.class).hasMessageContaining("đã thay đổi sau khi mở");
        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("lateReason"));
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "lateReason", "Cơ sở đào tạo nhận học từ ngày thứ hai"));

        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(jdbc.sql("select late_reason from boiduong.nomination where course = ?").param(COMMUNICATION).query(String.class).single())
                .isEqualTo("Cơ sở đào tạo nhận học từ ngày thứ hai");
    }

    @Test
    void whoCanStillDecideHearsOnTheFirstDayThatNobodyDid() {
        untilSignature();
        driver.advanceTo(courses.course(COMMUNICATION).startsOn().minusDays(1));
        assertThat(notices.of(HR, "BEGUN_UNDECIDED")).isEmpty();
        driver.advanceTo(courses.course(COMMUNICATION).startsOn());
        driver.advanceTo(courses.course(COMMUNICATION).startsOn().plusDays(1));

        for (String person : List.of(HR, CHAIRMAN)) {
            assertThat(notices.of(person, "BEGUN_UNDECIDED")).as(person).singleElement().satisfies(told -> assertThat(told.text())
                    .startsWith("Khóa “Kỹ năng giao tiếp hành chính” khai giảng ngày 06/04/2026 mà việc cử người chưa được quyết định.")
                    .contains("chậm nhất hết ngày 08/04/2026").contains("lý do"));
        }
        assertThat(notices.of(HEAD_OF_KT, "BEGUN_UNDECIDED")).as("nobody of this unit is on the list").isEmpty();
        assertThat(openTasks()).containsExactly(SIGN);
    }

    @Test
    void theLastDayOfAnUndecidedCourseIsToldAsWell() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "", "");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");
        driver.liveUntil(courses.course(COMMUNICATION).endsOn().minusDays(1));
        assertThat(notices.of(HEAD_OF_KT, "BEGUN_UNDECIDED")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("khai giảng ngày 06/04/2026", "chưa được ký", "Chưa ai được coi là đã cử"));
        assertThat(notices.of(HR, "ENDING_UNDECIDED")).isEmpty();

        driver.liveUntil(courses.course(COMMUNICATION).endsOn().plusDays(3));

        for (String person : List.of(HR, CHAIRMAN, HEAD_OF_KT)) {
            assertThat(notices.of(person, "BEGUN_UNDECIDED")).as(person).hasSize(1);
            assertThat(notices.of(person, "ENDING_UNDECIDED")).as(person).singleElement().satisfies(told -> {
                assertThat(told.on()).isEqualTo(LocalDate.of(2026, 4, 8));
                assertThat(told.text()).contains("kết thúc hôm nay, 08/04/2026");
            });
        }
        assertThat(openTasks()).containsExactly(CONSOLIDATE);
    }

    /** Told of on its first day and then moved: the new days are told anew, the first and the last. */
    @Test
    void aCourseMovedAfterItsFirstDayIsToldForItsNewDays() {
        untilSignature();
        driver.advanceTo(LocalDate.of(2026, 4, 6));
        courses.move(COMMUNICATION, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 22));
        driver.liveUntil(LocalDate.of(2026, 4, 19));
        assertThat(notices.of(HR, "ENDING_UNDECIDED")).as("the old last day is none any more").isEmpty();

        driver.liveUntil(LocalDate.of(2026, 4, 23));

        assertThat(notices.of(HR, "BEGUN_UNDECIDED")).extracting(Notices.Told::on)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 20));
        assertThat(notices.of(HR, "ENDING_UNDECIDED")).extracting(Notices.Told::on).containsExactly(LocalDate.of(2026, 4, 22));
    }

    /** A list that both days have been told of is told again where the course turns out to be still ahead. */
    @Test
    void aCourseMovedAfterItsLastDayIsToldForItsNewDays() {
        untilSignature();
        driver.liveUntil(LocalDate.of(2026, 4, 8));
        courses.move(COMMUNICATION, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 20));

        driver.liveUntil(LocalDate.of(2026, 4, 21));

        assertThat(notices.of(HR, "ENDING_UNDECIDED")).extracting(Notices.Told::on)
                .containsExactlyInAnyOrder(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 20));
        assertThat(notices.of(HR, "BEGUN_UNDECIDED")).as("a course of one day is told of once").hasSize(1);
    }

    @Test
    void aCourseMovedWhileNamesAreAwaitedIsTakenAtItsNewFirstDay() {
        openRounds();
        courses.move(COMMUNICATION, LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 15));
        driver.advanceTo(LocalDate.of(2026, 4, 12));
        assertThat(notices.of(HR, "BEGUN_UNDECIDED")).isEmpty();

        driver.advanceTo(LocalDate.of(2026, 4, 13));
        assertThat(notices.of(HR, "BEGUN_UNDECIDED")).singleElement()
                .satisfies(told -> assertThat(told.text()).contains("13/04/2026").contains("15/04/2026"));
    }

    @Test
    void aDecidedOrCancelledCourseBeginsWithoutAWord() {
        untilSignature();
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));
        driver.advanceTo(courses.course(COMMUNICATION).startsOn());

        assertThat(notices.of(HR, "BEGUN_UNDECIDED")).isEmpty();
        assertThat(notices.of(CHAIRMAN, "BEGUN_UNDECIDED")).isEmpty();
    }

    @Test
    void nobodyIsSentToACourseThatIsOver() {
        untilSignature();
        driver.advanceTo(courses.course(COMMUNICATION).endsOn().plusDays(1));

        assertThat(lists.of(COMMUNICATION).late().over()).isTrue();
        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "lateReason", "Ký bù")))
                .isInstanceOf(RuleViolation.class).hasMessage("Không ký được. Khóa đã kết thúc ngày 08/04/2026: không cử người được nữa. "
                        + "Phòng Văn hoá - Xã hội hủy khóa ở trang Biến động trong năm.");
        assertThat(notices.of("V3", "NOMINATED")).isEmpty();

        driver.as(HR, () -> midYear.apply(Change.courseCancelled(COMMUNICATION).because("Quá ngày học mà chưa có quyết định"), null, actors.current()));
        assertThat(ends()).containsExactly("EndEvent_CourseCancelledByMessage");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void headsAndHrReadThatTheCourseHasBegun() {
        driver.advanceTo(OPENING);
        driver.advanceTo(courses.course(COMMUNICATION).startsOn().plusDays(1));
        assertThat(sheets.allocation(COMMUNICATION).late()).isNotNull();
        complete(HR, ALLOCATE, Map.of());

        assertThat(sheets.approval(COMMUNICATION, "KT", actors.of(HEAD_OF_VHXH)).late().sentence().toString()).startsWith("Khóa đã khai giảng ngày 06/04/2026");
        assertThat(driver.as(HEAD_OF_KT, () -> (String) engineTasks.getVariableLocal(engineTasks.createTaskQuery()
                .processInstanceBusinessKey(COMMUNICATION).taskVariableValueEquals("unitId", "KT").singleResult().getId(), "caseBrief")))
                .startsWith("Khóa đã khai giảng ngày 06/04/2026");
    }

    /** Below the strength of the unit people go with a reason, at the signature as before. */
    @Test
    void asksWhoeverSignsForAReasonWhereTheUnitHasBecomeThin() {
        untilSignature();
        LocalDate firstDay = courses.course(COMMUNICATION).startsOn();
        changes.recordLeave(new Leave("V4", firstDay, firstDay, Leave.Kind.OTHER));

        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("strengthReason"))
                .hasMessageContaining("được vắng nhiều nhất 1 người");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "strengthReason", "Đã bố trí người trực thay"));

        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(jdbc.sql("select override_reason from boiduong.nominee where officer = 'V3'").query(String.class).single())
                .contains("Theo kế hoạch của phòng").contains("Lý do của người ký: Đã bố trí người trực thay");
    }

    @Test
    void cancelsTheCourseWhenNobodyIsNominated() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "", "");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());

        assertThat(ends()).containsExactly("EndEvent_CourseCancelled");
        assertThat(state().cancelReason()).isEqualTo(CancelReason.NOBODY_NOMINATED);
        assertThat(courses.course(COMMUNICATION).isCancelled()).isTrue();
    }

    @Test
    void cancelsTheCourseWhenNoUnitHasAnyoneEligible() {
        driver.standAt(OPENING.minusDays(7));
        List.of("V2", "V3", "V4", "V5", "K2", "K4", "K5").forEach(officer ->
                changes.recordLeave(new Leave(officer, LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 10), Leave.Kind.OTHER)));

        driver.advanceTo(OPENING);

        assertThat(ends()).containsExactly("EndEvent_CourseCancelled");
        assertThat(state().cancelReason()).isEqualTo(CancelReason.NOBODY_ELIGIBLE);
    }

    @Test
    void cancelsACourseThatHasBegunWhenItsTurnComes() {
        driver.advanceTo(LocalDate.of(2026, 4, 6));

        assertThat(ends()).containsExactly("EndEvent_CourseCancelled");
        assertThat(state().cancelReason()).isEqualTo(CancelReason.BEGUN);
    }

    @Test
    void opensLaterWhenTheCourseIsMoved() {
        courses.move(COMMUNICATION, LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 15));

        driver.advanceTo(OPENING);
        assertThat(openTasks()).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 3, 23));
        assertThat(openTasks()).containsExactly(ALLOCATE);
    }

    @Test
    void endsWhenTheOrganizerCancelsTheCourse() {
        openRounds();
        approve(HEAD_OF_KT, "KT", "K2", "K2=Theo phân công");
        courses.cancel(COMMUNICATION, OPENING, "Không đủ học viên");

        assertThat(ends()).containsExactly("EndEvent_CourseCancelledByMessage");
        assertThat(state().cancelReason()).isEqualTo(CancelReason.COURSE_CANCELLED);
        assertThat(state().seated()).isEmpty();
        for (String concerned : List.of(HR, HEAD_OF_KT, HEAD_OF_VHXH, "K2")) {
            assertThat(notices.of(concerned, "COURSE_CANCELLED")).as(concerned).singleElement()
                    .satisfies(told -> assertThat(told.text()).contains("không tổ chức nữa"));
        }
    }

    @Test
    void closesTheRoundOfASilentUnitInTime() {
        openRounds();
        approve(HEAD_OF_KT, "KT", "K2", "K2=Theo phân công");

        driver.advanceTo(LocalDate.of(2026, 3, 26));
        assertThatThrownBy(() -> rounds.closeSilent(COMMUNICATION, "VHXH", "Không trả lời", actors.of(HR))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("27/03/2026");
        driver.advanceTo(LocalDate.of(2026, 3, 27));
        rounds.closeSilent(COMMUNICATION, "VHXH", "Không trả lời sau hai lần nhắc", actors.of(HR));
        driver.runDueJobs();
        assertThat(notices.of(HEAD_OF_VHXH, "ROUND_CLOSED")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("đã khép phần của Phòng Văn hoá - Xã hội").contains("Không trả lời sau hai lần nhắc"));
        assertThat(notices.of(HEAD_OF_KT, "ROUND_CLOSED")).isEmpty();

        assertThat(openTasks()).containsExactly(CONSOLIDATE);
    }

    @Test
    void closesNoRoundBeforeTheSeatsAreAllocated() {
        driver.advanceTo(OPENING);

        assertThatThrownBy(() -> rounds.closeSilent(COMMUNICATION, "VHXH", "Không trả lời", actors.of(HR))).isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("Chưa phân bổ chỉ tiêu");
        assertThat(openTasks()).containsExactly(ALLOCATE);
    }

    @Test
    void showsAHeadTheNamesOfTheOwnUnitAlone() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");

        assertThat(nominations.read(COMMUNICATION, actors.of(HEAD_OF_KT))).satisfies(seen -> {
            assertThat(seen.seated()).containsExactly("K2");
            assertThat(seen.units()).containsExactly("KT");
        });
        for (String reader : List.of(HR, CHAIRMAN, AUDITOR)) {
            assertThat(nominations.read(COMMUNICATION, actors.of(reader)).seated()).containsExactly("V3", "K2");
        }
        assertThatThrownBy(() -> nominations.read(COMMUNICATION, actors.of("V3"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aReasonForTheOrderDoesNotCarryOverToTheStrengthOfTheUnit() {
        driver.advanceTo(OPENING);
        complete(HR, ALLOCATE, Map.of("seatAllocation", "VHXH=3"));
        approve(HEAD_OF_KT, "KT", "K4", "K4=Phụ trách địa bàn");
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        driver.runDueJobs();
        changes.recordLeave(new Leave("K2", LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8), Leave.Kind.OTHER));
        complete(HR, CONSOLIDATE, Map.of());

        assertThat(state().seated()).containsExactly("V3");
        assertThat(state().waiting()).containsExactly("K4");
    }

    @Test
    void givesTheSeatOfSomeoneWhoLeavesToTheWaitingList() {
        driver.advanceTo(OPENING);
        complete(HR, ALLOCATE, Map.of("seatAllocation", "KT=2"));
        approve(HEAD_OF_VHXH, "VHXH", "V3;V4", "V3=a;V4=b");

        changes.leave("V3", OPENING, "Chuyển công tác");

        assertThat(state().seated()).containsExactly("V4");
    }

    @Test
    void remindsAndEscalatesAndKeepsTheTask() {
        openRounds();
        driver.liveUntil(LocalDate.of(2026, 3, 24));

        assertThat(openTasks()).containsExactly(APPROVE, APPROVE);
        assertThat(notices.of(HEAD_OF_KT, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 20));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 24));
    }

    @Test
    void doesNotLetAChairmanSignForHimselfWhileAnotherCan() {
        jdbc.sql("update boiduong.course set target_duties = '' where code = ?").param(COMMUNICATION).update();
        openRounds();
        approve(CHAIRMAN, "LD", "C2", "C2=Phụ trách văn xã");
        approve(HEAD_OF_VHXH, "VHXH", "", "");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());

        assertThat(nominations.signers(COMMUNICATION)).containsExactly("C1");
        assertThatThrownBy(() -> complete("C2", SIGN, Map.of("decisionSigned", "true"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Người ký có tên trong danh sách");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));
        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
    }

    @Test
    void aChairmanInTheReserveDoesNotSignIt() {
        jdbc.sql("update boiduong.course set target_duties = '' where code = ?").param(COMMUNICATION).update();
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3;V4", "V3=a;V4=b");
        approve(HEAD_OF_KT, "KT", "K2", "K2=c");
        approve(CHAIRMAN, "LD", "C2", "C2=Phụ trách văn xã");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());

        assertThat(state().waiting()).containsExactly("C2");
        assertThatThrownBy(() -> complete("C2", SIGN, Map.of("decisionSigned", "true"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("danh sách dự bị");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));
        assertThat(state().reserve()).extracting(ReservePlace::officer).containsExactly("C2");
    }

    @Test
    void hrRecordsTheSuperiorsDocumentWhereTheSoleChairmanIsSent() {
        jdbc.sql("update boiduong.course set target_duties = '' where code = ?").param(COMMUNICATION).update();
        jdbc.sql("delete from boiduong.officer_role where officer = 'C2' and role_name = 'chairman'").update();
        openRounds();
        approve(CHAIRMAN, "LD", CHAIRMAN, CHAIRMAN + "=Theo triệu tập");
        approve(HEAD_OF_VHXH, "VHXH", "", "");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());

        assertThat(driver.openTasksSeenBy(HR, "nomination", COMMUNICATION)).containsExactly(SIGN);
        assertThat(caseTasks.ofCase("nomination", COMMUNICATION)).singleElement()
                .satisfies(task -> assertThat(caseTasks.candidateGroups(task.id())).containsExactly("hr"));
        assertThat(nominations.signers(COMMUNICATION)).containsExactly("V1", "V2");
        assertThatThrownBy(() -> complete(HR, SIGN, Map.of("decisionSigned", "true"))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Số văn bản của cấp trên");
        assertThatThrownBy(() -> complete(HR, SIGN, Map.of("decisionSigned", "true", "superiorDocumentNo", "215/QĐ-UBND",
                "superiorDocumentOn", OPENING.plusDays(1).toString()))).isInstanceOf(RuleViolation.class).hasMessageContaining("sau hôm nay");
        assertThatThrownBy(() -> decisions.decide(COMMUNICATION, new SubmittedDecision(Optional.of(true), "", "215/QĐ-UBND", "2026-03-16", Optional.empty(), "", ""),
                actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);
        complete(HR, SIGN, Map.of("decisionSigned", "true", "superiorDocumentNo", "215/QĐ-UBND", "superiorDocumentOn", "2026-03-16"));

        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(state().decision()).isEqualTo(new SignedDecision(HR, OPENING, "215/QĐ-UBND", OPENING));
    }

    @Test
    void countsAnAnswerOnceHoweverOftenItArrives() {
        openRounds();
        Submission answer = Submission.parse("V3", "V3=Theo kế hoạch");
        rounds.approve(COMMUNICATION, "VHXH", answer, actors.of(HEAD_OF_VHXH));
        rounds.approve(COMMUNICATION, "VHXH", answer, actors.of(HEAD_OF_VHXH));

        assertThat(state().seated()).containsExactly("V3");
    }

    @Test
    void letsOnlyTheHeadOfTheUnitAnswer() {
        openRounds();

        assertThat(driver.openTasksSeenBy("V3", "nomination", COMMUNICATION)).isEmpty();
        assertThatThrownBy(() -> rounds.approve(COMMUNICATION, "VHXH", Submission.parse("V3", ""), actors.of(HEAD_OF_KT)))
                .isInstanceOf(RuleViolation.class);
    }

    private void untilSignature() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
    }

    private void openRounds() {
        driver.advanceTo(OPENING);
        complete(HR, ALLOCATE, Map.of());
    }

    private void approve(String head, String unit, String nominees, String reasons) {
        driver.completeForUnit(head, "nomination", COMMUNICATION, APPROVE, unit, Map.of("nominees", nominees, "overrideReasons", reasons));
    }

    private void complete(String officer, String task, Map<String, Object> values) {
        driver.complete(officer, "nomination", COMMUNICATION, task, values);
    }

    private List<String> openTasks() {
        return driver.openTasks("nomination", COMMUNICATION);
    }

    private List<String> ends() {
        return driver.endsOf(AGENCY, "nomination", COMMUNICATION);
    }

    private NominationState state() {
        return nominations.find(COMMUNICATION).orElseThrow();
    }
}
