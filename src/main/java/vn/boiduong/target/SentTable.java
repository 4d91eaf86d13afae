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

    /**
     * A name of the decision without a participation, and a participation without such a name, both come to light. What stands beside
     * a name is looked up by its key: joined, PostgreSQL goes over all participations and nominees there ever were.
     */
    private static final String SENT = """
            select s.course code, (select c.name from boiduong.course c where c.code = s.course) course_name,
                   (select c.starts_on from boiduong.course c where c.code = s.course) starts_on,
                   (select c.ends_on from boiduong.course c where c.code = s.course) ends_on,
                   s.officer, (select o.full_name from boiduong.officer o where o.id = s.officer) full_name,
                   s.unit, (select u.name from boiduong.unit u where u.agency = s.agency and u.code = s.unit) unit_name, s.sent,
                   s.outcome, s.concluded_on, s.nominee, (select e.status from boiduong.evaluation e where e.id = s.id) evaluation
            from (select p.id, p.agency, p.course, p.officer, p.unit, true sent, p.outcome, p.concluded_on,
                         (select n.status from boiduong.nominee n where n.id = p.id) nominee
                  from boiduong.participation p where p.agency = :agency and p.course in (:courses)
                  union all
                  select n.id, n.agency, n.course, n.officer, n.unit, false, null, null, n.status
                  from boiduong.nominee n
                  where n.agency = :agency and n.course in (:courses) and n.status in ('DECIDED', 'PASSED', 'NOT_PASSED')
                    and (select count(*) from boiduong.participation p where p.id = n.id) = 0) s
            order by starts_on, code, officer""";
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
