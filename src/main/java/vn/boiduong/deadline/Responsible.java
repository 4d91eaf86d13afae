package vn.boiduong.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final TaskOwners owners;

    Responsible(CaseTasks tasks, Groups groups, Directory directory, TaskOwners owners) {
        this.tasks = tasks;
        this.groups = groups;
        this.directory = directory;
        this.owners = owners;
    }

    List<String> ownersOf(OpenTask task) {
        return owners.of(task);
    }

    /** The nearest level above with anybody in it who is not an owner: nobody is told about himself alone. */
    List<String> nextLevelOf(OpenTask task) {
        List<String> having = ownersOf(task);
        return levelsAbove(task).map(group -> without(having, groups.members(group, task.agency())))
                .filter(people -> !people.isEmpty()).findFirst().orElse(List.of());
    }

    /** Those of hr who neither have the task nor stand in the level told of it. */
    List<String> hrBeside(OpenTask task, List<String> above) {
        return without(above, without(ownersOf(task), groups.members(Role.HR.group(), task.agency())));
    }

    String unitName(OpenTask task, String unit) {
        return directory.unit(task.agency(), unit).name();
    }

    private Stream<String> levelsAbove(OpenTask task) {
        List<String> candidates = tasks.candidateGroups(task.id());
        if (candidates.contains(Role.CHAIRMAN.group())) {
            return Stream.of(Role.HR.group());
        }
        if (!candidates.isEmpty()) {
            return Stream.of(Role.CHAIRMAN.group(), Role.HR.group());
        }
        Officer owner = directory.officer(task.assignee());
        return Stream.of(Role.headGroup(task.agency(), owner.unit()), Role.CHAIRMAN.group(), Role.HR.group());
    }

    private static List<String> without(Collection<String> some, List<String> people) {
        return people.stream().filter(person -> !some.contains(person)).toList();
    }

    String namesOf(List<String> officers) {
        Map<String, String> names = directory.namesOf(officers);
        return officers.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }
}
