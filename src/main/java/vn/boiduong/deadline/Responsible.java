package vn.boiduong.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Role;

/** Who owns a task, and who stands one level above: officer, head of the unit, chairman; above the chairman hr is told. */
@Component
class Responsible {

    private final CaseTasks tasks;
    private final Groups groups;
    private final Directory directory;

    Responsible(CaseTasks tasks, Groups groups, Directory directory) {
        this.tasks = tasks;
        this.groups = groups;
        this.directory = directory;
    }

    List<String> ownersOf(OpenTask task) {
        if (task.assignee() != null) {
            return List.of(task.assignee());
        }
        return tasks.candidateGroups(task.id()).stream().flatMap(group -> groups.members(group, task.agency()).stream())
                .distinct().toList();
    }

    List<String> nextLevelOf(OpenTask task) {
        List<String> candidates = tasks.candidateGroups(task.id());
        if (candidates.contains(Role.CHAIRMAN.group())) {
            return groups.members(Role.HR.group(), task.agency());
        }
        if (!candidates.isEmpty()) {
            return groups.members(Role.CHAIRMAN.group(), task.agency());
        }
        Officer owner = directory.officer(task.assignee());
        List<String> heads = groups.members(Role.headGroup(task.agency(), owner.unit()), task.agency());
        return heads.isEmpty() || heads.contains(owner.id()) ? groups.members(Role.CHAIRMAN.group(), task.agency()) : heads;
    }

    String namesOf(List<String> officers) {
        Map<String, String> names = directory.namesOf(officers);
        return officers.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }
}
