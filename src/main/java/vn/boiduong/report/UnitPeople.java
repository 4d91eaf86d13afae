package vn.boiduong.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.participation.Ending;
import vn.boiduong.participation.Outcome;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** The people behind a unit's figures, as they stand now: one query. */
@OnPages
@Repository
class UnitPeople {

    private static final String SENT = """
            select p.officer, o.full_name, c.code, c.name, p.outcome, p.concluded_on, e.status
            from boiduong.participation p join boiduong.officer o on o.id = p.officer join boiduong.course c on c.code = p.course
            left join boiduong.evaluation e on e.course = p.course and e.officer = p.officer
            where p.agency = :agency and p.unit = :unit and p.course in (:courses) order by o.full_name, p.officer, c.starts_on""";

    private final JdbcClient jdbc;

    UnitPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportBoard.Sent> of(String agency, String unit, Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql(SENT).param("agency", agency).param("unit", unit).param("courses", courses)
                .query(UnitPeople::sent).list();
    }

    private static ReportBoard.Sent sent(ResultSet row, int number) throws SQLException {
        String outcome = row.getString(5);
        String evaluation = row.getString(7);
        return new ReportBoard.Sent(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                Messages.shown("report.page.ending." + Ending.of(outcome == null ? null : Outcome.valueOf(outcome))),
                row.getObject(6, LocalDate.class), evaluation == null ? null : Messages.shown("report.page.evaluation." + evaluation));
    }
}
