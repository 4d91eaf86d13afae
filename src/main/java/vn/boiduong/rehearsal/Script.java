package vn.boiduong.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.boiduong.course.Course;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.ScriptRow;
import vn.boiduong.shared.CourseOfficer;

/** What people will do this year, by course and officer. */
final class Script {

    private final Map<CourseOfficer, ScriptRow> rows;
    private final Map<String, List<String>> nominatedByCourse;
    private final List<String> coursesOfOtherYears;

    Script(Dataset data, int year) {
        List<ScriptRow> rows = data.script();
        this.coursesOfOtherYears = data.courses().stream().filter(course -> course.startsOn().getYear() != year).map(Course::code).toList();
        this.rows = rows.stream().collect(Collectors.toMap(ScriptRow::who, Function.identity()));
        this.nominatedByCourse = rows.stream().filter(ScriptRow::nominated).sorted(Comparator.comparing(ScriptRow::officer))
                .collect(Collectors.groupingBy(ScriptRow::course,
                        Collectors.mapping(ScriptRow::officer, Collectors.toList())));
    }

    /** The courses hr has to add to the plan; those of the year are in it anyway. */
    List<String> coursesOfOtherYears() {
        return coursesOfOtherYears;
    }

    /** Officers the heads want to send to the course, by id. */
    List<String> nominatedFor(String course) {
        return nominatedByCourse.getOrDefault(course, List.of());
    }

    /** Why a head sends the officer although a condition is not met; empty where no reason is given. */
    Optional<String> reasonFor(CourseOfficer id) {
        return Optional.ofNullable(rows.get(id)).map(ScriptRow::reason);
    }

    ScriptRow row(CourseOfficer id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow(() -> new IllegalStateException("no script row for " + id.key()));
    }

    /** Courses and officers who withdraw. */
    List<CourseOfficer> withdrawals() {
        return rows.values().stream().filter(row -> row.outcome() == ScriptRow.Outcome.WITHDRAWN).map(ScriptRow::who)
                .sorted(Comparator.comparing(CourseOfficer::course).thenComparing(CourseOfficer::officer)).toList();
    }
}
