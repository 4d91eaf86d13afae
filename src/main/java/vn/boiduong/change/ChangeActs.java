package vn.boiduong.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.EndedEarly;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.CoveredPost;
import vn.boiduong.nomination.CoveredPosts;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ReportedResult;
import vn.boiduong.participation.ResultCorrections;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Makes a change through the verbs of those it concerns; everything downstream follows by events in the same transaction. */
@Component
class ChangeActs {

    private final DirectoryChanges people;
    private final Directory directory;
    private final Courses courses;
    private final CourseLengths lengths;
    private final ResultCorrections results;
    private final ParticipationResults reported;
    private final HoursExemptions exemptions;
    private final StudyRecords studies;
    private final CoveredPosts covers;
    private final DirectoryNotices notices;
    private final Actors actors;
    private final OfficeClock clock;

    ChangeActs(DirectoryChanges people, Directory directory, Courses courses, CourseLengths lengths, ResultCorrections results,
               ParticipationResults reported, HoursExemptions exemptions, StudyRecords studies, CoveredPosts covers, DirectoryNotices notices,
               Actors actors, OfficeClock clock) {
        this.people = people;
        this.directory = directory;
        this.courses = courses;
        this.lengths = lengths;
        this.results = results;
        this.reported = reported;
        this.exemptions = exemptions;
        this.studies = studies;
        this.covers = covers;
        this.notices = notices;
        this.actors = actors;
        this.clock = clock;
    }

    void make(Change change, String agency) {
        switch (change.kind()) {
            case DEPUTY -> appointDeputy(change, agency);
            case DEPUTY_ENDED -> people.endDeputyship(agency, change.unit(), change.officer(), ended(change));
            case HEAD_REPLACED -> replaceHead(change, agency);
            case HEAD_VACANT -> vacate(change, agency);
            case TRANSFER -> people.transfer(change.officer(), change.unit(), change.firstDay());
            case LEFT -> people.leave(change.officer(), change.firstDay(), change.reason());
            case LEAVE -> recordLeave(change);
            case LEAVE_ENDED -> people.endLeave(change.officer(), ended(change));
            case POST_COVERED -> covers.cover(new CoveredPost(change.officer(), change.firstDay(), lastDay(change)), change.reason(), actors.current());
            case COVER_ENDED -> covers.end(change.officer(), change.firstDay(), change.reason(), actors.current());
            case COURSE_MOVED -> move(change);
            case COURSE_CANCELLED -> cancel(change);
            case HOURS_EXEMPTED -> exemptions.exempt(change.officer(), change.entry().year(), change.reason(), actors.current());
            case EXEMPTION_ENDED -> exemptions.end(change.officer(), change.entry().year(), change.reason(), actors.current());
            case DEGREE_COURSE, DEGREE_COURSE_ENDED, SERVICE_PROMISE, PERFORMANCE_GRADE -> studies.record(change);
            case RESULT_CORRECTED -> results.correct(new CourseOfficer(change.course(), change.officer()), entered(change.result()),
                    change.reason(), actors.current());
        }
    }

    /** Who acts for the unit on all of these days already needs no second appointment. */
    private void appointDeputy(Change change, String agency) {
        LocalDate last = lastDay(change);
        directory.deputyships(agency).stream().filter(known -> known.unit().equals(change.unit()) && known.officer().equals(change.officer()))
                .filter(known -> !known.firstDay().isAfter(change.firstDay()) && !known.lastDay().isBefore(last)).findFirst().ifPresent(known -> {
                    throw RuleViolation.inField("firstDay", "change.deputyKnown", directory.officer(change.officer()).fullName(),
                            directory.unit(agency, change.unit()).name(), Days.text(known.firstDay()), Days.text(known.lastDay()));
                });
        people.appointDeputy(agency, change.unit(), change.officer(), change.firstDay(), last);
    }

