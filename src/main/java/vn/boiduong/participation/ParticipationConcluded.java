package vn.boiduong.participation;

import java.time.LocalDate;

import vn.boiduong.shared.CourseOfficer;

/** The result is verified, or the participation ended without one. */
public record ParticipationConcluded(String agency, CourseOfficer id, Outcome outcome, LocalDate on) {
}
