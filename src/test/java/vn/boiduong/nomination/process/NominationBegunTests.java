package vn.boiduong.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.boiduong.change.Change;
import vn.boiduong.nomination.CancelReason;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.Notices;

/** A course that begins, or is moved, while nobody has decided who goes. */
class NominationBegunTests extends NominationCase {

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

    @Test
    void cancelsACourseThatHasBegunWhenItsTurnComes() {
        driver.advanceTo(LocalDate.of(2026, 4, 6));

        assertThat(ends()).containsExactly("EndEvent_CourseCancelled");
        assertThat(state().cancelReason()).isEqualTo(CancelReason.BEGUN);
    }
}
