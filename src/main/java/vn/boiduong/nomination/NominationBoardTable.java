package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nominations not yet decided and the turns of their units: one query each. */
@Repository
class NominationBoardTable {

    private static final String UNDERWAY = """
            select n.course, c.name, c.starts_on, c.ends_on, n.status, n.seats, n.opens_on, n.return_reason
            from boiduong.nomination n join boiduong.course c on c.code = n.course
            where n.agency = :agency and n.status in ('WAITING', 'OPEN', 'CONSOLIDATED') order by c.starts_on, c.code""";
    private static final String ROUNDS = """
            select r.nomination course, r.unit, u.name, r.reserved_seats, r.answered_by answered_by_id, o.full_name answered_by, r.ended_on, r.closed_reason,
                   (select count(*) from boiduong.nominee e where e.course = r.nomination and e.unit = r.unit and e.status = 'SEATED') seated,
                   (select count(*) from boiduong.nominee e where e.course = r.nomination and e.unit = r.unit and e.status = 'WAITING') waiting,
                   (select count(*) from boiduong.nominee e where e.course = r.nomination and e.unit = r.unit and e.status in ('STRUCK', 'WITHDRAWN')) struck
            from boiduong.unit_round r join boiduong.unit u on u.agency = :agency and u.code = r.unit
            left join boiduong.officer o on o.id = r.answered_by where r.nomination in (:courses) order by u.name""";

    private final JdbcClient jdbc;

    NominationBoardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String course, String name, LocalDate startsOn, LocalDate endsOn, NominationStatus status, int seats, LocalDate opensOn,
               String returnReason) {
    }

    record Round(String course, String unit, String name, int reservedSeats, String answeredById, String answeredBy, LocalDate endedOn, String closedReason,
                 int seated, int waiting, int struck) {
    }

    List<Row> underway(String agency) {
        return jdbc.sql(UNDERWAY).param("agency", agency).query(Row.class).list();
    }

    List<Round> rounds(String agency, Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql(ROUNDS).param("agency", agency).param("courses", courses).query(Round.class).list();
    }
}
