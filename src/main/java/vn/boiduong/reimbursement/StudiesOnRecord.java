package vn.boiduong.reimbursement;

import org.springframework.stereotype.Component;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.shared.CourseOfficer;

/** Asks nominations, which sent the person, what the course leads to and what was promised. */
@Component
class StudiesOnRecord {

    private final DegreeRecords degrees;

    StudiesOnRecord(DegreeRecords degrees) {
        this.degrees = degrees;
    }

    StudyOnRecord of(CourseOfficer id) {
        return new StudyOnRecord(degrees.degreeOf(id.course()), degrees.promiseOf(id));
    }
}
