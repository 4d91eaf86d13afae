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
import java.util.Optional;

import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.junit.jupiter.api.Test;
import vn.boiduong.directory.Leave;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.nomination.Obstacle;
import vn.boiduong.nomination.ReservePlace;
import vn.boiduong.nomination.SignedDecision;
import vn.boiduong.nomination.SubmittedDecision;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Who signs, for whom, and on which list. */
class NominationSignatureTests extends NominationCase {

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
}
