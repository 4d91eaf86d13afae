package vn.boiduong.worklist;

import java.time.LocalDate;

/**
 * What is overdue in a unit; {@code code} and {@code name} are null for what concerns no unit alone. {@code ofTheOffice} of the tasks
 * wait for hr or a chairman, the others for the unit's own people; {@code share} is its bar beside the longest, in percents.
 */
public record LateUnit(String code, String name, long tasks, long ofTheOffice, LocalDate oldest, long share) {
}
