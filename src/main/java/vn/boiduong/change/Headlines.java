package vn.boiduong.change;

import java.time.LocalDate;

import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.shared.Wording;

/** A change in one sentence. */
final class Headlines {

    private Headlines() {
    }

    static Wording of(Change change, Picture now) {
        String person = change.officer() == null ? "" : now.person(change.officer());
        String unit = change.unit() == null ? "" : now.unit(change.unit());
        return switch (change.kind()) {
            case DEPUTY -> text(change, person, unit, day(change.firstDay()), day(change.lastDay()));
            case HEAD_REPLACED, TRANSFER -> text(change, person, unit, day(change.firstDay()));
            case HEAD_VACANT -> text(change, unit, day(change.firstDay()), change.reason());
            case DEPUTY_ENDED -> text(change, person, unit, day(change.firstDay()), change.reason());
            case LEFT, LEAVE_ENDED, COVER_ENDED -> text(change, person, day(change.firstDay()), change.reason());
            case POST_COVERED -> text(change, person, day(change.firstDay()), day(change.lastDay()), change.reason());
            case LEAVE -> text(change, person, day(change.firstDay()), day(change.lastDay()),
                    change.leave() == null ? "" : Wording.of("change.leave." + change.leave()));
            case HOURS_EXEMPTED, EXEMPTION_ENDED -> text(change, person, String.valueOf(change.entry().year()), change.reason());
            case PERFORMANCE_GRADE -> text(change, person, String.valueOf(change.entry().year()),
                    Wording.of("nomination.performance." + change.entry().grade()));
            case SERVICE_PROMISE -> text(change, person, now.course(change.course()), months(change), day(change.firstDay()));
            case DEGREE_COURSE -> text(change, now.course(change.course()), Wording.of("nomination.degree." + change.entry().degree()),
                    months(change));
            case DEGREE_COURSE_ENDED -> text(change, now.course(change.course()), change.reason());
            case RESULT_CORRECTED -> text(change, person, now.course(change.course()), change.reason());
            case COURSE_MOVED, COURSE_CANCELLED -> ofCourse(change, now.courses().get(change.course()));
        };
    }

    private static String months(Change change) {
        return change.entry() == null || change.entry().months() == null ? "…" : String.valueOf(change.entry().months());
    }

    private static Wording ofCourse(Change change, Course course) {
        return text(change, course.name(), change.reason(), day(course.startsOn()), day(course.endsOn()));
    }

    private static Wording text(Change change, Object... words) {
        return Wording.of("change.headline." + change.kind(), words);
    }

    private static String day(LocalDate day) {
        return day == null ? "…" : Days.text(day);
    }
}
