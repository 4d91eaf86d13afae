package vn.boiduong.worklist;

import java.util.List;

import vn.boiduong.identity.Actor;

/** Where tasks are kept. */
public interface OwnTasks {

    /** Tasks the person may work on now: assigned to the person, or of a group of the person and claimed by nobody else; most urgent first. */
    List<OwnTask> of(Actor actor, int most);

    Load load(String agency);

    /** Open tasks of an agency and how many of them are overdue. */
    record Load(long open, long overdue) {
    }
}
