package vn.boiduong.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An open task with who was told about it, when, and as what; {@code unit} and {@code dueOn} may be null. */
public record RemindedTask(String taskId, String process, String businessKey, String name, String unit, LocalDate dueOn, boolean overdue,
                           List<Told> told) {

    /** {@code kind} is as in {@link vn.boiduong.notification.TaskNotice}; {@code words} says it in Vietnamese. */
    public record Told(String kind, String words, String officer, String name, Instant at) {
    }
}
