package vn.boiduong.reimbursement;

/** What happened, as hr says it; {@link #event} is the same in {@code reimbursement-case.dmn}. */
public enum ReimbursementCase {
    LEFT_DURING_TRAINING("LEFT_DURING"),
    DISMISSED("DISMISSED"),
    NOT_GRADUATED("NO_DEGREE"),
    LEFT_BEFORE_COMMITMENT("LEFT_EARLY"),
    LOCAL_RULE("SHORT_COURSE");

    private final String event;

    ReimbursementCase(String event) {
        this.event = event;
    }

    String event() {
        return event;
    }

    /** Only a degree is promised service for, and only a short course is left to a local rule. */
    boolean fits(TrainingLevel level) {
        return this != (level.isDegree() ? LOCAL_RULE : LEFT_BEFORE_COMMITMENT);
    }

    /** A short course is one event of the table, whichever way it came to nothing: only a local rule knows it. */
    String event(TrainingLevel level) {
        return level.isDegree() ? event : LOCAL_RULE.event;
    }
}
