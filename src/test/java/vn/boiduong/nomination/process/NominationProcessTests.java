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

import org.junit.jupiter.api.Test;
import vn.boiduong.directory.Leave;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.nomination.CancelReason;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.nomination.NominationStatus;
import vn.boiduong.nomination.Submission;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.Notices;

/** From the approved plan to the decision: seats, names and the list. */
class NominationProcessTests extends NominationCase {

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
}
