package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.shared.CourseOfficer;

/** What happens this year besides the plan, each on the first working day on or after its date, in the order of the file. */
final class Happenings {

    private final List<EventRow> rows;
    private final WorkingCalendar calendar;
    private final int year;
    private final Map<LocalDate, List<EventRow>> byDay = new TreeMap<>();
    private final Map<String, String> supplements = new HashMap<>();

    Happenings(List<EventRow> rows, WorkingCalendar calendar, int year) {
        this.rows = rows;
        this.calendar = calendar;
        this.year = year;
        rows.forEach(row -> byDay.computeIfAbsent(calendar.firstWorkingDayFrom(row.day()), day -> new ArrayList<>()).add(row));
    }

    int year() {
        return year;
    }

    /** 01/01, or before it the day on which the year is started. */
    static LocalDate firstDay(List<EventRow> rows, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return rows.stream().filter(row -> row.kind() == EventRow.Kind.YEAR_STARTED).map(EventRow::day).filter(newYear::isAfter).findFirst()
                .orElse(newYear);
    }

    /** Whether hr starts the year by itself, on its first working day. */
    boolean startsOnTime() {
        return ofKind(EventRow.Kind.YEAR_STARTED).findAny().isEmpty();
    }

    /** Courses that the yearly plan leaves out because they come later. */
    Set<String> keptForSupplements() {
        return ofKind(EventRow.Kind.SUPPLEMENT).map(EventRow::course).collect(Collectors.toSet());
    }

    /** The supplement was begun for this course. */
    void supplementBegun(String planKey, String course) {
        supplements.put(planKey, course);
    }

    Optional<String> courseOfSupplement(String planKey) {
        return Optional.ofNullable(supplements.get(planKey));
    }

    /** Whether the unit leaves the task lying, until hr closes its round. */
    boolean keepsSilent(TaskRef task, LocalDate day) {
        return ofKind(EventRow.Kind.ROUND_CLOSED).filter(row -> row.round().task().equals(task.task()))
                .filter(row -> task.unit().filter(row.unit()::equals).isPresent())
                .filter(row -> row.round() != EventRow.Round.NOMINATION || task.businessKey().equals(row.course()))
                .map(row -> calendar.firstWorkingDayFrom(row.day())).anyMatch(closed -> closed.isAfter(day) && closed.getYear() <= year);
    }

    private Stream<EventRow> ofKind(EventRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    List<EventRow> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Whether it had to wait for today. */
    boolean isLate(EventRow row, LocalDate today) {
        return today.isAfter(calendar.firstWorkingDayFrom(row.day()));
    }

    /** It cannot happen on this day yet; it is tried again on the next working one. */
    void waits(EventRow row, LocalDate today) {
        byDay.computeIfAbsent(calendar.firstWorkingDayFrom(today.plusDays(1)), day -> new ArrayList<>()).add(row);
    }

    /** What falls on no working day of the year any more. */
    List<EventRow> after(LocalDate lastDay) {
        return byDay.entrySet().stream().filter(entry -> entry.getKey().isAfter(lastDay)).flatMap(entry -> entry.getValue().stream()).toList();
    }

    /** The note of the event that opened this reimbursement. */
    String reimbursementNote(CourseOfficer id) {
        return ofKind(EventRow.Kind.REIMBURSEMENT)
                .filter(row -> id.equals(row.who()))
                .map(row -> Optional.ofNullable(row.note()).orElse("")).findFirst().orElse("");
    }
}
