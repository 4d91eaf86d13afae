package vn.boiduong.bulk;

import java.util.Map;

/** The way in which Tasklist, too, completes a task. */
public interface Completions {

    /**
     * Completes the task as the current person.
     *
     * @throws vn.boiduong.shared.RuleViolation when it is gone, somebody else's, or the values break a rule
     */
    void complete(String taskId, Map<String, Object> values);
}
