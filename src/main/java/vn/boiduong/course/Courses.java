package vn.boiduong.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads and changes courses; lists are ordered by first day, then code. */
public interface Courses {

    /** @throws IllegalArgumentException when there is no such course */
    Course course(String code);

    Optional<Course> find(String code);

    /** Courses of the agency that start in the year. */
    List<Course> ofYear(String agency, int year);

    /** The same by title, as {@link vn.boiduong.directory.NameOrder#OF_THINGS} has it: so many after the first ones, and no more is read. */
    List<Course> ofYearByTitle(String agency, int year, int after, int most);

    int countOfYear(String agency, int year);

    /** Their codes alone, of which there are many. */
    List<String> codesOfYear(String agency, int year);

    List<Course> ofAgency(String agency);

    List<Course> withCodes(Collection<String> codes);

    /** New dates; announces {@link CourseMoved}. */
    void move(String code, LocalDate startsOn, LocalDate endsOn);

    /** How many hours whoever passes gets from now on; no event. */
    void changeHours(String code, int hours);

    /** Announces {@link CourseCancelled}. */
    void cancel(String code, LocalDate on, String reason);

    /** Notes the end of a course whose own process found nobody to send; no event. */
    void markCancelled(String code, LocalDate on, String reason);
}
