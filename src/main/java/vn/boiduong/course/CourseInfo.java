package vn.boiduong.course;

import java.time.LocalDate;
import java.util.stream.Collectors;

import vn.boiduong.shared.Messages;

/** A course as people read it: words instead of constants; {@code grants} and {@code targetDuties} are null for none and for all. */
public record CourseInfo(String code, String name, String content, String grants, String mode, String location, String organizer,
                         LocalDate startsOn, LocalDate endsOn, int hours, int seats, long costPerSeat, String targetDuties,
                         boolean refresher, boolean abroad) {

    /** @param grantsName the name of the requirement the course grants, or null */
    public static CourseInfo of(Course course, String grantsName) {
        return new CourseInfo(course.code(), course.name(), Messages.text("course.content." + course.content()), grantsName,
                Messages.text("course.mode." + course.mode()), Messages.text("course.location." + course.location()),
                course.organizer(), course.startsOn(), course.endsOn(), course.hours(), course.seats(), course.costPerSeat(),
                duties(course), course.refresher(), course.location() == Course.Location.ABROAD);
    }

    private static String duties(Course course) {
        return course.targetDuties().isEmpty() ? null : course.targetDuties().stream().sorted()
                .map(duty -> Messages.text("course.duty." + duty)).collect(Collectors.joining("; "));
    }
}
