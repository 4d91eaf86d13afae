package vn.boiduong.reimbursement;

import java.time.LocalDate;

import vn.boiduong.shared.CourseOfficer;

/** The whole amount is paid. */
public record ReimbursementPaid(String agency, CourseOfficer id, long amount, LocalDate on) {
}
