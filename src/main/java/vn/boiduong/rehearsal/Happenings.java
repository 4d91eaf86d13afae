package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.shared.CourseOfficer;

/** What happens this year besides the plan, each on the first working day on or after its date, in the order of the file. */
final class Happenings {

    private final List<EventRow> rows;
    private final Map<LocalDate, List<EventRow>> byDay = new TreeMap<>();

    Happenings(List<EventRow> rows, WorkingCalendar calendar) {
        this.rows = rows;
        rows.forEach(row -> byDay.computeIfAbsent(calendar.firstWorkingDayFrom(row.day()), day -> new ArrayList<>()).add(row));
    }

    List<EventRow> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** What falls on no working day of the year any more. */
    List<EventRow> after(LocalDate lastDay) {
        return byDay.entrySet().stream().filter(entry -> entry.getKey().isAfter(lastDay)).flatMap(entry -> entry.getValue().stream()).toList();
    }

    /** The note of the event that opened this reimbursement. */
    String reimbursementNote(CourseOfficer id) {
        return rows.stream().filter(row -> row.kind() == EventRow.Kind.REIMBURSEMENT)
                .filter(row -> id.equals(new CourseOfficer(row.course(), row.officer())))
                .map(row -> Optional.ofNullable(row.note()).orElse("")).findFirst().orElse("");
    }
}
