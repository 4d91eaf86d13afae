package vn.boiduong.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was recorded of cases. Who may read it is settled by whoever asks. */
public interface CaseArchive {

    /** Names of the processes people take part in, by id; those that only send mail are not among them. */
    Map<String, String> processes();

    /** The latest started first, at most so many. */
    List<PastCase> find(Wanted wanted, int most);

    /** One case of the agency with all that was recorded of it. */
    Optional<Recorded> open(String agency, String id);

    /**
     * Which cases; a part that is null asks for nothing. {@code courses}, {@code people} and {@code actors} are codes and ids of which
     * one has to fit, {@code from} and {@code before} bound the start, {@code after} is the case the page before ended with.
     */
    record Wanted(String agency, String process, Set<String> courses, String unit, Set<String> people, Set<String> actors,
                  Boolean ended, Instant from, Instant before, Place after) {
    }

    /** Where a page ended: the cases started earlier come next. */
    record Place(Instant startedAt, String id) {
    }

    /** {@code endedAt} and {@code end}, the name of how it ended, are null while the case runs; {@code end} also where it was ended from outside. */
    record PastCase(String id, String process, String businessKey, Instant startedAt, String startedBy, Instant endedAt, String end,
                    boolean stopped) {
    }

    /** {@code caller} is null where no other case started it. */
    record Recorded(PastCase itself, PastCase caller, List<PastCase> called, List<Step> steps, List<Act> acts,
                    Diagram diagram) {
    }

    enum Kind { START, TASK, CALL, MACHINE, WAIT, END }

    /** {@code task} is null but for a task, {@code called} but for a call; {@code unit} is set in a round per unit. */
    record Step(Kind kind, String name, Instant cameAt, Instant doneAt, boolean stopped, String unit, String called, Task task) {
    }

    record Task(String id, String assignee, Instant dueAt) {
    }

    enum ActKind { TAKE, GIVE_BACK, ASSIGN, COMPLETE }

    /** What a person did with a task; {@code from} and {@code to} had it before and after, null for nobody. */
    record Act(String task, ActKind kind, String by, Instant at, String from, String to) {
    }
}
