package vn.boiduong.offering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.participation.Outcome;

/** Courses beside their nominations, and what became of those sent: one query each, however many courses. */
@Repository
class OfferTable {

    private static final String COURSES = """
            select c.code, c.name, c.organizer, c.starts_on, c.ends_on, c.hours, c.seats, c.cancelled_on, c.cancel_reason,
                   n.status nomination, n.opens_on, n.allocated_on, n.cancel_reason why_cancelled, n.closed_on,
                   (select count(*) from boiduong.unit_round r where r.nomination = c.code) units,
                   (select count(r.ended_on) from boiduong.unit_round r where r.nomination = c.code) answered
            from boiduong.course c left join boiduong.nomination n on n.course = c.code
            where c.code in (:codes) order by c.starts_on, c.code""";
    private static final String RUNNING = """
            select p.course, sum(p.people) people from boiduong.participation_by_course p
            where p.agency = :agency and p.course in (:codes) and p.outcome is null group by p.course having sum(p.people) <> 0""";
    private static final String SENT = """
            select s.course, s.unit, s.outcome, s.mine, count(*) people
            from (select p.course, p.unit, p.outcome, p.officer = :me mine from boiduong.participation p where p.course in (:codes)) s
            group by s.course, s.unit, s.outcome, s.mine""";

    private static final String IN_PLANS = """
            select distinct c.course from boiduong.plan p join boiduong.plan_course c on c.plan = p.id
            where p.agency = :agency and p.training_year = :year and c.status\s""";

    private final JdbcClient jdbc;

    OfferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code nomination} is its status, null where there is none. */
    record Row(String code, String name, String organizer, LocalDate startsOn, LocalDate endsOn, int hours, int seats,
               LocalDate cancelledOn, String cancelReason, String nomination, LocalDate opensOn, LocalDate allocatedOn,
               String whyCancelled, LocalDate closedOn, int units, int answered) {
    }

    /** So many people of one unit with one outcome; {@code mine} marks the reader's own. */
    record Sent(String course, String unit, Outcome outcome, boolean mine, int people) {
    }

    /** The courses by first day and code. */
    List<String> inOrder(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : jdbc.sql("select code from boiduong.course where code in (:codes) order by starts_on, code")
                .param("codes", codes).query(String.class).list();
    }

    /** Courses the plans of a year approved, or put forward as well. */
    List<String> inPlans(String agency, int year, boolean approvedAlone) {
        return jdbc.sql(IN_PLANS + (approvedAlone ? "= 'APPROVED'" : "in ('APPROVED', 'PLANNED')")).param("agency", agency).param("year", year)
                .query(String.class).list();
    }

    List<Row> courses(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : jdbc.sql(COURSES).param("codes", codes).query(Row.class).list();
    }

    /** By course how many of those sent are not concluded, as it is kept. */
    Map<String, Integer> running(Collection<String> codes, String agency) {
        Map<String, Integer> running = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql(RUNNING).param("agency", agency).param("codes", codes).query((RowCallbackHandler) row -> running.put(row.getString(1), row.getInt(2)));
        }
        return running;
    }

    List<Sent> sent(Collection<String> codes, String me) {
        return codes.isEmpty() ? List.of() : jdbc.sql(SENT).param("codes", codes).param("me", me).query(Sent.class).list();
    }
}
