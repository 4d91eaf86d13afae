package vn.boiduong.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.ReadOnce;

@Component
class ImportedCourses implements CourseImport {

    private final JdbcTemplate batches;
    private final Courses courses;
    private final ReadOnce once;

    ImportedCourses(JdbcTemplate batches, Courses courses, ReadOnce once) {
        this.batches = batches;
        this.courses = courses;
        this.once = once;
    }

    @Override
    @Transactional
    public void take(List<Course> handedIn) {
        Set<String> known = courses.withCodes(handedIn.stream().map(Course::code).toList()).stream()
                .map(Course::code).collect(Collectors.toSet());
        batch("""
                insert into boiduong.course (name, content, grants, mode, location, organizer, hours, seats, cost_per_seat,
                target_duties, refresher, name_order, code, agency, starts_on, ends_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                handedIn.stream().filter(course -> !known.contains(course.code())).toList(),
                course -> columns(course, course.agency(), course.startsOn(), course.endsOn()));
        batch("""
                update boiduong.course set name = ?, content = ?, grants = ?, mode = ?, location = ?, organizer = ?, hours = ?,
                seats = ?, cost_per_seat = ?, target_duties = ?, refresher = ?, name_order = ? where code = ?""",
                handedIn.stream().filter(course -> known.contains(course.code())).toList(), ImportedCourses::columns);
    }

    private static Object[] columns(Course course, Object... more) {
        String duties = course.targetDuties().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        List<Object> columns = new ArrayList<>(Arrays.asList(course.name(), course.content().name(), course.grants(),
                course.mode().name(), course.location().name(), course.organizer(), course.hours(), course.seats(),
                course.costPerSeat(), duties, course.refresher(), NameOrder.keyOfThing(course.title()), course.code()));
        columns.addAll(List.of(more));
        return columns.toArray();
    }

    private void batch(String sql, List<Course> rows, Function<Course, Object[]> columns) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.stream().map(columns).toList());
            once.forget();
        }
    }
}
