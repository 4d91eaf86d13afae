package vn.boiduong.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Open human tasks. The engine checks what the current person may see and complete; nobody else's tasks appear. */
public interface CaseTasks {

    Optional<OpenTask> find(String taskId);

    /** Those of these tasks that the current person may see. */
    List<String> seen(Collection<String> taskIds);

    /** All open tasks of one case, whoever they belong to. */
    List<OpenTask> ofCase(String process, String businessKey);

    /** As {@link #ofCase}, whoever asks. */
    List<OpenTask> allOfCase(String process, String businessKey);

    /** All open tasks of these cases of one process, whoever asks. */
    List<OpenTask> allOfCases(String process, Collection<String> businessKeys);

    /** All open tasks of an agency, oldest first: for the rehearsal and the tracking board. */
    List<OpenTask> ofAgency(String agency);

    /** Open tasks of an agency that are due after the moment. */
    List<OpenTask> dueFrom(String agency, Date moment);

    /** Gives an open task another deadline. */
    void reschedule(OpenTask task, TaskDates dates);

    /** Lets an open task say above its form what the case is about now. */
    void describe(OpenTask task);

    /** Groups and people who may take the task. */
    List<String> candidateGroups(String taskId);

    /**
     * Completes the task as the current person.
     *
     * @throws vn.boiduong.shared.RuleViolation when the task is gone or the values break a rule; the task stays open then
     */
    void complete(String taskId, Map<String, Object> values);
}
