package vn.boiduong.deadline;

import java.time.LocalDate;
import java.util.Optional;

import vn.boiduong.engine.TaskRef;

/**
 * A feature whose task is due on a day of its own (five working days after the course ends, before 10/12, before the course
 * starts) says so here; for every other task the policy's working days count from the day it opened.
 */
public interface DueDates {

    /** The due day of this task, or empty when the policy's working days apply. */
    Optional<LocalDate> dueOn(TaskRef task, LocalDate openedOn);
}
