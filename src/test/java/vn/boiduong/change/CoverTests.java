package vn.boiduong.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.CoveredPosts;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** V4 is away for months; while somebody else fills the post, V4's unit of five may send somebody to the course of 06/04 to 08/04. */
@LifecycleTest
class CoverTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 16);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);

    @Autowired
    private ChangeService changes;
    @Autowired
    private CoveredPosts covers;
    @Autowired
    private DirectoryChanges people;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private PolicyService policies;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Actors actors;

    @BeforeEach
    void someoneIsAwayForLong() {
        ward.load();
        events.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
        driver.advanceTo(MARCH);
        people.recordLeave(new Leave("V4", MARCH, AUGUST, Leave.Kind.MATERNITY));
    }

    @Test
    void hrSeesWhomTheUnitMaySendThenAndNothingStaysOfTheLook() {
        List<String> shown = sentences(preview(cover("V4", MARCH, AUGUST)));

        assertThat(shown).contains("Vị trí của Vũ Quốc Khánh có người đảm nhận thay từ ngày 16/03/2026 đến hết ngày 31/08/2026")
                .anyMatch(sentence -> sentence.contains("còn được cử thêm 1 người (trước:") && sentence.contains("còn được cử thêm 0 người)"))
                .anyMatch(sentence -> sentence.contains("Hoàng Thị Mai được cử (trước:"));
        assertThat(covers.standing(AGENCY)).isEmpty();
    }

    @Test
    void howManyMayGoIsNotToldWhereThePolicyDoesNotAsk() {
        events.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(STATE_MANAGEMENT)));
        assertThat(sentences(preview(cover("V4", MARCH, AUGUST)))).anyMatch(CoverTests::tellsHowManyMayGoInJune);

        driver.as(HR, () -> policies.introduce(AGENCY, MARCH, Map.of("condition.UNIT_STRENGTH", "NOT_ASKED"), "Quyết định 20/QĐ-UBND"));

        assertThat(sentences(preview(cover("V4", MARCH, AUGUST)))).noneMatch(CoverTests::tellsHowManyMayGoInJune);
    }

    private static boolean tellsHowManyMayGoInJune(String sentence) {
        return sentence.startsWith("Khóa “Kiến thức chung về quản lý nhà nước”") && sentence.contains("còn được cử thêm");
    }

    @Test
    void aCoverEndsBeforeItsDayAndTheHolderIsMissedAgain() {
        apply(cover("V4", MARCH, AUGUST));
        assertThat(covers.standing(AGENCY)).extracting(CoveredPosts.Line::officer, CoveredPosts.Line::lastDay)
                .containsExactly(tuple("V4", AUGUST));

        Change ended = new Change(ChangeKind.COVER_ENDED, "V4", null, null, LocalDate.of(2026, 4, 1), null, null, null, null, "Hết hợp đồng");
        assertThat(sentences(preview(ended))).anyMatch(sentence -> sentence.contains("đến hết ngày 31/03/2026") || sentence.startsWith("Không còn hiệu lực"))
                .anyMatch(sentence -> sentence.contains("còn được cử thêm 0 người (trước:"));
        apply(ended);

        assertThat(covers.standing(AGENCY)).extracting(CoveredPosts.Line::lastDay).containsExactly(LocalDate.of(2026, 3, 31));
        assertThat(changes.recorded(actors.of(HR))).extracting(change -> change.headline().toString())
                .contains("Vị trí của Vũ Quốc Khánh thôi có người đảm nhận thay từ ngày 01/04/2026. Lý do: Hết hợp đồng");
        assertThatThrownBy(() -> apply(ended)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("nomination.notCovered"));
    }

    @Test
    void aCoverOfSomebodyWhoIsNotAwayIsPointedOutAndTheSameDaysAreNotCoveredTwice() {
        assertThat(sentences(preview(cover("V3", MARCH, AUGUST)))).anyMatch(sentence -> sentence.contains("không có đợt nghỉ nào"));

        apply(cover("V4", MARCH, AUGUST));
        assertThatThrownBy(() -> preview(cover("V4", AUGUST, AUGUST.plusDays(9)))).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("nomination.coverKnown"));
        assertThatThrownBy(() -> changes.preview(cover("V4", MARCH, AUGUST), actors.of("V3"))).isInstanceOf(RuleViolation.class);
    }

    private static Change cover(String officer, LocalDate first, LocalDate last) {
        return new Change(ChangeKind.POST_COVERED, officer, null, null, first, last, null, null, null, "Hợp đồng thay thế");
    }

    private Outcome preview(Change change) {
        return driver.as(HR, () -> changes.preview(change, actors.current()));
    }

    private void apply(Change change) {
        driver.as(HR, () -> changes.apply(change, null, actors.current()));
    }

    private static List<String> sentences(Outcome outcome) {
        return outcome.effects().stream().map(effect -> effect.sentence().toString()).toList();
    }
}
