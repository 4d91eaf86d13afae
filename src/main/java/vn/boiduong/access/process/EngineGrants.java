package vn.boiduong.access.process;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.TENANT;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import vn.boiduong.identity.Role;

/**
 * What each role may do in the engine besides its own tasks, which the engine grants one by one. Nobody may deploy, start,
 * modify or delete anything there: cases move by tasks and by the product. {@code READ_TASK} is not a right to complete.
 */
final class EngineGrants {

    private static final String ALL = "*";

    private EngineGrants() {
    }

    static List<Grant> all() {
        List<Grant> grants = new ArrayList<>();
        grants.add(new Grant(Role.OFFICER, APPLICATION, "tasklist", Permissions.ACCESS));
        grants.add(new Grant(Role.OFFICER, PROCESS_DEFINITION, ALL, Permissions.READ));
        grants.addAll(oversight(Role.CHAIRMAN));
        grants.addAll(oversight(Role.AUDITOR));
        grants.add(new Grant(Role.AUDITOR, OPERATION_LOG_CATEGORY, ALL, UserOperationLogCategoryPermissions.READ));
        grants.addAll(oversight(Role.HR, ProcessDefinitionPermissions.RETRY_JOB));
        grants.addAll(administration());
        return grants;
    }

    private static List<Grant> oversight(Role role, Permission... more) {
        List<Permission> ofProcesses = new ArrayList<>(List.of(ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY));
        ofProcesses.addAll(List.of(more));
        return List.of(new Grant(role, APPLICATION, "cockpit", Permissions.ACCESS),
                new Grant(role, PROCESS_DEFINITION, ALL, ofProcesses.toArray(Permission[]::new)),
                new Grant(role, TASK, ALL, Permissions.READ),
                new Grant(role, DECISION_DEFINITION, ALL, Permissions.READ, Permissions.READ_HISTORY),
                new Grant(role, DECISION_REQUIREMENTS_DEFINITION, ALL, Permissions.READ));
    }

    private static List<Grant> administration() {
        return List.of(new Grant(Role.ADMIN, APPLICATION, "cockpit", Permissions.ACCESS),
                new Grant(Role.ADMIN, APPLICATION, "admin", Permissions.ACCESS),
                new Grant(Role.ADMIN, PROCESS_DEFINITION, ALL, ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB),
                new Grant(Role.ADMIN, DECISION_DEFINITION, ALL, Permissions.READ),
                new Grant(Role.ADMIN, DECISION_REQUIREMENTS_DEFINITION, ALL, Permissions.READ),
                new Grant(Role.ADMIN, DEPLOYMENT, ALL, Permissions.READ),
                new Grant(Role.ADMIN, BATCH, ALL, Permissions.READ),
                new Grant(Role.ADMIN, SYSTEM, ALL, SystemPermissions.READ),
                new Grant(Role.ADMIN, AUTHORIZATION, ALL, Permissions.READ),
                new Grant(Role.ADMIN, USER, ALL, Permissions.READ),
                new Grant(Role.ADMIN, GROUP, ALL, Permissions.READ),
                new Grant(Role.ADMIN, TENANT, ALL, Permissions.READ));
    }

    /** Permissions on a resource for everyone with the role. */
    record Grant(Role role, Resource resource, String resourceId, Permission... permissions) {
    }
}
