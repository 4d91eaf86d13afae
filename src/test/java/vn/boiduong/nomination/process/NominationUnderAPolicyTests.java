package vn.boiduong.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.FIRST_WORKING_DAY;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.directory.Leave;
import vn.boiduong.nomination.ApprovalSheet;
import vn.boiduong.nomination.NominationRecords;
import vn.boiduong.nomination.Obstacle;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.shared.RuleViolation;

/** What the agency's policy says of the conditions holds for everybody who names, seats and signs, from the opening to the end. */
class NominationUnderAPolicyTests extends NominationCase {

    private static final LocalDate ON_THE_COURSE = LocalDate.of(2026, 4, 6);

    @Autowired
    PolicyService policies;
    @Autowired
    NominationRecords records;

    @Test
    void sendsWithAReasonWhomThePolicyLetsGoWithOne() {
        introduce(FIRST_WORKING_DAY.plusDays(1), Map.of("condition.ON_LEAVE", "REASON", "condition.TARGET_GROUP", "NOT_ASKED", "strength.percent", "100"));
        changes.recordLeave(new Leave("V3", ON_THE_COURSE, ON_THE_COURSE, Leave.Kind.OTHER));
        openRounds();

        assertThat(sheets.approval(COMMUNICATION, "LD", actors.of(HEAD_OF_LD)).people()).filteredOn(one -> one.officer().id().equals("C2"))
                .singleElement().satisfies(one -> assertThat(one.eligible()).isTrue());
        assertThat(sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH)).people()).filteredOn(one -> one.officer().id().equals("V3"))
                .singleElement().satisfies(one -> {
                    assertThat(one.order()).isNotNull();
                    assertThat(one.objections()).singleElement().satisfies(objection -> {
                        assertThat(objection.overridable()).isTrue();
                        assertThat(objection.because()).isEqualTo("nghỉ trong những ngày học");
                        assertThat(objection.source()).endsWith("Chính sách của cơ quan: Được cử nếu có lý do");
                    });
                });

        assertThatThrownBy(() -> approve(HEAD_OF_VHXH, "VHXH", "V3", "")).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Cần ghi lý do đề cử");
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Đã hoãn nghỉ để đi học");
        approve(HEAD_OF_KT, "KT", "", "");
        approve(HEAD_OF_LD, "LD", "", "");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
        assertThat(lists.toSign(COMMUNICATION).obstacles()).isEmpty();
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"));

        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(records.reasoned(List.of(COMMUNICATION))).singleElement().satisfies(one -> {
            assertThat(one.officer()).isEqualTo("V3");
            assertThat(one.setAside().toString()).contains("Đề cử người nghỉ trong những ngày học.");
            assertThat(one.reason()).isEqualTo("Đã hoãn nghỉ để đi học");
        });
    }

    @Test
    void asksWhoeverSignsForTheReasonNobodyGaveBefore() {
        introduce(FIRST_WORKING_DAY.plusDays(2), Map.of("condition.ON_LEAVE", "REASON"));
        untilSignature();
        changes.recordLeave(new Leave("V3", ON_THE_COURSE, ON_THE_COURSE, Leave.Kind.OTHER));

        assertThat(lists.toSign(COMMUNICATION).obstacles()).extracting(Obstacle::overridable).containsExactly(true);
        assertThatThrownBy(() -> complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true"))).isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("Cần ghi lý do vẫn cử những người này.");
        complete(CHAIRMAN, SIGN, Map.of("decisionSigned", "true", "strengthReason", "Đã hoãn nghỉ"));

        assertThat(ends()).containsExactly("EndEvent_DecisionIssued");
        assertThat(records.reasoned(List.of(COMMUNICATION))).singleElement()
                .satisfies(one -> assertThat(one.setAside().toString()).contains("nghỉ trong những ngày học"));
    }

    @Test
    void refusesBelowTheStrengthOfTheUnitWhereThePolicyDoes() {
        introduce(FIRST_WORKING_DAY.plusDays(3), Map.of("condition.UNIT_STRENGTH", "REFUSED"));
        openRounds();

        assertThatThrownBy(() -> approve(HEAD_OF_VHXH, "VHXH", "V3;V4", "V3=a;V4=b")).isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("Không đề cử được");
    }

    /** Introduced while it runs, in force before the course begins: whoever is judged late is judged as whoever was judged early. */
    @Test
    void aNominationUnderWayKeepsTheVersionItOpenedWith() {
        openRounds();
        ApprovalSheet before = sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH));
        introduce(OPENING.plusDays(1), Map.of("condition.UNIT_STRENGTH", "REFUSED", "condition.TARGET_GROUP", "NOT_ASKED", "strength.percent", "100"));
        driver.advanceTo(OPENING.plusDays(1));

        assertThat(sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH))).isEqualTo(before);
        approve(HEAD_OF_VHXH, "VHXH", "V3;V4", "V3=a;V4=b");
        assertThat(state().seated()).containsExactly("V3", "V4");
    }

    /** The one that opens after its day follows it, though its course was planned before. */
    @Test
    void aNominationThatOpensLaterFollowsTheNewVersion() {
        introduce(OPENING, Map.of("strength.percent", "100"));
        openRounds();

        assertThat(sheets.approval(COMMUNICATION, "VHXH", actors.of(HEAD_OF_VHXH)).strength().canStillGo()).isEqualTo(5);
    }

    private void introduce(LocalDate from, Map<String, String> settings) {
        driver.as(HR, () -> policies.introduce(AGENCY, from, settings, "Quyết định của Ủy ban nhân dân phường"));
    }
}
