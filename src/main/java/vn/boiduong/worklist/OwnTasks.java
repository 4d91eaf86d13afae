package vn.boiduong.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.boiduong.identity.Actor;

/** Where tasks are kept. */
public interface OwnTasks {

    /** Tasks the person may work on now: assigned to the person, or of a group of the person and claimed by nobody else; most urgent first. */
    List<OwnTask> of(Actor actor, int most);

    Load load(String agency);

    /** Open tasks of everyone in the agency, the most urgent first. */
    List<Held> ofAgency(String agency, boolean overdueOnly, int most);

    /** Open tasks of these cases of an agency, the oldest first, whoever asks. */
    List<Step> ofCases(String agency, Collection<String> businessKeys);

    /** A task, the group it waits for, where it has one, and since when it waits. */
    record Step(OwnTask task, Optional<String> group, Instant since) {
    }

    /** Open tasks of an agency and how many of them are overdue. */
    record Load(long open, long overdue) {
    }

    /** A task and the group it waits for, where it has one. */
    record Held(OwnTask task, Optional<String> group) {
    }
}
