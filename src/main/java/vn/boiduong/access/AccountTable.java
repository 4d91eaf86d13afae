package vn.boiduong.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountTable {

    private static final String SELECT = "select officer, must_change, password_set_at, disabled_at from boiduong.account ";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String officer) {
        return jdbc.sql(SELECT + "where officer = ?").param(officer).query(AccountTable::account).optional();
    }

    Map<String, Account> of(Collection<String> officers) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(SELECT + "where officer in (:officers)").param("officers", officers).query(AccountTable::account)
                .list().stream().collect(Collectors.toMap(Account::officer, Function.identity()));
    }

    /** A password was set: the account works again where it had been unknown, and stays disabled where it was. */
    void passwordSet(String officer, boolean mustChange, Instant at) {
        int changed = jdbc.sql("update boiduong.account set must_change = ?, password_set_at = ? where officer = ?")
                .params(mustChange, utc(at), officer).update();
        if (changed == 0) {
            jdbc.sql("insert into boiduong.account (officer, must_change, password_set_at) values (?, ?, ?)")
                    .params(officer, mustChange, utc(at)).update();
        }
    }

    /** An account without a password of ours; one that is there stays as it is. */
    void open(String officer, Instant at) {
        jdbc.sql("""
                        insert into boiduong.account (officer, must_change, password_set_at)
                        select :officer, false, :at where not exists (select 1 from boiduong.account where officer = :officer)""")
                .param("officer", officer).param("at", utc(at)).update();
    }

    /** Returns whether such an account exists. */
    boolean setDisabled(String officer, Instant at) {
        return jdbc.sql("update boiduong.account set disabled_at = :at where officer = :officer")
                .param("at", at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE).param("officer", officer)
                .update() == 1;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        OffsetDateTime disabledAt = row.getObject("disabled_at", OffsetDateTime.class);
        return new Account(row.getString("officer"), row.getBoolean("must_change"),
                row.getObject("password_set_at", OffsetDateTime.class).toInstant(),
                disabledAt == null ? null : disabledAt.toInstant());
    }
}
