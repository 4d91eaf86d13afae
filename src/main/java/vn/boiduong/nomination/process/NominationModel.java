package vn.boiduong.nomination.process;

import java.util.Date;

import vn.boiduong.engine.ProcessVariable;

/** The names the diagram {@code nomination.bpmn} and this package share. */
final class NominationModel {

    static final String COURSE_MOVED = "course.moved";
    static final String COURSE_CANCELLED = "course.cancelled";
    static final String COURSE_BEGUN = "StartEvent_CourseBegun";

    static final ProcessVariable<Date> NOMINATION_OPENS_AT = ProcessVariable.date("nominationOpensAt");
    static final ProcessVariable<Date> COURSE_BEGINS_AT = ProcessVariable.date("courseBeginsAt");
    static final ProcessVariable<Boolean> NOMINATION_POSSIBLE = ProcessVariable.flag("nominationPossible");
    static final ProcessVariable<Boolean> ANYONE_NOMINATED = ProcessVariable.flag("anyoneNominated");
    static final ProcessVariable<Boolean> DECISION_SIGNED = ProcessVariable.flag("decisionSigned");

    static final ProcessVariable<String> SEAT_ALLOCATION = ProcessVariable.text("seatAllocation");
    static final ProcessVariable<String> NOMINEES = ProcessVariable.text("nominees");
    static final ProcessVariable<String> OVERRIDE_REASONS = ProcessVariable.text("overrideReasons");
    static final ProcessVariable<String> STRUCK_NOMINEES = ProcessVariable.text("struckNominees");
    static final ProcessVariable<String> CONSOLIDATION_NOTE = ProcessVariable.text("consolidationNote");
    static final ProcessVariable<String> REOPENED_UNITS = ProcessVariable.text("reopenedUnits");
    static final ProcessVariable<String> ASK_REASON = ProcessVariable.text("askReason");
    static final ProcessVariable<String> SHOWN_VERSION = ProcessVariable.text("shownVersion");
    static final ProcessVariable<String> STRENGTH_REASON = ProcessVariable.text("strengthReason");
    static final ProcessVariable<String> LATE_REASON = ProcessVariable.text("lateReason");
    static final ProcessVariable<String> RETURN_REASON = ProcessVariable.text("returnReason");
    static final ProcessVariable<String> SUPERIOR_DOCUMENT_NO = ProcessVariable.text("superiorDocumentNo");
    static final ProcessVariable<String> SUPERIOR_DOCUMENT_ON = ProcessVariable.text("superiorDocumentOn");

    private NominationModel() {
    }
}
