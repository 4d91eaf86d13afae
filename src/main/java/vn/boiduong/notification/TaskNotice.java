package vn.boiduong.notification;

import java.time.Instant;

/**
 * Someone was told about a task: {@code REMINDER} to an owner on its day, {@code REMINDER_BY_HR} when hr wanted, {@code ESCALATION} to the
 * level above.
 */
public record TaskNotice(String task, String recipient, String kind, Instant at) {
}
