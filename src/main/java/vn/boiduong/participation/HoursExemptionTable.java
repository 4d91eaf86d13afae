package vn.boiduong.participation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoursExemptionTable {

    private final JdbcClient jdbc;

    HoursExemptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who does it, when and why. */
    record Act(String by, Instant at, String reason) {
    }

    void insert(String agency, String officer, int year, Act act) {
        jdbc.sql("""
                insert into boiduong.hours_exemption (agency, officer, exempt_year, reason, recorded_by, recorded_at)
                values (:agency, :officer, :year, :reason, :by, :at)
                """).param("agency", agency).param("officer", officer).param("year", year).param("reason", act.reason())
                .param("by", act.by()).param("at", act.at().atOffset(ZoneOffset.UTC)).update();
    }

    /** Ends what holds; tells whether anything did. */
    boolean end(String officer, int year, Act act) {
        return jdbc.sql("""
                update boiduong.hours_exemption set ended_by = :by, ended_at = :at, end_reason = :reason
                where officer = :officer and exempt_year = :year and ended_at is null
                """).param("by", act.by()).param("at", act.at().atOffset(ZoneOffset.UTC)).param("reason", act.reason())
                .param("officer", officer).param("year", year).update() > 0;
    }

    List<HoursExemption> of(String agency, int year) {
        return jdbc.sql("""
                select officer, exempt_year, reason, recorded_by, recorded_at, ended_at from boiduong.hours_exemption
                where agency = :agency and exempt_year = :year order by id
                """).param("agency", agency).param("year", year)
                .query((row, number) -> new HoursExemption(row.getString("officer"), row.getInt("exempt_year"), row.getString("reason"),
                        row.getString("recorded_by"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null))).list();
    }
}
