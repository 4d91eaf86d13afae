package vn.boiduong.identity.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.springframework.stereotype.Component;

/** Reads and writes the engine's users, groups and tenants by whole lists. */
@Component
class EngineIdentities {

    private static final String TYPE = "WORKFLOW";

    private final IdentityService identity;

    EngineIdentities(IdentityService identity) {
        this.identity = identity;
    }

    void tenant(String id, String name) {
        Tenant known = identity.createTenantQuery().tenantId(id).singleResult();
        Tenant tenant = known == null ? identity.newTenant(id) : known;
        if (!name.equals(tenant.getName())) {
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    void group(String id, String name) {
        Group known = identity.createGroupQuery().groupId(id).singleResult();
        Group group = known == null ? identity.newGroup(id) : known;
        if (!name.equals(group.getName())) {
            group.setName(name);
            group.setType(TYPE);
            identity.saveGroup(group);
        }
    }

    void users(List<PersonName> people) {
        Map<String, User> known = identity.createUserQuery().userIdIn(people.stream().map(PersonName::id).toArray(String[]::new))
                .list().stream().collect(Collectors.toMap(User::getId, Function.identity()));
        for (PersonName person : people) {
            User user = known.containsKey(person.id()) ? known.get(person.id()) : identity.newUser(person.id());
            if (differs(user, person)) {
                user.setFirstName(person.firstName());
                user.setLastName(person.lastName());
                user.setEmail(person.email());
                identity.saveUser(user);
            }
        }
    }

    Set<String> membersOfTenant(String tenant, Collection<String> among) {
        return idsOf(identity.createUserQuery().memberOfTenant(tenant), among);
    }

    Set<String> membersOfGroup(String group, Collection<String> among) {
        return idsOf(identity.createUserQuery().memberOfGroup(group), among);
    }

    void changeTenant(String tenant, Changes changes) {
        changes.joining().forEach(user -> identity.createTenantUserMembership(tenant, user));
        changes.leaving().forEach(user -> identity.deleteTenantUserMembership(tenant, user));
    }

    void changeGroup(String group, Changes changes) {
        changes.joining().forEach(user -> identity.createMembership(user, group));
        changes.leaving().forEach(user -> identity.deleteMembership(user, group));
    }

    private static boolean differs(User user, PersonName person) {
        return !person.firstName().equals(user.getFirstName()) || !person.lastName().equals(user.getLastName())
                || !Objects.equals(person.email(), user.getEmail());
    }

    private static Set<String> idsOf(UserQuery query, Collection<String> among) {
        return query.list().stream().map(User::getId).filter(among::contains).collect(Collectors.toSet());
    }
}
