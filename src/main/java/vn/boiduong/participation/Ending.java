package vn.boiduong.participation;

/** The five ways a participation can stand: everyone sent is in exactly one, so their numbers add up to all who were sent. */
public enum Ending {
    COMPLETED, NOT_PASSED, WITHDRAWN, UNREPORTED, RUNNING;

    /** @param outcome null while the participation runs */
    public static Ending of(Outcome outcome) {
        if (outcome == null) {
            return RUNNING;
        }
        return switch (outcome) {
            case PASSED -> COMPLETED;
            case FAILED, ABSENT -> NOT_PASSED;
            case WITHDRAWN, CANCELLED -> WITHDRAWN;
            case UNREPORTED -> UNREPORTED;
        };
    }
}
