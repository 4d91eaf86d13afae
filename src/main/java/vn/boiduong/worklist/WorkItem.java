package vn.boiduong.worklist;

import java.time.LocalDate;

import vn.boiduong.shared.Wording;

/** One open task as its person reads it. {@code unit}, {@code dueOn} and {@code claimedBy} are null where there is none. */
public record WorkItem(String taskId, String process, String businessKey, String task, String name, String title, String unit,
                       LocalDate dueOn, Wording due, boolean overdue, String claimedBy) {
}
