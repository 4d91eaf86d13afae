package vn.boiduong.dataset;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.CalendarDays;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseImport;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryImport;
import vn.boiduong.directory.Officer;
import vn.boiduong.shared.Wording;

/** Writes a checked set into the tables, whole or not at all. */
@Component
public class DatasetLoader {

    private final DirectoryImport people;
    private final CourseImport offers;
    private final CalendarDays calendar;
    private final Directory directory;
    private final Courses courses;

    DatasetLoader(DirectoryImport people, CourseImport offers, CalendarDays calendar, Directory directory, Courses courses) {
        this.people = people;
        this.offers = offers;
        this.calendar = calendar;
        this.directory = directory;
        this.courses = courses;
    }

    /**
     * Loads calendar, directory and courses; the directory announces what changed.
     *
     * @throws DatasetErrors when the set contradicts what the deployment already holds
     */
    @Transactional
    public void load(Dataset set) {
        refuseContradictions(set);
        if (!set.calendar().isEmpty()) {
            calendar.replaceYears(set.calendar());
        }
        people.take(set.directory());
        offers.take(set.courses());
    }

    private void refuseContradictions(Dataset set) {
        List<Wording> errors = new ArrayList<>();
        directory.agenciesOf(set.directory().officers().stream().map(Officer::id).toList()).forEach((officer, agency) -> {
            if (!agency.equals(set.agency())) {
                errors.add(Wording.of("dataset.officerElsewhere", DataTable.OFFICERS.file(), officer));
            }
        });
        for (Course course : courses.withCodes(set.courses().stream().map(Course::code).toList())) {
            Course now = set.courses().stream().filter(same -> same.code().equals(course.code())).findFirst().orElseThrow();
            if (!course.agency().equals(now.agency())) {
                errors.add(Wording.of("dataset.courseElsewhere", DataTable.COURSES.file(), course.code()));
            } else if (!course.startsOn().equals(now.startsOn()) || !course.endsOn().equals(now.endsOn())) {
                errors.add(Wording.of("dataset.courseMoved", DataTable.COURSES.file(), course.code(), course.startsOn(), course.endsOn()));
            }
        }
        if (!errors.isEmpty()) {
            throw DatasetErrors.of(errors);
        }
    }
}
