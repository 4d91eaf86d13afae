package vn.boiduong.holiday.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.calendar.Days;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** One line of the form, as typed; a line without a day is no line. */
record DayLine(String day, String kind, String note) {

    static DayLine of(CalendarDay day) {
        return new DayLine(Days.text(day.day()), day.kind().name(), day.note() == null ? "" : day.note());
    }

    /** The lines as days of that source; the first that cannot be read is refused in its field. */
    static List<CalendarDay> read(List<DayLine> lines, String source) {
        List<CalendarDay> days = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            if (!lines.get(number).day().isBlank()) {
                days.add(lines.get(number).read(number, source));
            }
        }
        return days;
    }

    private CalendarDay read(int number, String source) {
        String field = "lines[" + number + "].day";
        return new CalendarDay(Days.read(field, Wording.of("holiday.day"), day), kindOf(number), note == null || note.isBlank() ? null : note.strip(), source);
    }

    private CalendarDay.Kind kindOf(int number) {
        return Stream.of(CalendarDay.Kind.values()).filter(each -> each.name().equals(kind)).findFirst()
                .orElseThrow(() -> RuleViolation.inField("lines[" + number + "].kind", "holiday.kindExpected", day));
    }

    static List<DayLine> of(CalendarYear year) {
        return year.days().stream().map(DayLine::of).toList();
    }
}
