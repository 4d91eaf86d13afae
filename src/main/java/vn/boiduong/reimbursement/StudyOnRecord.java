package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.nomination.DegreeCourse;
import vn.boiduong.nomination.ServicePromise;
import vn.boiduong.shared.Wording;

/** What hr recorded of the course and of the person's written promise before any question of costs came up; empty for a short course. */
public record StudyOnRecord(Optional<DegreeCourse> degree, Optional<ServicePromise> promise) {

    /** Every degree on record is postgraduate study; a course without one is a short course until somebody says otherwise. */
    TrainingLevel level() {
        return degree.isPresent() ? TrainingLevel.POSTGRADUATE : TrainingLevel.SHORT_COURSE;
    }

    /** The day whose regime applies: of the promise, else the one the person was sent. */
    LocalDate committedOn(Course course) {
        return promise.map(ServicePromise::signedOn).orElse(course.startsOn());
    }

    /** In words; nothing where nothing is on record. */
    public List<Wording> lines() {
        return Stream.concat(
                degree.map(course -> Wording.of("reimbursement.record.degree", Wording.of("nomination.degree." + course.degree()),
                        course.trainingMonths())).stream(),
                promise.map(made -> Wording.of("reimbursement.record.promise", made.months(), Days.text(made.signedOn()))).stream()).toList();
    }
}
