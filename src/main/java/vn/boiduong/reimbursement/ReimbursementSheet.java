package vn.boiduong.reimbursement;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;

/** A case as people read it: who, which course, and the record itself. */
public record ReimbursementSheet(Course course, Officer officer, String unitName, String position, Reimbursement reimbursement) {
}
