package vn.boiduong.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.boiduong.identity.Actor;

/** Where tasks are kept. */
public interface OwnTasks {

    /** Tasks the person may work on now: assigned to the person, or of a group of the person and claimed by nobody else; most urgent first. */
    List<OwnTask> of(Actor actor, Wanted wanted, int most);

    /** Tasks of the units the person heads or stands in for that another person has taken; most urgent first. */
    List<OwnTask> takenByColleagues(Actor actor, int most);

    /** These tasks of the agency, whoever asks. */
    List<OwnTask> withIds(String agency, Collection<String> ids);

    /** Of more tasks than so many, only the most urgent are counted. */
    int COUNTED = 500;

    /** How many of the person's tasks there are of each kind, as far as they are {@link #COUNTED}. */
    List<KindCount> kinds(Actor actor, Date today);

    /** What the form of each of these tasks says above its fields, by task id. */
    Map<String, String> briefs(Collection<String> ids);

    Load load(String agency);

    /** Overdue tasks of an agency by unit, most first; of no unit where they belong to none. */
    List<Late> lateByUnit(String agency);

    /** {@code ofTheOffice} are those of the tasks that wait for hr or a chairman; {@code unit} is null where they concern no unit alone. */
    record Late(String unit, long tasks, long ofTheOffice, Date oldest) {
    }

    /** Overdue tasks of these units of an agency, whoever has them, the longest overdue first. */
    List<Waiting> lateOf(String agency, Collection<String> units, int most);

    /** A task and the groups it is offered to. */
    record Waiting(OwnTask task, List<String> groups) {
    }

    /** How many of the person's tasks of each kind are about the person. */
    Map<String, Long> aboutSelf(Actor actor);

    /** Open tasks of these cases of an agency, the oldest first, whoever asks. */
    List<Step> ofCases(String agency, Collection<String> businessKeys);

    /** A task, the group it waits for, where it has one, and since when it waits. */
    record Step(OwnTask task, Optional<String> group, Instant since) {
    }

    /** Open tasks of an agency and how many of them are overdue, either counted no further than one beyond {@link #MANY}. */
    record Load(long open, long overdue) {

        public static final int MANY = 1_000;

        public int many() {
            return MANY;
        }

        public boolean manyOpen() {
            return open > MANY;
        }

        public boolean manyOverdue() {
            return overdue > MANY;
        }
    }

    /** A word looked for, small and without marks, a pattern for the texts that have it, and the codes of the units whose names have it. */
    record Word(String plain, String pattern, Set<String> units) {
    }

    /** Tasks of one kind, a task of one process, and how many of them are past their day. */
    record KindCount(String process, String task, String name, long open, long overdue) {

        /** Both together. */
        public KindCount and(KindCount more) {
            return new KindCount(process, task, name, open + more.open, overdue + more.overdue);
        }
    }

    /**
     * What is looked for; null, or no words, where it does not matter. {@code kind} is a task's or a process's id, {@code after} where
     * the page before ended.
     */
    record Wanted(List<Word> words, String kind, Date dueFrom, Date dueBefore, PageMark after) {

        public static final Wanted ALL = new Wanted(List.of(), null, null, null, null);
    }
}
