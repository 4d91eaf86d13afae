package vn.boiduong.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was recorded of cases. Who may read it is settled by whoever asks. */
public interface CaseArchive {

    /** Names of the processes people take part in, by id; those that only send mail are not among them. */
    Map<String, String> processes();

    /** Names of the processes that send mail, by id: nobody takes part in them, but mail may fail. */
    Map<String, String> mailProcesses();

    /** At most so many, in the order asked for. */
    List<Found> find(Wanted wanted, int most);

    /** How many open tasks the cases asked for have, of those {@link State#DUE}, counted no further than so many. */
    long tasks(Wanted wanted, int most);

    /** One case of the agency. */
    Optional<PastCase> byId(String agency, String id);

    /** Those of these cases that are the agency's. */
    List<PastCase> withIds(String agency, Collection<String> ids);

    /** One case of the agency with all that was recorded of it. */
    Optional<Recorded> open(String agency, String id);

    /**
     * Which cases; a part that is null asks for nothing. {@code from} and {@code before} bound the start, {@code after} is where the page
     * before ended.
     */
    record Wanted(String agency, About about, Standing standing, Instant from, Instant before, Place after) {
    }

    /**
     * What cases are about; a part that is null asks for nothing. {@code courses}, {@code people} and {@code actors} are codes and ids of
     * which one has to fit.
     */
    record About(String process, Set<String> courses, String unit, Set<String> people, Set<String> actors, Year year) {
    }

    /** The cases of a year of the agency: those with its key or a key below it, and those of its courses. */
    record Year(String key, Set<String> courses) {
    }

    /** How cases stand; {@code step}, the id of an element they are at, and {@code dueBefore}, in order of due day alone, may be null. */
    record Standing(State state, String step, Instant dueBefore) {

        public static final Standing ANY = new Standing(State.ANY, null, null);

        public Standing(State state) {
            this(state, null, null);
        }
    }

    /**
     * {@code DUE} has open work with a due day and comes in the order of that, the most urgent first; all others come in the order of their
     * start, the latest first: {@code WAITING} runs without such work, {@code FAILED} has an incident and may be one of those that send mail.
     */
    enum State { ANY, RUNNING, ENDED, DUE, WAITING, FAILED }

    /** A place in the order asked for: a case's start with its id, or its most urgent due day with that task's id. */
    record Place(Instant moment, String id) {
    }

    /** A case and its place in the order asked for. */
    record Found(PastCase itself, Place place) {
    }

    /** {@code endedAt} and {@code end}, the name of how it ended, are null while the case runs; {@code end} also where it was ended from outside. */
    record PastCase(String id, String process, String businessKey, Instant startedAt, String startedBy, Instant endedAt, String end,
                    boolean stopped) {
    }

    /** {@code caller} is null where no other case started it. */
    record Recorded(PastCase itself, PastCase caller, List<PastCase> called, List<Step> steps, List<Act> acts,
                    Diagram diagram, List<Ahead> ahead) {
    }

    /** A step the case has not come to; {@code lane} says who would do it and may be null. */
    record Ahead(Kind kind, String name, String lane, Chance chance) {
    }

    /** Whether a step lies before the case, or only beside its way ({@code IF} something happens), or was left out. */
    enum Chance { TO_COME, IF, NOT_TAKEN }

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
