package vn.boiduong.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.participation.Ending;
import vn.boiduong.participation.Outcome;

/** Everyone a decision names for a course, beside what became of them: one query. */
@Repository
class SentTable {

    /** A name of the decision without a participation, and a participation without such a name, both come to light. */
    private static final String SENT = """
            select c.code, c.name course_name, c.starts_on, c.ends_on, s.officer, o.full_name, s.unit, u.name unit_name, s.sent,
                   s.outcome, s.concluded_on, s.nominee, e.status evaluation
            from (select p.agency, p.course, p.officer, p.unit, true sent, p.outcome, p.concluded_on, n.status nominee
                  from boiduong.participation p
                  left join boiduong.nominee n on n.course = p.course and n.officer = p.officer
                  where p.agency = :agency and p.course in (:courses)
                  union all
                  select n.agency, n.course, n.officer, n.unit, false, null, null, n.status
                  from boiduong.nominee n
                  where n.agency = :agency and n.course in (:courses) and n.status in ('DECIDED', 'PASSED', 'NOT_PASSED') and not exists (
                      select 1 from boiduong.participation p where p.course = n.course and p.officer = n.officer)) s
            join boiduong.course c on c.code = s.course
            join boiduong.officer o on o.id = s.officer
            join boiduong.unit u on u.agency = s.agency and u.code = s.unit
            left join boiduong.evaluation e on e.course = s.course and e.officer = s.officer
            order by c.starts_on, c.code, s.officer""";
    private static final String WITH_SOMEONE = """
            select c.code, c.starts_on from boiduong.course c
            where c.code in (:courses) and (c.starts_on, c.code) > (:start, :code)
              and (exists (select 1 from boiduong.participation p where p.agency = :agency and p.course = c.code %1$s)
                or exists (select 1 from boiduong.nominee p where p.course = c.code and p.agency = :agency
                    and p.status in ('DECIDED', 'PASSED', 'NOT_PASSED') %1$s))
            order by c.starts_on, c.code limit :most""";

    private final JdbcClient jdbc;

    SentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code nominee} is the status in the nomination, null where the name is not there; {@code sent} whether a participation exists. */
    record Row(String course, String courseName, LocalDate startsOn, LocalDate endsOn, String officer, String name, String unit,
               String unitName, boolean sent, Ending ending, LocalDate concludedOn, String nominee, String evaluation) {

        /** Whether nomination and participation say the same. */
        boolean agrees() {
            return sent && nominee != null && nominee.equals(switch (ending) {
                case COMPLETED -> "PASSED";
                case NOT_PASSED, UNREPORTED -> "NOT_PASSED";
                case WITHDRAWN -> "WITHDRAWN";
                case RUNNING -> "DECIDED";
            });
        }
    }

    /** The first so many of the courses after this one that someone within reach was sent to. */
    List<Course> withSomeone(Collection<String> courses, Reach reach, Course after, int most) {
        return courses.isEmpty() ? List.of() : jdbc.sql(WITH_SOMEONE.formatted(reach.width() == Reach.Width.AGENCY ? "" : "and p.unit in (:units)"))
                .param("courses", courses).param("agency", reach.agency()).param("units", reach.units()).param("start", after.startsOn())
                .param("code", after.code()).param("most", most).query(Course.class).list();
    }

    /** Where a course stands in the order of first days. */
    record Course(String code, LocalDate startsOn) {
    }

    List<Row> of(String agency, Collection<String> courses) {
        return courses.isEmpty() ? List.of()
                : jdbc.sql(SENT).param("agency", agency).param("courses", courses).query(SentTable::row).list();
    }

    /** Those of the courses that are not held, by first day. */
    List<NotHeld> notHeld(Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql("""
                select code course, name, starts_on, ends_on, cancelled_on, cancel_reason reason from boiduong.course
                where code in (:courses) and cancelled_on is not null order by starts_on, code
                """).param("courses", courses).query(NotHeld.class).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Row(row.getString("code"), row.getString("course_name"), row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), row.getString("officer"), row.getString("full_name"), row.getString("unit"),
                row.getString("unit_name"), row.getBoolean("sent"), Ending.of(outcome == null ? null : Outcome.valueOf(outcome)),
                row.getObject("concluded_on", LocalDate.class), row.getString("nominee"), row.getString("evaluation"));
    }
}
