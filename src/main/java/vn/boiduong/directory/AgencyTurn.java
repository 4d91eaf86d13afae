package vn.boiduong.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One at a time changes an agency's directory and what follows from it: an import, a row put right, a change in the middle of the year,
 * also while it is only looked at. Taken before anything else is read or locked, or two who each hold what the other wants would wait
 * for each other.
 */
@Component
public class AgencyTurn {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    AgencyTurn(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** Waits for the turn, which ends with the transaction; what was read before is read anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String agency) {
        jdbc.sql("select code from boiduong.agency where code = :agency for update").param("agency", agency).query().listOfRows();
        once.forget();
    }
}
