package vn.boiduong.history;

import java.util.List;
import java.util.Map;

/**
 * Where the records of a process keep what people wrote and decided. {@code word} names the line in {@code history.note};
 * {@code by}, {@code on} and {@code unit} are columns too, null where the record has none.
 */
record Notes(String word, String table, String key, String text, String by, String on, String unit) {

    private static final String RESULT = "participation_result";
    private static final String REPORTED_ON = "cast(reported_at as date)";
    private static final String VERIFIED_ON = "cast(verified_at as date)";

    static List<Notes> of(String process) {
        return ALL.getOrDefault(process, List.of());
    }

    private static Notes unit(String word, String table, String key, String text) {
        return new Notes(word, table, key, text, "recorded_by", "recorded_on", "unit");
    }

    private static Notes own(String word, String table, String text, String done) {
        return new Notes(word, table, "id", text, done + "_by", done + "_on", null);
    }

    private static Notes bare(String word, String table, String text, String on) {
        return new Notes(word, table, "id", text, null, on, null);
    }

    private static Notes result(String word, String text) {
        return new Notes(word, RESULT, "participation", text, "reported_by", REPORTED_ON, null);
    }

    private static final Map<String, List<Notes>> ALL = Map.of(
            "training-year", List.of(unit("dissemination", "training_year_unit", "year_key", "note"),
                    new Notes("cancelReason", "training_year", "id", "cancel_reason", "cancelled_by", "ended_on", null)),
            "survey", List.of(unit("otherNeeds", "survey_unit", "survey", "other_needs"), unit("silentReason", "survey_unit", "survey", "silent_reason"),
                    new Notes("consolidation", "survey", "id", "consolidation_note", "closed_by", "closed_on", null)),
            "plan", List.of(own("planNote", "plan", "note", "drafted"), own("plan", "plan", "case when status = 'APPROVED' then status end", "decided"),
                    own("returnReason", "plan", "return_reason", "decided"), own("cancelReason", "plan", "cancel_reason", "decided")),
            "nomination", List.of(new Notes("silentReason", "unit_round", "nomination", "closed_reason", "answered_by", "ended_on", "unit"),
                    new Notes("override", "nominee", "course", "override_reason", "named_by", null, "unit"),
                    new Notes("consolidation", "nomination", "course", "consolidation_note", null, null, null),
                    new Notes("returnReason", "nomination", "course", "return_reason", null, null, null),
                    new Notes("lateReason", "nomination", "course", "late_reason", "signed_by", "closed_on", null),
                    new Notes("decision", "nomination", "course", "case when status = 'DECIDED' then status end", "signed_by", "closed_on", null)),
            "participation", List.of(result("outcome", "outcome"), result("testScore", "test_score"), result("certificateNo", "certificate_no"),
                    result("whatToApply", "what_to_apply"),
                    new Notes("verified", RESULT, "participation", "case when verified then 'yes' when not verified then 'no' end", "verified_by", VERIFIED_ON, null),
                    new Notes("returnReason", RESULT, "participation", "return_reason", "verified_by", VERIFIED_ON, null),
                    bare("followUp", "participation", "follow_up", "concluded_on"), bare("followUpNote", "participation", "follow_up_note", "concluded_on"),
                    bare("endReason", "participation", "ended_reason", "concluded_on"), bare("concluded", "participation", "outcome", "concluded_on")),
            "evaluation", List.of(bare("selfMarks", "evaluation", "self_marks", null), bare("selfComment", "evaluation", "self_comment", null),
                    own("headMarks", "evaluation", "head_marks", "assessed"), own("headComment", "evaluation", "head_comment", "assessed"),
                    new Notes("score", "evaluation_score", "evaluation", "score", null, "computed_on", null),
                    new Notes("rating", "evaluation_score", "evaluation", "rating", null, "computed_on", null),
                    new Notes("objection", "evaluation_dispute", "evaluation", "objection", null, "raised_on", null),
                    new Notes("objectionAnswer", "evaluation_dispute", "evaluation", "answer", "decided_by", "decided_on", null),
                    bare("cancelReason", "evaluation", "cancel_reason", "cancelled_on")),
            "ranking", List.of(new Notes("review", "ranking", "id", "review_note", "reviewed_by", "provisional_on", null),
                    new Notes("objection", "ranking_objection", "ranking", "reason", "officer", "raised_on", null),
                    new Notes("objectionAnswer", "ranking_objection", "ranking", "answer", "resolved_by", "resolved_on", null),
                    own("returnReason", "ranking", "return_reason", "decided")),
            "report", List.of(unit("results", "report_unit", "report", "results_text"), unit("difficulties", "report_unit", "report", "difficulties_text"),
                    unit("proposals", "report_unit", "report", "proposals_text"), unit("silentReason", "report_unit", "report", "silent_reason"),
                    own("reportText", "report", "report_text", "consolidated"), own("returnReason", "report", "return_reason", "decided"),
                    own("cancelReason", "report", "cancel_reason", "decided")),
            "reimbursement", List.of(own("openReason", "reimbursement", "open_reason", "opened"), own("cost", "reimbursement", "cost", "costs_confirmed"),
                    own("amount", "reimbursement", "amount", "costs_confirmed"),
                    own("due", "reimbursement", "case when due then 'yes' when not due then 'no' end", "decided"),
                    own("decisionReason", "reimbursement", "decision_reason", "decided"), own("councilNote", "reimbursement", "council_note", "decided"),
                    own("paidAmount", "reimbursement", "paid_amount", "payment_confirmed"), own("receiptNo", "reimbursement", "receipt_no", "payment_confirmed")),
            "concern", List.of(own("question", "concern", "question", "raised"), own("passUpNote", "concern", "pass_up_note", "passed_up"),
                    own("answer", "concern", "answer", "answered")));
}
