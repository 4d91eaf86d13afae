package vn.boiduong.nomination;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an agency's nominations hold at this moment; each list is one query. */
@Component
@Transactional(readOnly = true)
public class NominationLists {

    private final JdbcClient jdbc;

    NominationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone seated, waiting for a seat, or sent and not back yet. */
    public List<NameOnList> names(String agency) {
        return jdbc.sql("""
                select course, officer, status from boiduong.nominee
                where agency = :agency and status in ('SEATED', 'WAITING', 'DECIDED') order by course, officer""")
                .param("agency", agency).query(NameOnList.class).list();
    }

    public List<AwaitedNomination> awaited(String agency) {
        return jdbc.sql("""
                select course, status, opens_on from boiduong.nomination
                where agency = :agency and status not in ('DECIDED', 'CANCELLED') order by course""")
                .param("agency", agency).query(AwaitedNomination.class).list();
    }
}
