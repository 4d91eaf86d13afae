package vn.boiduong.nomination.process;

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

import org.junit.jupiter.api.Test;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.EndedEarly;
import vn.boiduong.directory.Leave;
import vn.boiduong.nomination.Asked;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Units that stay silent, are asked again or are asked late. */
class NominationRoundsTests extends NominationCase {

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
}
