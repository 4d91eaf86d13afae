package vn.boiduong.deadline;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Groups;

/** Who has an open task: whoever took it or, until then, everyone it is offered to. */
@Component
public class TaskOwners {

    private final CaseTasks tasks;
    private final Groups groups;

    TaskOwners(CaseTasks tasks, Groups groups) {
        this.tasks = tasks;
        this.groups = groups;
    }

    /** Officer ids. */
    public List<String> of(OpenTask task) {
        if (task.assignee() != null) {
            return List.of(task.assignee());
        }
        return tasks.candidateGroups(task.id()).stream().flatMap(group -> groups.members(group, task.agency()).stream()).distinct().toList();
    }

    /** Who has the open tasks of a case, each once, without whoever acts on it: nobody is told what he did himself. */
    public Stream<String> ofCase(String process, String businessKey, Actor by) {
        return tasks.allOfCase(process, businessKey).stream().flatMap(task -> of(task).stream()).distinct().filter(person -> !person.equals(by.officerId()));
    }
}
