package vn.boiduong.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/** What the engine remembers of an agency's cases, running or ended. */
@Component
public class CaseHistory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final HistoryService history;

    CaseHistory(HistoryService history) {
        this.history = history;
    }

    /** A human task that was once created. */
    public record CreatedTask(String process, String task, LocalDate on) {
    }

    /** A case; {@code endEvent} is the id of the end event reached, or null while the case runs and where it was ended from outside. */
    public record PastCase(String process, String businessKey, String endEvent) {
    }

    public List<CreatedTask> humanTasks(String agency) {
        return history.createHistoricTaskInstanceQuery().tenantIdIn(agency).list().stream().map(CaseHistory::created).toList();
    }

    public List<PastCase> cases(String agency) {
        return history.createHistoricProcessInstanceQuery().tenantIdIn(agency).list().stream().map(this::past).toList();
    }

    /** A human task and who completed it. */
    public record DoneTask(String process, String businessKey, String task, String by) {
    }

    /** Every human task that a person completed. */
    public List<DoneTask> doneTasks(String agency) {
        Map<String, String> completed = history.createUserOperationLogQuery().entityType(EntityTypes.TASK)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE).list().stream().filter(entry -> entry.getUserId() != null)
                .collect(Collectors.toMap(UserOperationLogEntry::getTaskId, UserOperationLogEntry::getUserId, (first, second) -> first));
        Map<String, String> keys = history.createHistoricProcessInstanceQuery().tenantIdIn(agency).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
        return history.createHistoricTaskInstanceQuery().tenantIdIn(agency).finished().list().stream()
                .filter(task -> completed.containsKey(task.getId()) && keys.containsKey(task.getProcessInstanceId()))
                .map(task -> new DoneTask(task.getProcessDefinitionKey(), keys.get(task.getProcessInstanceId()), task.getTaskDefinitionKey(),
                        completed.get(task.getId()))).toList();
    }

    /** How many human tasks were ever created. */
    public long countHumanTasks(String agency) {
        return history.createHistoricTaskInstanceQuery().tenantIdIn(agency).count();
    }

    /** How many cases are over. */
    public long countEnded(String agency) {
        return history.createHistoricProcessInstanceQuery().tenantIdIn(agency).finished().count();
    }

    private static CreatedTask created(HistoricTaskInstance task) {
        return new CreatedTask(task.getProcessDefinitionKey(), task.getTaskDefinitionKey(),
                LocalDate.ofInstant(task.getStartTime().toInstant(), ZONE));
    }

    private PastCase past(HistoricProcessInstance instance) {
        return new PastCase(instance.getProcessDefinitionKey(), instance.getBusinessKey(),
                instance.getEndTime() == null ? null : endEventOf(instance));
    }

    /** A case ended by an event subprocess names that subprocess; the end event within it is the one reached last. */
    private String endEventOf(HistoricProcessInstance instance) {
        if (instance.getEndActivityId() == null || !instance.getEndActivityId().startsWith("SubProcess_")) {
            return instance.getEndActivityId();
        }
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityType("noneEndEvent")
                .orderPartiallyByOccurrence().desc().listPage(0, 1).get(0).getActivityId();
    }
}
