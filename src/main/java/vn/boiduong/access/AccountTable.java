package vn.boiduong.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
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

    /** How many of these agencies' people are in which state; who left the agency is not among them. */
    Map<AccountRow.State, Long> counts(Collection<String> agencies, Instant now) {
        Map<AccountRow.State, Long> counts = new EnumMap<>(AccountRow.State.class);
        jdbc.sql("""
                        select state, count(*) as people from (select case when a.officer is null then 'NONE' when a.disabled_at is not null then 'DISABLED'
                            when exists (select 1 from boiduong.sign_in_failure f where f.person = lower(o.id) and f.locked_until > :now) then 'LOCKED'
                            when a.must_change then 'FIRST_PASSWORD' else 'WORKING' end as state
                        from boiduong.officer o left join boiduong.account a on a.officer = o.id
                        where o.left_on is null and o.agency in (:agencies)) people group by state""")
                .param("now", utc(now)).param("agencies", agencies)
                .query(row -> {
                    counts.put(AccountRow.State.valueOf(row.getString("state")), row.getLong("people"));
                });
        return counts;
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
