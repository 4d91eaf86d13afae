package vn.boiduong.holiday.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import vn.boiduong.calendar.CalendarYear;

/** The year as it is typed (an unticked box is not sent): its notice, and a line for each day with some empty ones to go on. */
record YearForm(Boolean confirmed, String source, List<DayLine> lines) {

    private static final int EMPTY_LINES = 5;
    private static final DayLine EMPTY = new DayLine("", "HOLIDAY", "");

    YearForm {
        confirmed = Boolean.TRUE.equals(confirmed);
        source = source == null ? "" : source;
        lines = lines == null ? List.of() : lines;
    }

    static YearForm of(CalendarYear year) {
        return new YearForm(year.confirmed(), year.source(), DayLine.of(year)).withRoom();
    }

    YearForm withRoom() {
        List<DayLine> filled = new ArrayList<>(lines.stream().filter(line -> !line.day().isBlank()).toList());
        filled.addAll(Collections.nCopies(EMPTY_LINES, EMPTY));
        return new YearForm(confirmed, source, filled);
    }

    CalendarYear year(int year) {
        String named = source.isBlank() ? null : source.strip();
        return new CalendarYear(year, confirmed, named, DayLine.read(lines, named));
    }
}
