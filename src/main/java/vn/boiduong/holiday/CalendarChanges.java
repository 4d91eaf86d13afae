package vn.boiduong.holiday;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.CalendarYear;

@Repository
class CalendarChanges {

    private final JdbcClient jdbc;

    CalendarChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the number of the change. */
    long record(String changedBy, Instant at, CalendarYear before, CalendarYear after) {
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into boiduong.calendar_change (year_number, changed_at, changed_by, source, days_before, days_after)
                values (:year, :at, :by, :source, :before, :after)""")
                .param("year", after.year()).param("at", at.atOffset(ZoneOffset.UTC)).param("by", changedBy)
                .param("source", after.source()).param("before", text(before)).param("after", text(after)).update(number, "id");
        return number.getKeyAs(Long.class);
    }

    List<CalendarChange> of(int year) {
        return jdbc.sql("select * from boiduong.calendar_change where year_number = :year order by changed_at desc, id desc")
                .param("year", year)
                .query((row, number) -> new CalendarChange(year, row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by"), row.getString("source"), row.getString("days_before"), row.getString("days_after")))
                .list();
    }

    private static String text(CalendarYear year) {
        return year.days().stream().map(day -> day.day() + " " + day.kind() + (day.note() == null ? "" : " " + day.note()))
                .collect(Collectors.joining("\n"));
    }
}
