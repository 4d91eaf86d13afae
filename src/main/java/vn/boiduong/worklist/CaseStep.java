package vn.boiduong.worklist;

import java.time.LocalDate;

/**
 * One open step of a case as those concerned read it: what is done now, by whom, since when. {@code unit} is the code of the
 * unit asked in a round per unit, {@code assignee} the officer who has it; both, and {@code dueOn}, may be null.
 */
public record CaseStep(String taskId, String process, String businessKey, String name, String unit, String assignee, String holder,
                       LocalDate since, LocalDate dueOn, boolean overdue) {
}
