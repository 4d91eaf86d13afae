package vn.boiduong.reimbursement;

import java.util.List;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Officer;
import vn.boiduong.shared.Wording;

/** A case as people read it: who, which course with what is on record of it, and the case itself. */
public record ReimbursementSheet(Course course, Officer officer, String unitName, String position, Reimbursement reimbursement,
                                 StudyOnRecord study, CaseOnRecord onRecord) {

    /** What whoever decides should look at twice; empty until hr has confirmed the costs. */
    public List<String> doubts() {
        return reimbursement.claim().map(claim -> Doubts.about(claim, course, study, onRecord)).orElse(List.of());
    }

    /** Cases that do not fit what is on record, before hr names one. */
    public List<Wording> mismatches() {
        return onRecord.mismatches(study.level());
    }
}
