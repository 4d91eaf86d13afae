package vn.boiduong.history;

import java.util.List;
import java.util.Map;

/** Where the records of a process keep what people wrote and decided: {@code before} and {@code after} the decisions of the same day. */
record Notes(List<Place> before, List<Place> after) {

    /** Numbers in the order in which they were given out. */
    private static final String NUMBER = "lpad(cast(id as varchar(20)), 20, '0')";
    private static final Notes NONE = new Notes(List.of(), List.of());

    static Notes of(String process) {
        return ALL.getOrDefault(process, NONE);
    }

    /** {@code word} names the line in {@code history.note}; {@code key} is the column of the business key. */
    record Place(String word, String table, String key, String text, Columns columns) {
    }

    /**
     * Columns beside the text, null where the record has none: who and when (a day, or a moment whose name ends in {@code _at}), whose
     * unit, whom it concerns, and what orders the rows of one table, so that what one row says stands together.
     */
    record Columns(String by, String on, String unit, String about, String row) {
    }

    private static Place unit(String word, String table, String key, String text) {
        return new Place(word, table, key, text, new Columns("recorded_by", "recorded_on", "unit", null, "id"));
    }

    private static Place own(String word, String table, String text, String done) {
        return new Place(word, table, "id", text, new Columns(done + "_by", done + "_on", null, null, null));
    }

    private static Place bare(String word, String table, String text, String on) {
        return new Place(word, table, "id", text, new Columns(null, on, null, null, null));
    }

    private static Place result(String word, String text) {
        return new Place(word, "participation_result", "participation", text, new Columns("reported_by", "reported_at", null, null, NUMBER));
    }

    private static Place verified(String word, String text) {
        return new Place(word, "participation_result", "participation", text, new Columns("verified_by", "verified_at", null, null, NUMBER));
    }

    private static Place of(String word, String table, String key, String text, String by, String on) {
        return new Place(word, table, key, text, new Columns(by, on, null, null, null));
    }

    private static Place name(String word, String text, String by, String on) {
        return new Place(word, "nominee", "course", text, new Columns(by, on, "unit", "officer", "lpad(cast(turn as varchar(20)), 20, '0')"));
    }

    private static Place dispute(String word, String text, String by, String on) {
        return new Place(word, "evaluation_dispute", "evaluation", text, new Columns(by, on, null, null, "id"));
    }

    private static Place objection(String word, String text, String by, String on) {
        return new Place(word, "ranking_objection", "ranking", text, new Columns(by, on, null, null, NUMBER));
    }

    /** A name from before that day was kept stands since its unit's round ended. */
    private static final String NAMED_ON = "coalesce(named_on, (select r.ended_on from boiduong.unit_round r where r.nomination = nominee.course and r.unit = nominee.unit))";

    /** Where the nomination ended by itself, its own reason says all. */
    private static final String ORGANIZERS_REASON = "case when not exists (select 1 from boiduong.nomination n where n.course = course.code "
            + "and n.cancel_reason <> 'COURSE_CANCELLED') then cancel_reason end";
    private static final String CANCELLED_BY = "(select max(c.recorded_by) from boiduong.change_record c where c.course = course.code "
            + "and c.kind = 'COURSE_CANCELLED')";
    private static final Map<String, Notes> ALL = Map.of(
            "training-year", new Notes(List.of(unit("dissemination", "training_year_unit", "year_key", "note")),
                    List.of(of("cancelReason", "training_year", "id", "cancel_reason", "cancelled_by", "ended_on"))),
            "survey", new Notes(List.of(unit("otherNeeds", "survey_unit", "survey", "other_needs"), unit("silentReason", "survey_unit", "survey", "silent_reason")),
                    List.of(of("consolidation", "survey", "id", "consolidation_note", "closed_by", "closed_on"),
                            of("cancelReason", "survey", "id", "cancel_reason", null, "cancelled_on"))),
            "plan", new Notes(List.of(), List.of(own("cancelReason", "plan", "cancel_reason", "decided"))),
            "nomination", new Notes(List.of(
                    new Place("silentReason", "unit_round", "nomination", "closed_reason", new Columns("answered_by", "ended_on", "unit", null, null)),
                    name("override", "override_reason", "named_by", NAMED_ON)),
                    List.of(of("lateReason", "nomination", "course", "late_reason", "signed_by", "closed_on"), name("withdrawn", "case when status = 'WITHDRAWN' then end_reason end", null, "ended_on"),
                            of("cancelReason", "nomination", "course", "case when cancel_reason <> 'COURSE_CANCELLED' then cancel_reason end", null, "closed_on"),
                            of("courseCancelled", "course", "code", ORGANIZERS_REASON, CANCELLED_BY, "cancelled_on"))),
            "participation", new Notes(List.of(result("outcome", "outcome"), result("testScore", "replace(cast(test_score as varchar(10)), '.', ',')"), result("certificateNo", "certificate_no"),
                    result("whatToApply", "what_to_apply"), verified("verified", "case when verified then 'yes' when not verified then 'no' end"),
                    verified("returnReason", "return_reason"), bare("followUp", "participation", "follow_up", "concluded_on"),
                    bare("followUpNote", "participation", "follow_up_note", "concluded_on"), bare("endReason", "participation", "ended_reason", "concluded_on"),
                    bare("concluded", "participation", "outcome", "concluded_on")), List.of()),
            "evaluation", new Notes(List.of(dispute("objection", "objection", "(select e.officer from boiduong.evaluation e where e.id = evaluation_dispute.evaluation)", "raised_on"),
                    dispute("objectionUpheld", "case when status <> 'OPEN' then status end", "decided_by", "decided_on"),
                    dispute("objectionAnswer", "answer", "decided_by", "decided_on")),
                    List.of(bare("cancelReason", "evaluation", "cancel_reason", "cancelled_on"))),
            "ranking", new Notes(List.of(), List.of(objection("objection", "reason", "officer", "raised_on"),
                    objection("objectionAnswer", "answer", "resolved_by", "resolved_on"))),
            "report", new Notes(List.of(unit("results", "report_unit", "report", "results_text"), unit("difficulties", "report_unit", "report", "difficulties_text"),
                    unit("proposals", "report_unit", "report", "proposals_text"), unit("silentReason", "report_unit", "report", "silent_reason")),
                    List.of(own("cancelReason", "report", "cancel_reason", "decided"))),
            "reimbursement", new Notes(List.of(own("openReason", "reimbursement", "open_reason", "opened"), own("cost", "reimbursement", "cost", "costs_confirmed"),
                    own("amount", "reimbursement", "amount", "costs_confirmed"),
                    own("due", "reimbursement", "case when due then 'yes' when not due then 'no' end", "decided"),
                    own("decisionReason", "reimbursement", "decision_reason", "decided"), own("councilNote", "reimbursement", "council_note", "decided"),
                    own("paidAmount", "reimbursement", "paid_amount", "payment_confirmed"), own("receiptNo", "reimbursement", "receipt_no", "payment_confirmed")), List.of()),
            "concern", new Notes(List.of(own("question", "concern", "question", "raised"), own("passUpNote", "concern", "pass_up_note", "passed_up"),
                    own("answer", "concern", "answer", "answered")), List.of()));
}
