package vn.boiduong.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Mornings and their mails; the keys make both unique whatever runs twice. */
@Repository
class DigestTable {

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a morning on or after the day is planned and still to come. */
    boolean waits(String agency, LocalDate from) {
        return jdbc.sql("select count(*) from boiduong.digest_round where agency = :agency and digest_day >= :day and prepared_at is null")
                .param("agency", agency).param("day", from).query(Long.class).single() > 0;
    }

    /** Plans the morning unless it was planned before. */
    boolean plan(Morning morning) {
        return jdbc.sql("""
                insert into boiduong.digest_round (agency, digest_day) select :agency, cast(:day as date)
                where not exists (select 1 from boiduong.digest_round where agency = :agency and digest_day = :day)
                """).param("agency", morning.agency()).param("day", morning.day()).update() == 1;
    }

    /** Marks the morning as prepared; false when it was already. */
    boolean prepare(Morning morning, Instant at) {
        return jdbc.sql("""
                update boiduong.digest_round set prepared_at = :at where agency = :agency and digest_day = :day and prepared_at is null
                """).param("at", at.atOffset(ZoneOffset.UTC)).param("agency", morning.agency()).param("day", morning.day()).update() == 1;
    }

    /** When the agency's latest morning was prepared. */
    Optional<Instant> lastPrepared(String agency) {
        return jdbc.sql("select max(prepared_at) as latest from boiduong.digest_round where agency = :agency").param("agency", agency)
                .query((row, number) -> Optional.ofNullable(row.getObject("latest", OffsetDateTime.class)).map(OffsetDateTime::toInstant))
                .single();
    }

    /** Writes the mail unless the person has one for this morning; gives its number. */
    Optional<Long> write(Morning morning, String recipient, Instant toldSince) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        int written = jdbc.sql("""
                insert into boiduong.digest (agency, recipient, digest_day, told_since)
                select :agency, :recipient, cast(:day as date), cast(:since as timestamp with time zone)
                where not exists (select 1 from boiduong.digest where recipient = :recipient and digest_day = :day)
                """).param("agency", morning.agency()).param("recipient", recipient).param("day", morning.day())
                .param("since", toldSince.atOffset(ZoneOffset.UTC)).update(id, "id");
        return written == 0 ? Optional.empty() : Optional.of(id.getKeyAs(Long.class));
    }

    Optional<Digest> find(long id) {
        return jdbc.sql("select id, agency, recipient, told_since, outcome from boiduong.digest where id = :id").param("id", id)
                .query((row, number) -> new Digest(row.getLong("id"), row.getString("agency"), row.getString("recipient"),
                        row.getObject("told_since", OffsetDateTime.class).toInstant(), row.getString("outcome") != null)).optional();
    }

    /** How it ended: {@code MAILED}, or {@code NOTHING} where nothing was pending any more. */
    void end(long id, String outcome, Instant at) {
        jdbc.sql("update boiduong.digest set outcome = :outcome, ended_at = :at where id = :id").param("outcome", outcome)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }
}
