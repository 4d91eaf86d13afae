package vn.boiduong.reimbursement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.shared.CourseOfficer;

/** Puts together what a task of a case shows. */
@Component
@Transactional(readOnly = true)
public class ReimbursementSheets {

    private final Reimbursements reimbursements;
    private final Directory directory;
    private final Courses courses;
    private final StudiesOnRecord studies;
    private final ParticipationResults participations;

    ReimbursementSheets(Reimbursements reimbursements, Directory directory, Courses courses, StudiesOnRecord studies,
                        ParticipationResults participations) {
        this.reimbursements = reimbursements;
        this.directory = directory;
        this.courses = courses;
        this.studies = studies;
        this.participations = participations;
    }

    public ReimbursementSheet of(String key) {
        CourseOfficer id = CourseOfficer.ofKey(key);
        Officer officer = directory.officer(id.officer());
        Course course = courses.course(id.course());
        return new ReimbursementSheet(course, officer,
                directory.unit(officer.agency(), officer.unit()).name(),
                directory.position(officer.agency(), officer.position()).name(), reimbursements.findById(key).orElseThrow(),
                studies.of(id), new CaseOnRecord(course, officer, participations.find(id)));
    }
}
