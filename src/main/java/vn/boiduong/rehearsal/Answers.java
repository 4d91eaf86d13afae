package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.boiduong.dataset.ScriptRow;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** What the person enters into the form of a human task; empty where the script leaves the task undone. */
final class Answers {

    private static final List<Integer> HEAD_WITHOUT_MARKS = List.of(7, 7, 7, 7, 7, 7);

    private final Script script;
    private final Happenings happenings;
    private final CostClaims claims;
    private final PlanDrafts drafts;

    Answers(Script script, Happenings happenings, CostClaims claims, PlanDrafts drafts) {
        this.script = script;
        this.happenings = happenings;
        this.claims = claims;
        this.drafts = drafts;
    }

    /** Whether the unit that is asked does not answer on that day. */
    boolean isLeftLying(OpenTask task, LocalDate today) {
        return happenings.keepsSilent(task.ref(), today);
    }

    Optional<Map<String, Object>> to(OpenTask task, LocalDate today) {
        return isLeftLying(task, today) ? Optional.empty() : entered(task, today);
    }

    private Optional<Map<String, Object>> entered(OpenTask task, LocalDate today) {
        return switch (task.ref().task()) {
            case "Task_ConfirmDissemination" -> Optional.of(Map.of("disseminatedOn", today.toString()));
            case "Task_DraftPlan" -> Optional.of(drafts.answerTo(task.ref().businessKey(), script, happenings));
            case "Task_ApprovePlan" -> Optional.of(Map.of("planApproved", true));
            case "Task_SignDecision" -> Optional.of(Map.of("decisionSigned", true,
                    "superiorDocumentNo", Messages.text("rehearsal.superiorDocument"), "superiorDocumentOn", today.toString()));
            case "Task_ReportResult" -> result(row(task));
            case "Task_VerifyResult" -> Optional.of(Map.of("resultVerified", true));
            case "Task_DecideFollowUp" -> Optional.of(followUp(row(task)));
            case "Task_SelfAssess" -> Optional.of(marks("selfMark", row(task).selfMarks()));
            case "Task_AssessOfficer" -> Optional.of(assessment(row(task)));
            case "Task_ApproveRanking" -> Optional.of(Map.of("rankingApproved", true));
            case "Task_SubmitUnitReport" -> Optional.of(Map.of("resultsText", Messages.text("rehearsal.unitReport")));
            case "Task_ConsolidateReport" -> Optional.of(Map.of("reportText", Messages.text("rehearsal.report")));
            case "Task_SignReport" -> Optional.of(Map.of("reportSigned", true));
            case "Task_ReviewDispute" -> Optional.of(Map.of("disputeUpheld", false, "disputeReason", Messages.text("rehearsal.answer")));
            case "Task_ResolveObjection" -> Optional.of(Map.of("objectionUpheld", false, "objectionReason", Messages.text("rehearsal.answer")));
            case "Task_AnswerConcern" -> Optional.of(Map.of("passedUp", false, "answer", Messages.text("rehearsal.answer")));
            case "Task_ConfirmCosts", "Task_DecideReimbursement", "Task_ConfirmPayment" ->
                    Optional.of(claims.answerTo(task, happenings, today));
            default -> Optional.of(Map.of());
        };
    }

    private ScriptRow row(OpenTask task) {
        return script.row(CourseOfficer.ofKey(task.ref().businessKey()));
    }

    private static Optional<Map<String, Object>> result(ScriptRow row) {
        if (row.outcome() == ScriptRow.Outcome.UNREPORTED) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", row.outcome().name());
        values.put("whatToApply", Messages.text("rehearsal.whatToApply"));
        if (row.testScore() != null) {
            values.put("testScore", row.testScore().toPlainString());
        }
        if (row.certificateNo() != null) {
            values.put("certificateNo", row.certificateNo());
        }
        return Optional.of(values);
    }

    /** Of a person who does not report hr knows the score that the script has. */
    private static Map<String, Object> followUp(ScriptRow row) {
        return row.outcome() == ScriptRow.Outcome.UNREPORTED && row.testScore() != null
                ? Map.of("followUp", "NONE", "testScore", row.testScore().toPlainString()) : Map.of("followUp", "NONE");
    }

    private static Map<String, Object> assessment(ScriptRow row) {
        Map<String, Object> values = new HashMap<>(marks("headMark", row.headMarks().isEmpty() ? HEAD_WITHOUT_MARKS : row.headMarks()));
        if (row.citizenMean() != null && row.citizenCount() != null && row.citizenCount() > 0) {
            values.put("citizenMean", row.citizenMean().toPlainString());
            values.put("citizenCount", row.citizenCount());
        }
        return values;
    }

    private static Map<String, Object> marks(String field, List<Integer> marks) {
        Map<String, Object> values = new HashMap<>();
        for (int criterion = 1; criterion <= marks.size(); criterion++) {
            values.put(field + criterion, marks.get(criterion - 1));
        }
        return values;
    }
}
