package vn.boiduong.engine;

import java.util.List;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The groups of a task that the diagram leaves to a feature to name, such as {@code ${disputeReviewers.of(execution)}}. */
final class TaskGroups {

    private static final String ASKS_A_FEATURE = ".of(execution)}";

    private TaskGroups() {
    }

    /** What the feature says now, sorted; empty where the diagram itself names the group. Must run within a command of the engine. */
    static List<String> computedFor(TaskEntity task) {
        return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                .filter(group -> group.getExpressionText().endsWith(ASKS_A_FEATURE))
                .map(group -> name(group, task)).sorted().toList();
    }

    private static String name(Expression group, TaskEntity task) {
        return (String) group.getValue(task.getExecution());
    }
}
