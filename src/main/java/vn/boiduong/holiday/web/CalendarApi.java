package vn.boiduong.holiday.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.holiday.CalendarEffect;
import vn.boiduong.holiday.CalendarService;
import vn.boiduong.shared.RuleViolation;

/** The days of a year that differ from the plain week. */
@RestController
@RequestMapping("/api/v1/calendar/{year}")
class CalendarApi {

    private final CalendarService calendar;

    CalendarApi(CalendarService calendar) {
        this.calendar = calendar;
    }

    /** A day as it is sent in; its source is the year's. */
    record NewDay(LocalDate day, CalendarDay.Kind kind, String note) {
    }

    /** A year as it is sent in; {@code source} names the notice. */
    record NewYear(boolean confirmed, String source, List<NewDay> days) {

        /** Days left out are a mistake, not a year without holidays: replacing would remove every one of them. */
        CalendarYear year(int year) {
            if (days == null) {
                throw RuleViolation.inField("days", "holiday.daysMissing");
            }
            return new CalendarYear(year, confirmed, source, days.stream().map(day -> new CalendarDay(day.day(), day.kind(), day.note(), source)).toList());
        }
    }

    /** What a replacement changes: days as they are, and the open tasks of the own agency whose due day moves; how many in each. */
    record Effect(List<CalendarDay> added, List<CalendarDay> removed, List<CalendarDay> missing, List<Moved> moved,
                  List<CalendarEffect.Touched> agencies) {

        static Effect of(CalendarEffect effect) {
            return new Effect(effect.added(), effect.removed(), effect.missing(), effect.moved().stream()
                    .map(moved -> new Moved(moved.task().id(), moved.task().name(), moved.from(), moved.to())).toList(),
                    effect.touched());
        }
    }

    record Moved(String taskId, String task, LocalDate from, LocalDate to) {
    }

    @GetMapping
    CalendarYear read(@PathVariable int year) {
        return calendar.year(year);
    }

    /** What {@code PUT} would do; nothing is kept. */
    @PostMapping("/preview")
    Effect preview(@PathVariable int year, @RequestBody NewYear days) {
        return Effect.of(calendar.preview(days.year(year)));
    }

    @PutMapping
    Effect replace(@PathVariable int year, @RequestBody NewYear days) {
        return Effect.of(calendar.replace(days.year(year)));
    }
}
