package vn.boiduong.dataset;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** The days of a rehearsal: the year's own, and those from the day on which the year is started before it. */
final class EventDays {

    private EventDays() {
    }

    static void check(List<EventTable.Entry> entries, int year) {
        LocalDate earliest = LocalDate.of(year - 1, Month.OCTOBER, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Optional<LocalDate> started = Optional.empty();
        for (EventTable.Entry entry : entries) {
            LocalDate day = entry.row().day();
            if (entry.row().kind() != EventRow.Kind.YEAR_STARTED) {
                continue;
            }
            if (day.isBefore(earliest) || day.isAfter(last)) {
                entry.cells().refuse("date", "dataset.expected.between", earliest, last);
            } else if (started.isPresent()) {
                entry.cells().refuse("kind", "dataset.expected.oneYearStart", started.get());
            } else {
                started = Optional.of(day);
            }
        }
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate first = started.filter(newYear::isAfter).orElse(newYear);
        entries.stream().filter(entry -> entry.row().kind() != EventRow.Kind.YEAR_STARTED)
                .filter(entry -> entry.row().day().isBefore(first) || entry.row().day().isAfter(last)).forEach(entry -> refuse(entry.cells(), first, year));
    }

    private static void refuse(Cells cells, LocalDate first, int year) {
        if (first.getYear() == year) {
            cells.refuse("date", "dataset.expected.inYear", year);
        } else {
            cells.refuse("date", "dataset.expected.between", first, LocalDate.of(year, Month.DECEMBER, 31));
        }
    }
}
