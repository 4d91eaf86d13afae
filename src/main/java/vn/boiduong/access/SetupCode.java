package vn.boiduong.access;

import java.time.InstantSource;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.shared.RuleViolation;

/** The code on the server's terminal that creates the first administrator, once; each start without one makes a new code. */
@Service
@Transactional
public class SetupCode {

    private final JdbcClient jdbc;
    private final AccountTable accounts;
    private final Credentials credentials;
    private final PasswordPolicy policy;
    private final InstantSource time;

    SetupCode(JdbcClient jdbc, AccountTable accounts, Credentials credentials, PasswordPolicy policy, InstantSource securityTime) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.credentials = credentials;
        this.policy = policy;
        this.time = securityTime;
    }

    /** A new code while no administrator has an account; whatever code there was is void. */
    public Optional<String> offer() {
        jdbc.sql("delete from boiduong.setup_code").update();
        return nobodyAdministers() ? Optional.of(create()) : Optional.empty();
    }

    /** Officers may come in with accounts of the office before anyone has set this up. */
    private boolean nobodyAdministers() {
        return accounts.of(credentials.administrators()).isEmpty();
    }

    private String create() {
        String code = SecretWords.code();
        jdbc.sql("insert into boiduong.setup_code (code_hash, created_at) values (?, ?)")
                .params(SecretWords.hash(code), AccountTable.utc(time.instant())).update();
        return code;
    }

    @Transactional(readOnly = true)
    public boolean isOpen() {
        return jdbc.sql("select count(*) from boiduong.setup_code").query(Long.class).single() > 0 && nobodyAdministers();
    }

    /** Creates the administrator; the code is used up in the same transaction. */
    public void redeem(String code, String id, String fullName, String password) {
        int used = nobodyAdministers() ? jdbc.sql("delete from boiduong.setup_code where code_hash = ?")
                .param(SecretWords.hash(code.strip())).update() : 0;
        if (used == 0) {
            throw RuleViolation.inField("code", "access.setup.wrongCode");
        }
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{2,39}")) {
            throw RuleViolation.inField("id", "access.setup.idPattern");
        }
        if (fullName.isBlank() || fullName.length() > 100) {
            throw RuleViolation.inField("fullName", "access.setup.nameRequired");
        }
        policy.check("password", id, password);
        credentials.createAdministrator(id, fullName.strip());
        credentials.set(id, password);
        accounts.passwordSet(id, false, time.instant());
    }
}