    private EndedEarly ended(Change change) {
        return new EndedEarly(change.firstDay(), actors.current().officerId(), change.reason());
    }

    private static ReportedResult.Entered entered(Change.Correction result) {
        if (result == null) {
            throw RuleViolation.inField("outcome", "participation.outcomeMissing");
        }
        return new ReportedResult.Entered(given(result.outcome()), given(result.testScore()), given(result.certificateNo()),
                Optional.empty(), Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private static LocalDate lastDay(Change change) {
        if (change.lastDay() == null) {
            throw RuleViolation.inField("lastDay", "change.missing.lastDay");
        }
        return change.lastDay();
    }

    /** Whoever comes from another unit to head this one is transferred to it by the same decision. */
    private void replaceHead(Change change, String agency) {
        String head = directory.unit(agency, change.unit()).head();
        if (change.officer().equals(head)) {
            throw RuleViolation.inField("officer", "change.alreadyHead", directory.officer(head).fullName(),
                    directory.unit(agency, change.unit()).name());
        }
        if (!directory.officer(change.officer()).unit().equals(change.unit())) {
            people.transfer(change.officer(), change.unit(), change.firstDay());
        }
        people.replaceHead(agency, change.unit(), change.officer(), change.firstDay());
    }

    private void vacate(Change change, String agency) {
        String former = directory.unit(agency, change.unit()).head();
        people.vacateHead(agency, change.unit(), change.firstDay());
        notices.onVacancy(agency, change, former);
    }

    private void recordLeave(Change change) {
        if (change.leave() == null) {
            throw RuleViolation.inField("leave", "change.missing.leave");
        }
        Leave leave = new Leave(change.officer(), change.firstDay(), lastDay(change), change.leave());
        if (directory.leaves(List.of(change.officer()), leave.firstDay(), leave.lastDay()).contains(leave)) {
            throw RuleViolation.inField("firstDay", "change.leaveKnown");
        }
        people.recordLeave(leave);
        notices.onLeave(leave);
    }

    Optional<Integer> proposedHours(Change move) {
        return lengths.proposal(courses.course(move.course()), move);
    }

    private void move(Change change) {
        Course course = courses.course(change.course());
        CourseLengths.Span days = CourseLengths.Span.of(course, change);
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first.equals(course.startsOn()) && last.equals(course.endsOn())) {
            throw RuleViolation.inField("firstDay", "change.sameDates", course.name());
        }
        if (course.startsOn().isAfter(clock.today())) {
            refuseThePast(course, first, last);
        } else if (course.endsOn().isBefore(clock.today()) && last.getYear() != course.endsOn().getYear()) {
            refuseHeld(course, person -> RuleViolation.inField("lastDay", "change.anotherYear", course.name(), course.endsOn().getYear(), person));
        }
        lengths.settle(course, change);
        courses.move(course.code(), first, last);
    }

    /** A course that has begun may turn out to have been on other days; one still ahead has none in the past. */
    private void refuseThePast(Course course, LocalDate first, LocalDate last) {
        if (first.isBefore(clock.today())) {
            throw RuleViolation.inField("firstDay", "change.startInPast", course.name());
        }
        if (last.isBefore(clock.today())) {
            throw RuleViolation.inField("lastDay", "change.endInPast", course.name());
        }
    }

    private void cancel(Change change) {
        Course course = courses.course(change.course());
        if (course.endsOn().isBefore(clock.today())) {
            refuseHeld(course, person -> RuleViolation.inField("course", "change.courseOver", course.name(), Days.text(course.endsOn()), person));
        }
        courses.cancel(course.code(), clock.today(), change.reason());
    }

    /** That its days have passed does not say that a course was held; that somebody has a result of it, and the hours, does. */
    private void refuseHeld(Course course, Function<String, RuleViolation> refusal) {
        reported.firstWithResult(course.code()).ifPresent(who -> {
            throw refusal.apply(directory.officer(who.officer()).fullName());
        });
    }
}
