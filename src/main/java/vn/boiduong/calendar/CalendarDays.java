package vn.boiduong.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly table of days: read for the arithmetic, replaced by whole years when a notice or an import brings them. */
@Component
public class CalendarDays {

    private static final String COLUMNS = "select day_on, kind, note, source from boiduong.calendar_day ";

    private final JdbcClient jdbc;
    private final CachedCalendar cache;

    CalendarDays(JdbcClient jdbc, CachedCalendar cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    /** The year's days, in order. */
    public List<CalendarDay> ofYear(int year) {
        return jdbc.sql(COLUMNS + "where day_on between :first and :last order by day_on")
                .param("first", firstOf(year)).param("last", lastOf(year)).query(CachedCalendar::day).list();
    }

    /** What the law gives a year that no notice has settled yet, to start the year's table from. */
    public List<CalendarDay> provisional(int year) {
        return StatutoryHolidays.of(year);
    }

    /**
     * These days become all there is of every year they touch; other years stay. Whoever brings a calendar vouches for it:
     * those years count as confirmed.
     */
    @Transactional
    public void replaceYears(Collection<CalendarDay> days) {
        Map<Integer, List<CalendarDay>> byYear = days.stream().collect(Collectors.groupingBy(day -> day.day().getYear()));
        Set<Integer> years = new TreeSet<>(byYear.keySet());
        years.forEach(year -> {
            jdbc.sql("delete from boiduong.calendar_day where day_on between :first and :last")
                    .param("first", firstOf(year)).param("last", lastOf(year)).update();
            byYear.get(year).forEach(this::insert);
            confirm(year, byYear.get(year).get(0).source());
        });
        cache.forget();
    }

    private void insert(CalendarDay day) {
        jdbc.sql("insert into boiduong.calendar_day (day_on, kind, note, source) values (:day, :kind, :note, :source)")
                .param("day", Date.valueOf(day.day())).param("kind", day.kind().name())
                .param("note", day.note()).param("source", day.source()).update();
    }

    private void confirm(int year, String source) {
        jdbc.sql("delete from boiduong.calendar_year where year_number = :year").param("year", year).update();
        jdbc.sql("insert into boiduong.calendar_year (year_number, confirmed, source) values (:year, true, :source)")
                .param("year", year).param("source", source).update();
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
