package vn.boiduong.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One case from start to end. {@code caller} and {@code startedBy} may be null; {@code ahead} are the steps of the diagram it has not come to. */
public record Story(CaseLine line, String code, CaseLine caller, String startedBy, String course, String person, List<Step> steps,
                    List<Note> notes, Diagram diagram, List<CaseArchive.Ahead> ahead) {

    /**
     * {@code who} did it or has it now; {@code mark} says that a deputy stood in; {@code unit} is whose part of a round it is.
     * What a step does not have is null or empty.
     */
    public record Step(CaseArchive.Kind kind, String name, String unit, String who, String mark, Instant cameAt, LocalDate dueOn, Instant doneAt,
                       State state, List<String> acts, CaseLine called) {
    }

    public enum State { DONE, LATE, OPEN, OVERDUE, STOPPED }

    /** What was written or decided, as the record keeps it; {@code by}, {@code on} and {@code unit} may be null. */
    public record Note(String label, String text, String by, LocalDate on, String unit) {
    }
}
