package vn.boiduong.holiday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.CalendarDay;

/** Days nobody has read the notice of. A day that is taken out of the calendar, or becomes another kind, asks nothing any more. */
@Repository
class DayQuestions {

    private final JdbcClient jdbc;

    DayQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DayQuestion> openOf(int year) {
        return jdbc.sql("""
                select q.day_on, q.kind, q.said_by from boiduong.calendar_question q
                join boiduong.calendar_day d on d.day_on = q.day_on and d.kind = q.kind
                where q.answered_at is null and q.day_on between :first and :last order by q.day_on""")
                .param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31))
                .query((row, number) -> new DayQuestion(row.getObject("day_on", LocalDate.class), CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getString("said_by"))).list();
    }

    /** The day stands in this notice, which is its source from here on. */
    void answer(DayQuestion question, String notice, String by, Instant at) {
        jdbc.sql("update boiduong.calendar_question set answer = :notice, answered_by = :by, answered_at = :at where day_on = :day")
                .param("notice", notice).param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).param("day", question.day()).update();
        jdbc.sql("""
                update boiduong.calendar_day set source = :notice, note = replace(note, '; theo tin đã đưa, cần đối chiếu văn bản', '')
                where day_on = :day""").param("notice", notice).param("day", question.day()).update();
    }
}
