package vn.boiduong.deadline;

import java.time.LocalDate;

import vn.boiduong.engine.OpenTask;

/** An open task whose due day moved with the calendar. */
public record MovedDeadline(OpenTask task, LocalDate from, LocalDate to) {
}
