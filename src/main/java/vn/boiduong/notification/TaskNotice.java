package vn.boiduong.notification;

import java.time.Instant;

/** Someone was told about a task: {@code REMINDER} to an owner, {@code ESCALATION} to the level above. */
public record TaskNotice(String task, String recipient, String kind, Instant at) {
}
