package vn.boiduong.access.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.boiduong.access.Credentials;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** Passwords in the engine's users. */
@Component
class EngineCredentials implements Credentials {

    private final IdentityService identity;
    private final AsSystem asSystem;
    private final SlowDigest decoy;

    EngineCredentials(IdentityService identity, AsSystem asSystem, @Value("${boiduong.password-rounds:210000}") int rounds) {
        this.identity = identity;
        this.asSystem = asSystem;
        this.decoy = new SlowDigest(rounds);
    }

    @Override
    public Optional<String> idOf(String typed) {
        String name = typed.strip();
        return Stream.of(name, name.toUpperCase(Locale.ROOT)).filter(id -> find(id) != null).findFirst();
    }

    @Override
    public boolean match(String officer, String password) {
        User user = officer.isEmpty() ? null : find(officer);
        if (user == null || user.getPassword() == null) {
            decoy.encrypt(password);
            return false;
        }
        return identity.checkPassword(officer, password);
    }

    @Override
    public void set(String officer, String password) {
        User user = find(officer);
        if (user == null) {
            throw new RuleViolation("access.account.unknown", officer);
        }
        user.setPassword(password);
        asSystem.run(() -> identity.saveUser(user));
    }

    @Override
    public List<String> administrators() {
        return asSystem.call(() -> identity.createUserQuery().memberOfGroup(Role.ADMIN.group()).list()).stream().map(User::getId).toList();
    }

    @Override
    public void createAdministrator(String id, String fullName) {
        if (find(id) != null) {
            throw RuleViolation.inField("id", "access.setup.idTaken", id);
        }
        User user = identity.newUser(id);
        user.setFirstName("");
        user.setLastName(fullName);
        identity.saveUser(user);
        String group = Role.ADMIN.group();
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(identity.newGroup(group));
        }
        identity.createMembership(id, group);
    }

    private User find(String id) {
        return asSystem.call(() -> identity.createUserQuery().userId(id).singleResult());
    }
}
