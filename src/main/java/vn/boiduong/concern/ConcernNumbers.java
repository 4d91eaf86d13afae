package vn.boiduong.concern;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts concerns per agency without a gap: the count is a row, changed in the transaction that raises the concern, so that
 * whoever comes at the same moment waits and a concern that is not kept gives its number back.
 */
@Repository
class ConcernNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    ConcernNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    ConcernNumber next(String agency) {
        if (count(agency) == 0) {
            begin(agency);
            count(agency);
        }
        return new ConcernNumber(agency, jdbc.sql("select last_number from boiduong.concern_count where agency = :agency")
                .param("agency", agency).query(Integer.class).single());
    }

    private int count(String agency) {
        return jdbc.sql("update boiduong.concern_count set last_number = last_number + 1 where agency = :agency")
                .param("agency", agency).update();
    }

    /** The agency's first concern; two at once make one row. */
    private void begin(String agency) {
        try {
            ownTransaction.executeWithoutResult(status -> jdbc.sql(
                    "insert into boiduong.concern_count (agency, last_number) values (:agency, 0)").param("agency", agency).update());
        } catch (DuplicateKeyException begunByAnother) {
            return;
        }
    }
}
