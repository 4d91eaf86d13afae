package vn.boiduong.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Years there is a table for, in order. */
    public List<Integer> years() {
        return jdbc.sql("select year_number from boiduong.calendar_year order by year_number").query(Integer.class).list();
    }

    /** The year with its days in order; a year nobody has entered is unconfirmed and has none. */
    public CalendarYear year(int year) {
        List<CalendarDay> days = jdbc.sql(COLUMNS + "where day_on between :first and :last order by day_on")
                .param("first", firstOf(year)).param("last", lastOf(year)).query(CachedCalendar::day).list();
        return jdbc.sql("select confirmed, source from boiduong.calendar_year where year_number = :year").param("year", year)
                .query((row, number) -> new CalendarYear(year, row.getBoolean("confirmed"), row.getString("source"), days)).optional()
                .orElseGet(() -> new CalendarYear(year, false, null, days));
    }

    /** What the law gives a year that no notice has settled yet, to start the year's table from. */
    public List<CalendarDay> provisional(int year) {
        return StatutoryHolidays.of(year);
    }

    /** These days become all there is of the year. */
    @Transactional
    public void replace(CalendarYear year) {
        write(year);
        cache.forget();
    }

    /**
     * These days become all there is of every year they touch; other years stay. Whoever brings a calendar vouches for it:
     * those years count as confirmed.
     */
    @Transactional
    public void replaceYears(Collection<CalendarDay> days) {
        Map<Integer, List<CalendarDay>> byYear = days.stream()
                .collect(Collectors.groupingBy(day -> day.day().getYear(), TreeMap::new, Collectors.toList()));
        byYear.forEach((year, its) -> write(new CalendarYear(year, true, its.get(0).source(), its)));
        cache.forget();
    }

    private void write(CalendarYear year) {
        jdbc.sql("delete from boiduong.calendar_day where day_on between :first and :last")
                .param("first", firstOf(year.year())).param("last", lastOf(year.year())).update();
        year.days().forEach(this::insert);
        jdbc.sql("delete from boiduong.calendar_year where year_number = :year").param("year", year.year()).update();
        jdbc.sql("insert into boiduong.calendar_year (year_number, confirmed, source) values (:year, :confirmed, :source)")
                .param("year", year.year()).param("confirmed", year.confirmed()).param("source", year.source()).update();
    }

    private void insert(CalendarDay day) {
        jdbc.sql("insert into boiduong.calendar_day (day_on, kind, note, source) values (:day, :kind, :note, :source)")
                .param("day", Date.valueOf(day.day())).param("kind", day.kind().name())
                .param("note", day.note()).param("source", day.source()).update();
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
