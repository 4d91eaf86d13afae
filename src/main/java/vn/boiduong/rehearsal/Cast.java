package vn.boiduong.rehearsal;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Groups;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Who completes a task: its assignee, else the first member of its group whom the case is not about. */
@Component
class Cast {

    private static final List<String> ABOUT_ONE_PERSON = List.of("participation", "evaluation", "reimbursement");

    private final CaseTasks tasks;
    private final Groups groups;
    private final NominationReader nominations;

    Cast(CaseTasks tasks, Groups groups, NominationReader nominations) {
        this.tasks = tasks;
        this.groups = groups;
        this.nominations = nominations;
    }

    String actorFor(OpenTask task) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        if (task.ref().task().equals("Task_SignDecision")) {
            return nominations.signers(task.ref().businessKey()).get(0);
        }
        return tasks.candidateGroups(task.id()).stream()
                .flatMap(group -> groups.members(group, task.agency()).stream())
                .filter(member -> !isAbout(task, member)).findFirst()
                .orElseThrow(() -> new RuleViolation("rehearsal.nobodyCanTake", task.ref().task(), task.ref().businessKey()));
    }

    private static boolean isAbout(OpenTask task, String member) {
        return ABOUT_ONE_PERSON.contains(task.ref().process())
                && CourseOfficer.ofKey(task.ref().businessKey()).officer().equals(member);
    }
}
