package vn.boiduong.access;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.access.AccountRow.State;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.RuleViolation;

/**
 * Passwords and the state of accounts. An administrator opens accounts with a password that has to be changed at the first
 * sign-in; a changed password, like a disabled account, ends every session opened before.
 */
@Service
@Transactional
public class Accounts {

    private final AccountTable table;
    private final Credentials credentials;
    private final PasswordPolicy policy;
    private final SignInGuard guard;
    private final Directory directory;
    private final Actors actors;
    private final InstantSource time;

    Accounts(AccountTable table, Credentials credentials, PasswordPolicy policy, SignInGuard guard, Directory directory,
             Actors actors, InstantSource securityTime) {
        this.table = table;
        this.credentials = credentials;
        this.policy = policy;
        this.guard = guard;
        this.directory = directory;
        this.actors = actors;
        this.time = securityTime;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String officer) {
        return table.find(officer);
    }

    /** Opens the account, or replaces its password, with one that is shown once and must be changed at the next sign-in. */
    public String issuePassword(String officer) {
        String password = SecretWords.password();
        assignPassword(officer, password);
        return password;
    }

    /** As {@link #issuePassword}, with a password the administrator chose. */
    public void assignPassword(String officer, String password) {
        requireAdministratorOf(officer);
        store(officer, password, true);
    }

    /** The person's own new password; everything signed in with the old one is signed out. */
    public void changeOwn(String officer, String current, String next) {
        if (!credentials.match(officer, current)) {
            throw RuleViolation.inField("current", "access.password.wrong");
        }
        if (next.equals(current)) {
            throw RuleViolation.inField("next", "access.password.same");
        }
        store(officer, next, false);
    }

    /** Opens an account where no person acts: the demo and the set-up do. */
    public void provide(String officer, String password) {
        if (!actors.current().equals(Actor.SYSTEM)) {
            throw new IllegalStateException("accounts are provided by the product, not by " + actors.current().officerId());
        }
        store(officer, password, false);
    }

    /** Signs the person out everywhere; who never had an account here is kept out too, should the office vouch for that person. */
    public void disable(String officer) {
        requireAdministratorOf(officer);
        if (actors.current().is(officer)) {
            throw new RuleViolation("access.account.ownDisabled");
        }
        table.open(officer, time.instant());
        table.setDisabled(officer, time.instant());
    }

    public void enable(String officer) {
        requireAdministratorOf(officer);
        requireFound(table.setDisabled(officer, null));
    }

    /** Lifts a lock-out after failed sign-ins. */
    public void unlock(String officer) {
        requireAdministratorOf(officer);
        guard.forgive(officer);
    }

    /** The people of the administrator's agency, or of all agencies for the deployment's administrator. */
    @Transactional(readOnly = true)
    public List<AccountRow> administered() {
        Actor actor = requireAdministrator();
        return directory.agencies().stream().filter(agency -> isOver(actor, agency.code()))
                .flatMap(agency -> rowsOf(agency.code()).stream()).toList();
    }

    /** The same people counted by the state of their accounts. */
    @Transactional(readOnly = true)
    public Map<State, Long> counts() {
        Actor actor = requireAdministrator();
        List<String> agencies = directory.agencies().stream().map(Agency::code).filter(agency -> isOver(actor, agency)).toList();
        return agencies.isEmpty() ? Map.of() : table.counts(agencies, time.instant());
    }

    private List<AccountRow> rowsOf(String agency) {
        Map<String, String> units = directory.unitNames(agency);
        List<Officer> officers = directory.officers(agency).stream().filter(officer -> officer.leftOn() == null).toList();
        Map<String, Account> accounts = table.of(officers.stream().map(Officer::id).toList());
        Set<String> locked = guard.locked();
        return officers.stream().map(officer -> new AccountRow(officer.id(), officer.fullName(), agency, units.get(officer.unit()),
                stateOf(accounts.get(officer.id()), locked))).toList();
    }

    private static State stateOf(Account account, Set<String> locked) {
        if (account == null) {
            return State.NONE;
        }
        if (account.isDisabled()) {
            return State.DISABLED;
        }
        if (locked.contains(account.officer().toLowerCase(Locale.ROOT))) {
            return State.LOCKED;
        }
        return account.mustChange() ? State.FIRST_PASSWORD : State.WORKING;
    }

    private void store(String officer, String password, boolean mustChange) {
        policy.check("next", officer, password);
        credentials.set(officer, password);
        table.passwordSet(officer, mustChange, time.instant().truncatedTo(ChronoUnit.MILLIS));
        guard.forgive(officer);
    }

    private Actor requireAdministrator() {
        Actor actor = actors.current();
        if (!actor.has(Role.ADMIN)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.ADMIN));
        }
        return actor;
    }

    private void requireAdministratorOf(String officer) {
        Actor actor = requireAdministrator();
        String agency = directory.findOfficer(officer).map(Officer::agency).orElse("");
        boolean known = !agency.isEmpty() || table.find(officer).isPresent();
        if (!known || !isOver(actor, agency)) {
            throw new RuleViolation("access.account.unknown", officer);
        }
    }

    private static boolean isOver(Actor administrator, String agency) {
        return administrator.agency().isEmpty() || administrator.agency().equals(agency);
    }

    private static void requireFound(boolean found) {
        if (!found) {
            throw new RuleViolation("access.account.notOpened");
        }
    }
}
