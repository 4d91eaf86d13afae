package vn.boiduong.course;

import java.time.LocalDate;
import java.util.stream.Collectors;

import vn.boiduong.shared.Wording;


/** A course as people read it: words instead of constants; {@code grants} and {@code targetDuties} are null for none and for all. */
public record CourseInfo(String code, String name, Wording content, String grants, Wording mode, Wording location, String organizer,
                         LocalDate startsOn, LocalDate endsOn, int hours, int seats, long costPerSeat, Wording targetDuties,
                         boolean refresher, boolean abroad) {

    /** @param grantsName the name of the requirement the course grants, or null */
    public static CourseInfo of(Course course, String grantsName) {
        return new CourseInfo(course.code(), course.name(), Wording.of("course.content." + course.content()), grantsName,
                Wording.of("course.mode." + course.mode()), Wording.of("course.location." + course.location()),
                course.organizer(), course.startsOn(), course.endsOn(), course.hours(), course.seats(), course.costPerSeat(),
                duties(course), course.refresher(), course.location() == Course.Location.ABROAD);
    }

    private static Wording duties(Course course) {
        return course.targetDuties().isEmpty() ? null : Wording.list("; ", course.targetDuties().stream().sorted()
                .map(duty -> Wording.of("course.duty." + duty)).toList());
    }
}
