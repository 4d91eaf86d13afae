package vn.boiduong.worklist;

import java.time.LocalDate;

/** One open task as its person reads it. {@code unit}, {@code dueOn} and {@code claimedBy} are null where there is none. */
public record WorkItem(String taskId, String process, String businessKey, String task, String name, String title, String unit,
                       LocalDate dueOn, String due, boolean overdue, String claimedBy) {
}
