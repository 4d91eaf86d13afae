package vn.boiduong.access.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.engine.AsSystem;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;

/**
 * The lists Tasklist opens with, the same for everyone and different for each: they ask for the current person. Made or
 * renewed at every start before the doors open, found again by their key; lists people save themselves are left alone.
 */
@Component
class CamundaTaskFilters implements SmartInitializingSingleton {

    private static final String KEY = "boiDuong";
    private static final String OVERDUE_BEFORE = "${officeClock.overdueBefore()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final AsSystem asSystem;

    CamundaTaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations, AsSystem asSystem) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.asSystem = asSystem;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        asSystem.run(() -> {
            provide("mine", 1, "#a4161a", mine());
            provide("unit", 2, "#8a6d00", tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks());
            provide("soon", 3, "#1b6e3c", mine().dueAfterExpression(OVERDUE_BEFORE).dueBeforeExpression("${dateTime().plusDays(3)}"));
            provide("reminded", 4, "#0b5c8a", mine().dueAfterExpression(OVERDUE_BEFORE).followUpBeforeExpression("${now()}"));
            provide("overdue", 5, "#5a6172", mine().dueBeforeExpression(OVERDUE_BEFORE));
        });
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().or().taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}").endOr();
    }

    private void provide(String key, int place, String color, TaskQuery query) {
        Filter filter = filters.createFilterQuery().list().stream()
                .filter(known -> key.equals(known.getProperties().get(KEY))).findFirst()
                .orElseGet(filters::newTaskFilter);
        boolean isNew = filter.getId() == null;
        filter.setName(Messages.text("access.filter." + key));
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(propertiesOf(key, place, color));
        filters.saveFilter(filter);
        if (isNew) {
            everyoneReads(filter.getId());
        }
    }

    private static Map<String, Object> propertiesOf(String key, int place, String color) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(KEY, key);
        properties.put("description", Messages.text("access.filter." + key + ".hint"));
        properties.put("priority", place);
        properties.put("color", color);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of(Map.of("name", "caseTitle", "label", Messages.text("access.filter.title"))));
        return properties;
    }

    private void everyoneReads(String filter) {
        Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        read.setGroupId(Role.OFFICER.group());
        read.setResource(Resources.FILTER);
        read.setResourceId(filter);
        read.addPermission(Permissions.READ);
        authorizations.saveAuthorization(read);
    }
}
