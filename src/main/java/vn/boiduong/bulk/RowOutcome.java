package vn.boiduong.bulk;

import java.util.List;

import vn.boiduong.shared.Wording;

/** What came, or would come, of one row: its faults by cell, and what was typed in words. */
public record RowOutcome(String taskId, String whom, State state, List<Fault> faults, List<Typed> typed) {

    /** {@code GONE}: somebody else was first, or the task is no more; {@code REFUSED}: it is still open and may be filled in anew. */
    public enum State { DONE, REFUSED, GONE }

    /** A fault of one cell, or of the whole row where {@code field} is null. */
    public record Fault(String field, Wording sentence) {
    }

    /** A filled cell as people read it. */
    public record Typed(Wording label, Wording value) {
    }

    public boolean is(String wanted) {
        return state.name().equals(wanted);
    }
}
