package vn.boiduong.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.ReadOnce;

/**
 * Versions and their parameters. Which version is in force is asked in each transaction; what it says never changes and is read once.
 * The shipped version 1 belongs to no agency and serves every one until it has its own.
 */
@Repository
class PolicyTable {

    private static final String VERSIONS = """
            select agency, version_number, valid_from, introduced_at from boiduong.policy_version
            where agency in (:agency, '*')\s""";

    /** The moment tells a version from one of the same number whose transaction was rolled back. */
    record Version(String agency, int number, LocalDate validFrom, Instant introducedAt) {
    }

    private final JdbcClient jdbc;
    private final Map<Version, Policy> read = new ConcurrentHashMap<>();
    private final ReadOnce once;

    PolicyTable(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    Version inForce(String agency, LocalDate day) {
        return once.get(List.of("policy", agency, day), () -> jdbc
                .sql(VERSIONS + "and (valid_from <= :day or agency = '*') and withdrawn_at is null order by version_number desc limit 1")
                .param("agency", agency).param("day", day).query(PolicyTable::version).single());
    }

    Version latest(String agency) {
        return jdbc.sql(VERSIONS + "and withdrawn_at is null order by version_number desc limit 1")
                .param("agency", agency).query(PolicyTable::version).single();
    }

    List<PolicyVersion> versions(String agency) {
        return jdbc.sql("""
                select version_number, valid_from, introduced_at, introduced_by, reason, withdrawn_at, withdrawn_by, withdrawn_reason, replaced_by
                from boiduong.policy_version where agency in (:agency, '*') order by version_number desc""").param("agency", agency)
                .query((row, number) -> new PolicyVersion(row.getInt("version_number"), row.getObject("valid_from", LocalDate.class),
                        row.getObject("introduced_at", OffsetDateTime.class).toInstant(), row.getString("introduced_by"), row.getString("reason"),
                        withdrawal(row)))
                .list();
    }

    private static PolicyVersion.Withdrawal withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null ? null : new PolicyVersion.Withdrawal(at.toInstant(), row.getString("withdrawn_by"), row.getString("withdrawn_reason"),
                row.getObject("replaced_by", Integer.class));
    }

    Version version(String agency, int number) {
        return once.get(List.of("policy", agency, number), () -> jdbc.sql(VERSIONS + "and version_number = :number")
                .param("agency", agency).param("number", number).query(PolicyTable::version).single());
    }

    Policy policy(Version version) {
        return read.computeIfAbsent(version, unread -> parameters(unread).policy(unread.number(), unread.validFrom()));
    }

    PolicyParameters parameters(Version version) {
        Map<String, String> settings = new TreeMap<>();
        jdbc.sql("select name, setting from boiduong.policy_parameter where agency = :agency and version_number = :number")
                .param("agency", version.agency()).param("number", version.number())
                .query(row -> {
                    settings.put(row.getString("name"), row.getString("setting"));
                });
        return new PolicyParameters(settings);
    }

    void insert(Version version, String introducedBy, String reason) {
        jdbc.sql("""
                insert into boiduong.policy_version (agency, version_number, valid_from, introduced_at, introduced_by, reason)
                values (:agency, :number, :validFrom, :at, :by, :reason)""")
                .param("agency", version.agency()).param("number", version.number()).param("validFrom", version.validFrom())
                .param("at", OffsetDateTime.ofInstant(version.introducedAt(), ZoneOffset.UTC))
                .param("by", introducedBy).param("reason", reason).update();
        once.forget();
    }

    void insert(String agency, int version, PolicyParameters parameters) {
        parameters.settings().forEach((name, setting) -> jdbc.sql("""
                insert into boiduong.policy_parameter (agency, version_number, name, setting)
                values (:agency, :number, :name, :setting)""")
                .param("agency", agency).param("number", version).param("name", name).param("setting", setting).update());
    }

    /** Numbers are never used twice: a withdrawn version keeps its own. */
    int nextNumber(String agency) {
        return jdbc.sql("select max(version_number) + 1 from boiduong.policy_version where agency in (:agency, '*')")
                .param("agency", agency).query(Integer.class).single();
    }

    /** Until the end of the transaction nobody else introduces or withdraws a version, so that none is made from one just withdrawn. */
    void lock(String agency) {
        jdbc.sql("select version_number from boiduong.policy_version where agency in (:agency, '*') order by version_number for update")
                .param("agency", agency).query(Integer.class).list();
        once.forget();
    }

    void withdraw(String agency, int number, PolicyVersion.Withdrawal withdrawal) {
        jdbc.sql("""
                update boiduong.policy_version set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason, replaced_by = :replacedBy
                where agency = :agency and version_number = :number and withdrawn_at is null""")
                .param("at", OffsetDateTime.ofInstant(withdrawal.at(), ZoneOffset.UTC)).param("by", withdrawal.by())
                .param("reason", withdrawal.reason()).param("replacedBy", withdrawal.replacedBy())
                .param("agency", agency).param("number", number).update();
        once.forget();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(row.getString("agency"), row.getInt("version_number"), row.getObject("valid_from", LocalDate.class),
                row.getObject("introduced_at", OffsetDateTime.class).toInstant());
    }
}
