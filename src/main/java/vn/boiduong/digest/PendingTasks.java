package vn.boiduong.digest;

import java.util.List;
import java.util.Map;

import vn.boiduong.identity.Actor;

/** Open tasks by the people who may do them: theirs alone once taken, before that everyone's of the group. */
public interface PendingTasks {

    /** The tasks of everyone in the agency, without titles, in a handful of queries. */
    Map<String, List<PendingTask>> ofAgency(String agency);

    /** One person's tasks with their titles, the most urgent first. */
    List<PendingTask> of(Actor person);
}
