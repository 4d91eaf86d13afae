package vn.boiduong.rehearsal;

import java.time.LocalDate;

import vn.boiduong.dataset.EventRow;

/** What became of an event: what it came to, or why it could not happen any more. {@code effects} counts what it touched. */
record PlayedEvent(EventRow row, LocalDate on, boolean happened, String sentence, int effects) {
}
