package vn.boiduong.worklist;

import java.time.LocalDate;

/**
 * What the card of a task says besides its name: {@code course}, {@code person} and {@code unit} by their names, {@code daysLeft}
 * below nought when it is late. Each but the id may be null.
 */
public record TaskCard(String taskId, String course, String person, String unit, LocalDate dueOn, Long daysLeft) {
}
