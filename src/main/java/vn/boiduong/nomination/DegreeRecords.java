package vn.boiduong.nomination;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** What hr records for postgraduate study: which course leads to a degree, how people's years were graded, what they promised. */
@Service
@Transactional
public class DegreeRecords {

    private final DegreeTable table;
    private final Courses courses;
    private final Directory directory;
    private final OfficeClock clock;

    DegreeRecords(DegreeTable table, Courses courses, Directory directory, OfficeClock clock) {
        this.table = table;
        this.courses = courses;
        this.directory = directory;
        this.clock = clock;
    }

    public void mark(String course, Degree degree, int trainingMonths, Actor actor) {
        actor.require(Role.HR, courses.course(course).agency());
        requirePositive("trainingMonths", trainingMonths);
        if (degree == null) {
            throw RuleViolation.inField("degree", "nomination.degreeMissing");
        }
        table.mark(course, degree, trainingMonths, by(actor));
    }

    /** The course leads to no degree after all. */
    public void unmark(String course, Actor actor) {
        actor.require(Role.HR, courses.course(course).agency());
        table.unmark(course);
    }

    public void grade(String officer, int year, Performance grade, Actor actor) {
        requireOther(officer, actor);
        if (grade == null) {
            throw RuleViolation.inField("grade", "nomination.gradeMissing");
        }
        table.grade(officer, year, grade, by(actor));
    }

    public void promise(CourseOfficer who, ServicePromise promise, Actor actor) {
        requireOther(who.officer(), actor);
        requirePositive("months", promise.months());
        if (promise.signedOn() == null || promise.signedOn().isAfter(clock.today())) {
            throw RuleViolation.inField("signedOn", "nomination.signedOnMissing");
        }
        table.promise(new CourseOfficer(courses.course(who.course()).code(), who.officer()), promise, by(actor));
    }

    /** What is on record for a course that leads to a degree. */
    @Transactional(readOnly = true)
    public Optional<DegreeCourse> degreeOf(String course) {
        return table.degree(course);
    }

    @Transactional(readOnly = true)
    public Optional<Performance> gradeOf(String officer, int year) {
        return Optional.ofNullable(table.grades(List.of(officer), year, year).getOrDefault(officer, Map.of()).get(year));
    }

    @Transactional(readOnly = true)
    public Optional<ServicePromise> promiseOf(CourseOfficer who) {
        return table.promise(who);
    }

    /** Nobody records for himself what lets him go. */
    private void requireOther(String officer, Actor actor) {
        actor.require(Role.HR, directory.findOfficer(officer).map(Officer::agency)
                .orElseThrow(() -> RuleViolation.inField("officer", "nomination.officerUnknown", officer)));
        if (actor.is(officer)) {
            throw new RuleViolation("nomination.ownRecord");
        }
    }

    private static void requirePositive(String field, int months) {
        if (months <= 0) {
            throw RuleViolation.inField(field, "nomination.monthsMissing");
        }
    }

    private DegreeTable.Act by(Actor actor) {
        return new DegreeTable.Act(actor.officerId(), clock.now().atOffset(ZoneOffset.UTC));
    }
}
