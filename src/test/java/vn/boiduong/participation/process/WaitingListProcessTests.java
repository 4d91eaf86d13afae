package vn.boiduong.participation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.NominationPlaces;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.nomination.NominationState;
import vn.boiduong.nomination.ReservePlace;
import vn.boiduong.nomination.SignedDecision;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

/** Three seats, four names: V3 and V4 of VHXH, K2 of KT, and K4 of KT on the waiting list. */
@LifecycleTest
class WaitingListProcessTests {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 6);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private NominationReader nominations;
    @Autowired
    private NominationPlaces places;
    @Autowired
    private ParticipationService participations;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private Courses courses;
    @Autowired
    private Actors actors;
    @Autowired
    private Notices notices;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher publisher;

    @BeforeEach
    void fourNamesForThreeSeats() {
        ward.load();
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
        driver.advanceTo(OPENING);
        complete(HR, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_VHXH, "nomination", COMMUNICATION, "Task_ApproveNominations", "VHXH",
                Map.of("nominees", "V3;V4", "overrideReasons", "V3=a;V4=b"));
        driver.completeForUnit(HEAD_OF_KT, "nomination", COMMUNICATION, "Task_ApproveNominations", "KT",
                Map.of("nominees", "K2;K4", "overrideReasons", "K2=c;K4=d"));
        driver.runDueJobs();
        assertThat(state().waiting()).containsExactly("K4");
    }

    private void complete(String officer, String task, Map<String, Object> values) {
        driver.complete(officer, "nomination", COMMUNICATION, task, values);
    }

    private void decide() {
        complete(HR, "Task_ConsolidateNominations", Map.of());
        complete(CHAIRMAN, "Task_SignDecision", Map.of("decisionSigned", "true"));
        assertThat(state().seated()).containsExactly("V3", "V4", "K2");
    }

    private void withdraw(String officer) {
        driver.as(officer, () -> participations.withdraw(new CourseOfficer(COMMUNICATION, officer), "Việc gia đình", actors.current()));
    }

    private NominationState state() {
        return nominations.find(COMMUNICATION).orElseThrow();
    }

    private List<String> running() {
        return jdbc.sql("select officer from boiduong.participation where course = ? and outcome is null order by officer")
                .param(COMMUNICATION).query(String.class).list();
    }

    @Test
    void movesUpWhenAPlaceIsGivenBackBeforeTheDecisionAndTellsTheHead() {
        driver.as("V3", () -> places.withdraw(new CourseOfficer(COMMUNICATION, "V3"), "Việc gia đình", actors.current()));

        assertThat(state().seated()).containsExactly("V4", "K2", "K4");
        assertThat(notices.of(HEAD_OF_KT, "SEAT_FOUND")).singleElement().satisfies(told -> assertThat(told.text()).isEqualTo(
                "Trịnh Văn Long được chuyển từ danh sách chờ vào danh sách đề cử khóa “Kỹ năng giao tiếp hành chính” vì có người rút tên."));
    }

    @Test
    void sendsTheNextOneAtOnceAfterTheDecision() {
        decide();
        withdraw("V3");

        assertThat(state().seated()).containsExactly("V4", "K2", "K4");
        assertThat(running()).containsExactly("K2", "K4", "V4");
        assertThat(notices.of("K4", "MOVED_UP")).singleElement()
                .satisfies(told -> assertThat(told.text()).contains("từ danh sách dự bị (số 1, quyết định ký ngày 16/03/2026)", "06/04/2026"));
        driver.advanceTo(FIRST_DAY.plusDays(3));
        assertThat(driver.openTasks("participation", COMMUNICATION + "/K4")).containsExactly("Task_ReportResult");
    }

    @Test
    void aListThatWaitsForItsSignatureDoesNotChangeByItself() {
        complete(HR, "Task_ConsolidateNominations", Map.of());
        driver.as("V3", () -> places.withdraw(new CourseOfficer(COMMUNICATION, "V3"), "Việc gia đình", actors.current()));

        assertThat(state().seated()).containsExactly("V4", "K2");
        assertThat(state().waiting()).containsExactly("K4");
        assertThat(notices.of(HR, "SEAT_EMPTY")).singleElement().satisfies(told -> assertThat(told.text())
                .startsWith("Hoàng Thị Mai rút khỏi khóa “Kỹ năng giao tiếp hành chính” khi danh sách đang chờ ký (Việc gia đình)."));
        complete(CHAIRMAN, "Task_SignDecision", Map.of("decisionSigned", "false", "returnReason", "Bổ sung người"));
        complete(HR, "Task_ConsolidateNominations", Map.of());
        complete(CHAIRMAN, "Task_SignDecision", Map.of("decisionSigned", "true"));
        assertThat(running()).containsExactly("K2", "K4", "V4");
        assertThat(state().reserve()).isEmpty();
    }

    @Test
    void theSignedReserveTellsWhoSignedItAndWhoWentInWhosePlace() {
        decide();
        assertThat(state().reserve()).containsExactly(new ReservePlace(1, "K4", CHAIRMAN, OPENING, null, null));
        assertThat(state().decision()).isEqualTo(new SignedDecision(CHAIRMAN, OPENING, null, null));
        assertThat(notices.of("K4", "RESERVED")).singleElement().satisfies(told -> assertThat(told.text()).contains("số 1"));

        driver.advanceTo(OPENING.plusDays(2));
        withdraw("V3");

        ReservePlace used = new ReservePlace(1, "K4", CHAIRMAN, OPENING, OPENING.plusDays(2), "V3");
        assertThat(nominations.read(COMMUNICATION, actors.of(AUDITOR)).reserve()).containsExactly(used);
        assertThat(nominations.read(COMMUNICATION, actors.of(HEAD_OF_KT)).reserve()).singleElement()
                .satisfies(seen -> assertThat(seen.inPlaceOf()).as("of another unit").isNull());
        assertThat(notices.of(HEAD_OF_KT, "RESERVE_USED")).singleElement().satisfies(told -> assertThat(told.text()).isEqualTo(
                "Trịnh Văn Long được cử tham gia khóa “Kỹ năng giao tiếp hành chính” từ danh sách dự bị (số 1, quyết định ký ngày 16/03/2026)."));
        assertThat(notices.of(HR, "RESERVE_USED")).singleElement()
                .satisfies(told -> assertThat(told.text()).endsWith("quyết định ký ngày 16/03/2026), thay Hoàng Thị Mai."));
    }

    @Test
    void onePlaceGivenBackSendsOnePersonThoughMoreSeatsAreEmpty() {
        complete(HR, "Task_ConsolidateNominations", Map.of());
        driver.as("V3", () -> places.withdraw(new CourseOfficer(COMMUNICATION, "V3"), "Việc gia đình", actors.current()));
        complete(CHAIRMAN, "Task_SignDecision", Map.of("decisionSigned", "true"));
        assertThat(running()).as("the empty seat is not filled past the signature").containsExactly("K2", "V4");

        withdraw("V4");

        assertThat(running()).containsExactly("K2", "K4");
        assertThat(state().reserve()).extracting(ReservePlace::inPlaceOf).containsExactly("V4");
    }

    @Test
    void movesNobodyUpWhoWaitedWithoutASignature() {
        decide();
        jdbc.sql("update boiduong.nominee set reserve_place = null where course = ?").param(COMMUNICATION).update();
        withdraw("V3");

        assertThat(running()).containsExactly("K2", "V4");
    }

    @Test
    void leavesThePlaceEmptyOnceTheCourseHasBegun() {
        decide();
        driver.advanceTo(FIRST_DAY);
        withdraw("V3");

        assertThat(running()).containsExactly("K2", "V4");
        assertThat(state().waiting()).containsExactly("K4");
        assertThat(notices.of("K4", "MOVED_UP")).isEmpty();
    }

    @Test
    void thePresentHeadWithdrawsWhoWasMoved() {
        decide();
        directory.transfer("K2", "VHXH", OPENING);
        directory.transfer("V3", "KT", OPENING);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> driver.as(HEAD_OF_KT,
                () -> participations.withdraw(new CourseOfficer(COMMUNICATION, "K2"), "Bận việc", actors.current())));
        driver.as(HEAD_OF_KT,
                () -> participations.withdraw(new CourseOfficer(COMMUNICATION, "V3"), "Phòng mới bận việc", actors.current()));

        assertThat(running()).containsExactly("K2", "K4", "V4");
    }

    @Test
    void passesOverWhoMayNoLongerGo() {
        decide();
        directory.recordLeave(new Leave("K4", FIRST_DAY, FIRST_DAY, Leave.Kind.SICK));
        withdraw("V3");

        assertThat(running()).containsExactly("K2", "V4");
        assertThat(state().waiting()).containsExactly("K4");
    }

    @Test
    void movesNobodyIntoACancelledCourse() {
        decide();
        driver.as(HR, () -> courses.cancel(COMMUNICATION, OPENING, "Thiếu giảng viên"));

        assertThat(running()).isEmpty();
        assertThat(notices.of("K4", "MOVED_UP")).isEmpty();
    }

    @Test
    void movesUpWhenSomeoneLeavesTheAgency() {
        decide();
        directory.leave("K2", OPENING, "Chuyển công tác");

        assertThat(running()).containsExactly("K4", "V3", "V4");
    }
}
