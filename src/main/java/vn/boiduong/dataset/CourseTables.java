package vn.boiduong.dataset;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Position;

/** Courses and days of the calendar from their tables. */
final class CourseTables {

    private static final long MOST_EXPENSIVE = 1_000_000_000_000L;

    private final RawTables tables;
    private final String agency;

    CourseTables(RawTables tables, String agency) {
        this.tables = tables;
        this.agency = agency;
    }

    List<Course> courses() {
        return tables.read(DataTable.COURSES, List.of("code"), this::course);
    }

    List<CalendarDay> calendar() {
        return tables.read(DataTable.CALENDAR, List.of("date"), cells -> new CalendarDay(cells.day("date"),
                cells.word("kind", CalendarDay.Kind.class), cells.text("note", 400), DataTable.CALENDAR.file()));
    }

    private Course course(Cells cells) {
        LocalDate startsOn = cells.day("startsOn");
        LocalDate endsOn = cells.day("endsOn");
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            cells.refuse("endsOn", "dataset.expected.notBefore", "startsOn", startsOn);
        }
        Long cost = cells.whole("costPerSeat", 0, MOST_EXPENSIVE);
        return new Course(cells.code("code", DirectoryTables.CODE), agency, cells.text("name", 300),
                cells.word("content", Course.Content.class), cells.reference("grants", tables.requirements()),
                cells.word("mode", Course.Mode.class), cells.word("location", Course.Location.class),
                cells.text("organizer", 200), startsOn, endsOn, cells.count("hours", 1, 10_000),
                cells.count("seats", 1, 100_000), cost == null ? 0 : cost,
                cells.words("targetDuties", Position.Duty.class), cells.yes("refresher"), null);
    }
}
