package vn.boiduong.nomination;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every course one person was ever named for: one query. Who may look is settled by whoever asks. */
@Repository
@Transactional(readOnly = true)
public class PersonalPlaces {

    private static final String NAMES = """
            select n.course, n.unit, n.status, m.status as nomination, r.ended_on as answered_on, m.closed_on as signed_on,
                   n.reserve_place, n.moved_up_on, n.end_reason, n.ended_on
            from boiduong.nominee n join boiduong.nomination m on m.course = n.course
            left join boiduong.unit_round r on r.nomination = n.course and r.unit = n.unit
            where n.officer = :officer order by n.course""";

    private final JdbcClient jdbc;

    PersonalPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PersonalPlace> of(String officer) {
        return jdbc.sql(NAMES).param("officer", officer).query(PersonalPlace.class).list();
    }
}
