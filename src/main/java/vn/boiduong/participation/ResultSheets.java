package vn.boiduong.participation;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Person;
import vn.boiduong.directory.Requirement;
import vn.boiduong.shared.CourseOfficer;

/** Puts together what people see of one participation. */
@Service
@Transactional(readOnly = true)
public class ResultSheets {

    private final Participations participations;
    private final ResultTable results;
    private final EvidenceTable evidence;
    private final Courses courses;
    private final Directory directory;
    private final WorkingCalendar calendar;

    ResultSheets(Participations participations, ResultTable results, EvidenceTable evidence, Courses courses, Directory directory,
                 WorkingCalendar calendar) {
        this.participations = participations;
        this.results = results;
        this.evidence = evidence;
        this.courses = courses;
        this.directory = directory;
        this.calendar = calendar;
    }

    public ResultSheet of(CourseOfficer who) {
        Participation participation = participations.findById(who.key()).orElseThrow();
        Course course = courses.course(who.course());
        Officer officer = directory.officer(who.officer());
        return new ResultSheet(CourseInfo.of(course, grantsName(course)),
                Person.of(officer, directory.position(officer.agency(), officer.position())),
                calendar.lastWorkingDayBefore(participation.reportDates().closesOn()), course.grants() != null,
                "/api/v1/participations/" + who.key() + "/evidence", "/minh-chung/" + who.key(), evidence.newest(who.key()).orElse(null),
                results.newest(who.key()).map(ResultSheets::previous).orElse(null), participation.returnReason());
    }

    /** What the officer reported last, for those who look at it later. */
    public Optional<ResultSheet.Previous> reported(CourseOfficer who) {
        return results.newest(who.key()).map(ResultSheets::previous);
    }

    private String grantsName(Course course) {
        return Optional.ofNullable(course.grants()).flatMap(code -> directory.requirements(course.agency()).stream()
                .filter(requirement -> requirement.code().equals(code)).map(Requirement::name).findFirst()).orElse(null);
    }

    private static ResultSheet.Previous previous(ReportedResult result) {
        return new ResultSheet.Previous(result.outcome(), result.testScore(), result.certificateNo(), result.whatToApply(),
                result.courseFeedback());
    }

    /** One line that names the case: course and person. */
    public String title(CourseOfficer who) {
        return courses.course(who.course()).name() + " – " + directory.officer(who.officer()).fullName();
    }
}
