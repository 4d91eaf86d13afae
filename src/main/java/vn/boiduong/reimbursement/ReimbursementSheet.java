package vn.boiduong.reimbursement;

import java.util.List;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;

/** A case as people read it: who, which course with what is on record of it, and the case itself. */
public record ReimbursementSheet(Course course, Officer officer, String unitName, String position, Reimbursement reimbursement,
                                 StudyOnRecord study) {

    /** What whoever decides should look at twice; empty until hr has confirmed the costs. */
    public List<String> doubts() {
        return reimbursement.claim().map(claim -> Doubts.about(claim, course, study)).orElse(List.of());
    }
}
