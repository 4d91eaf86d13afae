package vn.boiduong.history.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.ProcessModels;
import vn.boiduong.history.CaseArchive.Act;
import vn.boiduong.history.CaseArchive.ActKind;
import vn.boiduong.history.CaseArchive.Kind;
import vn.boiduong.history.CaseArchive.Step;
import vn.boiduong.history.CaseArchive.Task;

/** Reads what was recorded of one case: steps, tasks, units and who did what, each in one query. */
@Component
class CaseRecords {

    private final HistoryService history;
    private final ProcessModels models;

    CaseRecords(HistoryService history, ProcessModels models) {
        this.history = history;
        this.models = models;
    }

    /** In the order they were reached. */
    List<Step> steps(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime().asc().orderPartiallyByOccurrence().asc().list();
        Map<String, HistoricTaskInstance> tasks = history.createHistoricTaskInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .collect(Collectors.toMap(HistoricTaskInstance::getId, Function.identity()));
        RoundUnits units = new RoundUnits(activities, unitVariables(instance.getId()));
        return activities.stream().filter(activity -> ShownActivities.isShown(activity, instance)).map(activity -> {
            HistoricTaskInstance task = activity.getTaskId() == null ? null : tasks.get(activity.getTaskId());
            Kind kind = ShownActivities.kindOf(activity);
            return new Step(kind, models.nameOf(activity.getProcessDefinitionId(), activity.getActivityId()).orElse(activity.getActivityId()),
                    activity.getStartTime().toInstant(), instant(activity.getEndTime()), activity.isCanceled(), units.of(activity),
                    activity.getCalledProcessInstanceId(), task == null ? null : new Task(task.getId(), task.getAssignee(), instant(task.getDueDate())));
        }).toList();
    }

    /** Every element the case came to, by id; true where it still is. */
    Map<String, Boolean> passed(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .collect(Collectors.toMap(HistoricActivityInstance::getActivityId, each -> each.getEndTime() == null, Boolean::logicalOr));
    }

    /** By task and time. */
    List<Act> acts(String instance) {
        return history.createUserOperationLogQuery().processInstanceId(instance).entityType(EntityTypes.TASK).orderByTimestamp().asc().list()
                .stream().map(CaseRecords::act).filter(Objects::nonNull).distinct().toList();
    }

    private static Act act(UserOperationLogEntry entry) {
        boolean assignee = "assignee".equals(entry.getProperty());
        ActKind kind = switch (entry.getOperationType()) {
            case UserOperationLogEntry.OPERATION_TYPE_COMPLETE -> ActKind.COMPLETE;
            case UserOperationLogEntry.OPERATION_TYPE_CLAIM, UserOperationLogEntry.OPERATION_TYPE_ASSIGN -> !assignee ? null
                    : entry.getNewValue() == null ? ActKind.GIVE_BACK : entry.getNewValue().equals(entry.getUserId()) ? ActKind.TAKE : ActKind.ASSIGN;
            default -> null;
        };
        return kind == null ? null : new Act(entry.getTaskId(), kind, entry.getUserId(), entry.getTimestamp().toInstant(),
                assignee ? entry.getOrgValue() : null, assignee ? entry.getNewValue() : null);
    }

    private Map<String, String> unitVariables(String instance) {
        return history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName("unitId").list().stream()
                .filter(variable -> variable.getActivityInstanceId() != null && variable.getValue() != null)
                .collect(Collectors.toMap(HistoricVariableInstance::getActivityInstanceId, variable -> variable.getValue().toString(), (a, b) -> a));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
