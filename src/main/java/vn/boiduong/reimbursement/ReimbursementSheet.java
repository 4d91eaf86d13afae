package vn.boiduong.reimbursement;

import java.util.List;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;

/** A case as people read it: who, which course, and the record itself. */
public record ReimbursementSheet(Course course, Officer officer, String unitName, String position, Reimbursement reimbursement) {

    /** What whoever decides should look at twice; empty until hr has confirmed the costs. */
    public List<String> doubts() {
        return reimbursement.claim().map(claim -> Doubts.about(claim, course)).orElse(List.of());
    }
}
