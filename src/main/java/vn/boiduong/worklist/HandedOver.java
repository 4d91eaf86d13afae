package vn.boiduong.worklist;

import java.time.Instant;

/**
 * An open task that passed from one person to another: by whom, when and why. {@code from}, null where nobody had
 * taken it, {@code to} and {@code by} are officer ids.
 */
public record HandedOver(long number, String taskId, String process, String businessKey, String task, String from, String to, String by,
                         String reason, Instant at) {
}
