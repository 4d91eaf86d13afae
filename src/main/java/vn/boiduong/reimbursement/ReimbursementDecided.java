package vn.boiduong.reimbursement;

import java.time.LocalDate;

import vn.boiduong.shared.CourseOfficer;

/** The chairman decided that the amount is due, or that nothing is to be paid back. */
public record ReimbursementDecided(String agency, CourseOfficer id, boolean due, long amount, LocalDate on) {
}
