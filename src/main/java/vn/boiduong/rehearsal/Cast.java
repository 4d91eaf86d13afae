package vn.boiduong.rehearsal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Groups;
import vn.boiduong.identity.Headships;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.ranking.RankingObjection;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/**
 * Who completes a task: its assignee, else the first member of its group whom the case is not about; a unit's deputy before
 * the head, who is away.
 */
@Component
class Cast {

    private static final Set<String> ABOUT_ONE_PERSON = Set.of("participation", "evaluation", "reimbursement");

    private final CaseTasks tasks;
    private final Groups groups;
    private final Headships headships;
    private final NominationReader nominations;
    private final ObjectionService objections;

    Cast(CaseTasks tasks, Groups groups, Headships headships, NominationReader nominations, ObjectionService objections) {
        this.tasks = tasks;
        this.groups = groups;
        this.headships = headships;
        this.nominations = nominations;
        this.objections = objections;
    }

    String actorFor(OpenTask task, Map<String, Object> values) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        if (task.ref().task().equals("Task_SignDecision")) {
            return nominations.signers(task.ref().businessKey()).get(0);
        }
        Set<String> concerned = concerned(task, values);
        return tasks.candidateGroups(task.id()).stream().flatMap(group -> inOrder(group, task.agency()).stream())
                .filter(member -> !concerned.contains(member)).findFirst()
                .orElseThrow(() -> new RuleViolation("rehearsal.nobodyCanTake", nameOf(task), task.ref().businessKey()));
    }

    private static String nameOf(OpenTask task) {
        return Messages.find("rehearsal.task." + task.ref().task()).orElse(task.ref().task());
    }

    private List<String> inOrder(String group, String agency) {
        List<String> members = groups.members(group, agency);
        return members.size() < 2 ? members : headships.unitOf(group, agency).map(unit -> members.stream()
                .sorted(Comparator.comparing((String member) -> headships.of(member, agency, unit)).thenComparing(member -> member)).toList())
                .orElse(members);
    }

    /** Those who may not act in this matter because it is their own. */
    private Set<String> concerned(OpenTask task, Map<String, Object> values) {
        if (ABOUT_ONE_PERSON.contains(task.ref().process())) {
            return Set.of(CourseOfficer.ofKey(task.ref().businessKey()).officer());
        }
        return switch (task.ref().task()) {
            case "Task_ResolveObjection" -> objections.of(task.ref().businessKey()).stream().filter(RankingObjection::isOpen)
                    .map(RankingObjection::officer).collect(Collectors.toSet());
            case "Task_ApproveNominations" -> deputiesAmong(task, Objects.toString(values.get("nominees"), ""));
            default -> Set.of();
        };
    }

    private Set<String> deputiesAmong(OpenTask task, String nominees) {
        String unit = task.ref().unit().orElseThrow();
        return Arrays.stream(nominees.split(";")).filter(name -> headships.of(name, task.agency(), unit) != Headships.Capacity.HEAD)
                .collect(Collectors.toSet());
    }
}
