package vn.boiduong.offering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.identity.Sight;
import vn.boiduong.participation.Outcome;

/** Who was sent to courses, a page by the place it begins at. */
@Repository
class SentToTable {

    private static final String PEOPLE = """
            select p.id, p.officer, o.full_name, u.name unit_name, p.course, c.name course_name, p.outcome, p.concluded_on, e.status evaluation, e.score, e.opens_on
            from boiduong.participation p join boiduong.officer o on o.id = p.officer join boiduong.course c on c.code = p.course
            join boiduong.unit u on u.agency = p.agency and u.code = p.unit left join boiduong.evaluation e on e.id = p.id where\s""";

    private final JdbcClient jdbc;

    SentToTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String id, String officer, String fullName, String unitName, String course, String courseName, Outcome outcome, LocalDate concludedOn,
               String evaluation, BigDecimal score, LocalDate opensOn) {
    }

    /** In whose courses, which of those sent, as far as the reader sees. */
    record Wanted(Collection<String> courses, SentTo.Which which, Sight sight) {

        private String where() {
            return "p.agency = :agency and p.course in (:courses)" + (sight.whole() ? "" : " and (p.unit in (:units) or p.officer = :officer)") + switch (which) {
                case ALL -> "";
                case WITH_RESULT -> " and p.outcome is not null and p.outcome <> 'UNREPORTED'";
                case UNREPORTED -> " and p.outcome = 'UNREPORTED'";
                case EVALUATED -> judged("'CLOSED'");
                case TO_EVALUATE -> judged("'CLOSED', 'WAITING', 'OPEN'");
            };
        }

        private static String judged(String states) {
            return " and exists (select 1 from boiduong.evaluation j where j.id = p.id and j.status in (" + states + "))";
        }
    }

    long count(Wanted wanted) {
        return asked("select count(*) from boiduong.participation p where ", wanted, "").query(Long.class).single();
    }

    List<Row> after(Wanted wanted, String id, int most) {
        return asked(PEOPLE, wanted, " and p.id > :after order by p.id fetch first :most rows only").param("after", id).param("most", most).query(Row.class).list();
    }

    private JdbcClient.StatementSpec asked(String select, Wanted wanted, String rest) {
        Sight sight = wanted.sight();
        return jdbc.sql(select + wanted.where() + rest).param("agency", sight.agency()).param("courses", wanted.courses())
                .param("units", sight.units().isEmpty() ? Set.of("") : sight.units()).param("officer", sight.officer());
    }
}
