package vn.boiduong.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each statement counts by itself, outside any transaction: a failed request must not take its failure back. */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SignInFailureTable {

    private final JdbcClient jdbc;

    SignInFailureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lockedUntil(List<String> subjects, Instant now) {
        return jdbc.sql("select max(locked_until) from boiduong.sign_in_failure where subject in (:subjects) and locked_until > :now")
                .param("subjects", subjects).param("now", AccountTable.utc(now))
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    Set<String> lockedPersons(Instant now) {
        return Set.copyOf(jdbc.sql("select distinct person from boiduong.sign_in_failure where person is not null and locked_until > ?")
                .param(AccountTable.utc(now)).query(String.class).list());
    }

    /** Counts one more and returns how many there are now, those counted at the same moment included. */
    int count(SignInGuard.Subject subject, Instant now, Instant lockedUntil) {
        if (countAgain(subject, now, lockedUntil) == 0) {
            forgetBefore(now.minus(Duration.ofDays(1)));
            try {
                jdbc.sql("insert into boiduong.sign_in_failure (subject, person, failures, since) values (?, ?, 1, ?)")
                        .params(subject.key(), subject.person(), AccountTable.utc(now)).update();
            } catch (DuplicateKeyException someoneWasFirst) {
                countAgain(subject, now, lockedUntil);
            }
        }
        return jdbc.sql("select failures from boiduong.sign_in_failure where subject = ?").param(subject.key())
                .query(Integer.class).optional().orElse(0);
    }

    private int countAgain(SignInGuard.Subject subject, Instant now, Instant lockedUntil) {
        return jdbc.sql("""
                        update boiduong.sign_in_failure
                        set locked_until = case when since >= :start and failures + 1 >= :limit then :until end,
                            failures = case when since >= :start then failures + 1 else 1 end,
                            since = case when since >= :start then since else :now end
                        where subject = :subject""")
                .param("start", AccountTable.utc(now.minus(SignInGuard.LOCK))).param("now", AccountTable.utc(now))
                .param("until", AccountTable.utc(lockedUntil)).param("limit", subject.limit()).param("subject", subject.key())
                .update();
    }

    void takeBack(String subject) {
        jdbc.sql("update boiduong.sign_in_failure set failures = failures - 1, locked_until = null where subject = ? and failures > 0")
                .param(subject).update();
    }

    void forget(String person) {
        jdbc.sql("delete from boiduong.sign_in_failure where person = ?").param(person).update();
    }

    private void forgetBefore(Instant day) {
        jdbc.sql("delete from boiduong.sign_in_failure where since < ?").param(AccountTable.utc(day)).update();
    }
}
