package vn.boiduong.engine;

import java.util.Set;

/**
 * An open human task with those it is offered to: {@code groups} are the candidate groups, {@code assignee} is null for a
 * group's task not yet claimed.
 */
public record HeldTask(OpenTask task, String title, Set<String> groups) {

    public TaskRef ref() {
        return task.ref();
    }
}
