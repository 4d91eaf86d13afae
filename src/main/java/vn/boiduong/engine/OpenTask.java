package vn.boiduong.engine;

import java.time.Instant;
import java.util.Date;

/** An open human task as features and pages see it. {@code assignee} is null for a group's task not yet claimed. */
public record OpenTask(String id, TaskRef ref, String name, String agency, String assignee, Instant createdAt, Date dueAt) {
}
