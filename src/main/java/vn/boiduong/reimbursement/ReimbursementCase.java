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

    /** A short course is one event of the table, whichever way it came to nothing: only a local rule knows it. */
    String event(TrainingLevel level) {
        return level.isDegree() ? event : LOCAL_RULE.event;
    }
}
