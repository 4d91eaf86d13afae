package vn.boiduong.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.shared.RuleViolation;

/**
 * A course that takes fewer days does not give its hours as before without anybody having said so: whoever shortens it enters
 * how many it gives now, or the old number where it still does. A course moved as a whole keeps its hours.
 */
@Component
class CourseLengths {

    private static final int MOST_HOURS = 9_999;

    private final Courses courses;
    private final ParticipationResults results;
    private final Directory directory;
    private final WorkingCalendar calendar;

    CourseLengths(Courses courses, ParticipationResults results, Directory directory, WorkingCalendar calendar) {
        this.courses = courses;
        this.results = results;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The days a course gets by a change. */
    record Span(LocalDate first, LocalDate last) {

        static Span of(Course course) {
            return new Span(course.startsOn(), course.endsOn());
        }

        static Span of(Course course, Change change) {
            LocalDate first = change.firstDay() == null ? course.startsOn() : change.firstDay();
            return new Span(first, change.lastDay() == null ? first.plusDays(ChronoUnit.DAYS.between(course.startsOn(), course.endsOn()))
                    : change.lastDay());
        }

        long length() {
            return ChronoUnit.DAYS.between(first, last);
        }
    }

    /** The hours in proportion to the working days, where the course gets shorter. */
    Optional<Integer> proposal(Course course, Change change) {
        Span span = Span.of(course, change);
        if (span.length() < 0 || span.length() >= Span.of(course).length()) {
            return Optional.empty();
        }
        long before = workingDays(Span.of(course));
        long after = workingDays(span);
        long hours = before == 0 || after == 0 ? course.hours() * (span.length() + 1) / (Span.of(course).length() + 1)
                : (2 * course.hours() * after + before) / (2 * before);
        return Optional.of((int) Math.max(1, hours));
    }

    private long workingDays(Span span) {
        return span.first().datesUntil(span.last().plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    /** Takes the hours entered; refuses where they are missing or cannot be. */
    void settle(Course course, Change change) {
        Integer entered = change.entry() == null ? null : change.entry().hours();
        Optional<Integer> proposed = proposal(course, change);
        if (entered == null && proposed.isPresent()) {
            throw RuleViolation.inField("hours", "change.hoursMissing", course.name(), workingDays(Span.of(course)),
                    workingDays(Span.of(course, change)), proposed.get(), course.hours());
        }
        if (entered != null && entered != course.hours()) {
            refuseWrong(course, change, entered);
            courses.changeHours(course.code(), entered);
        }
    }

    private void refuseWrong(Course course, Change change, int entered) {
        if (Span.of(course, change).length() == Span.of(course).length()) {
            throw RuleViolation.inField("hours", "change.hoursOfSameLength", course.name(), course.hours());
        }
        int most = proposal(course, change).isPresent() ? course.hours() : MOST_HOURS;
        if (entered < 1 || entered > most) {
            throw RuleViolation.inField("hours", "change.hoursOutOfRange", most);
        }
        results.firstWithResult(course.code()).ifPresent(who -> {
            throw RuleViolation.inField("hours", "change.hoursReported", course.name(), directory.officer(who.officer()).fullName(), course.hours());
        });
    }
}
