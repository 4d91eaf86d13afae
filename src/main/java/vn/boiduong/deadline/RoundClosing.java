package vn.boiduong.deadline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;

/** Closes the open task of a silent unit, whichever round it belongs to. */
@Service
public class RoundClosing {

    private final List<RoundCloser> closers;
    private final CaseTasks tasks;
    private final Actors actors;

    RoundClosing(List<RoundCloser> closers, CaseTasks tasks, Actors actors) {
        this.closers = closers;
        this.tasks = tasks;
        this.actors = actors;
    }

    /** Tasks, by their id in the diagram, that belong to a round per unit. */
    public Set<String> tasks() {
        return closers.stream().map(RoundCloser::task).collect(Collectors.toUnmodifiableSet());
    }

    /** As the current person, who has to see the task and be of hr. */
    public void close(String taskId, String reason) {
        TaskRef task = tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone")).ref();
        RoundCloser closer = closers.stream().filter(each -> each.task().equals(task.task())).findFirst()
                .orElseThrow(() -> new RuleViolation("deadline.noRound"));
        closer.close(task.businessKey(), task.unit().orElseThrow(), reason, actors.current());
    }
}
