package vn.boiduong.access.process;

import java.util.Arrays;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanged;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.identity.Role;

/** Brings the engine's authorizations in step with {@link EngineGrants} at every start, before the doors open; a second start changes nothing. */
@Component
class EngineGrantKeeper implements SmartInitializingSingleton {

    private final AuthorizationService authorizations;
    private final Directory directory;
    private final AsSystem asSystem;

    EngineGrantKeeper(AuthorizationService authorizations, Directory directory, AsSystem asSystem) {
        this.authorizations = authorizations;
        this.directory = directory;
        this.asSystem = asSystem;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        asSystem.run(() -> {
            EngineGrants.all().forEach(grant -> keep(grant.role().group(), grant.resource(), grant.resourceId(), grant.permissions()));
            nameColleagues();
        });
    }

    @EventListener(DirectoryChanged.class)
    void follow() {
        asSystem.run(this::nameColleagues);
    }

    /**
     * In a deployment of one agency everyone may read the names behind the ids in the webapps. The engine's users carry
     * no agency, so with several agencies nobody but the administrator may.
     */
    private void nameColleagues() {
        Permission[] read = directory.agencies().size() == 1
                ? new Permission[] {Permissions.READ} : new Permission[0];
        keep(Role.OFFICER.group(), Resources.USER, "*", read);
        keep(Role.OFFICER.group(), Resources.GROUP, "*", read);
    }

    private void keep(String group, Resource resource, String resourceId, Permission... permissions) {
        Authorization kept = authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource)
                .resourceId(resourceId).singleResult();
        if (permissions.length == 0) {
            if (kept != null) {
                authorizations.deleteAuthorization(kept.getId());
            }
            return;
        }
        Authorization wanted = kept == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : kept;
        wanted.setGroupId(group);
        wanted.setResource(resource);
        wanted.setResourceId(resourceId);
        if (kept == null || !Arrays.equals(kept.getPermissions(permissions), permissions)) {
            wanted.setPermissions(permissions);
            authorizations.saveAuthorization(wanted);
        }
    }
}
