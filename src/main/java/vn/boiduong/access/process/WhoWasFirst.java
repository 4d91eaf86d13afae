package vn.boiduong.access.process;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.boiduong.calendar.Days;
import vn.boiduong.shared.RuleViolation;

/** Two people act on one task: the second is told who was first and when, if the task had been the second one's too. */
final class WhoWasFirst {

    private WhoWasFirst() {
    }

    /**
     * What to say in the failure's stead: whatever stopped the second one, the first one's work having gone before is why. Inside
     * a transaction of ours only a task that is gone says so; whatever else was read there might be our own, about to be undone.
     */
    static RuntimeException insteadOf(RuntimeException failure, String taskId, CommandExecutor engine) {
        if (failure instanceof TaskAlreadyClaimedException) {
            return takenBy(taskId, engine).map(RuntimeException.class::cast).orElse(failure);
        }
        if (!(failure instanceof NullValueException) && TransactionSynchronizationManager.isActualTransactionActive()) {
            return failure;
        }
        return toldOf(taskId, engine).map(RuntimeException.class::cast).orElse(failure);
    }

    /** The task is open still, and someone else of the group has it. */
    private static Optional<RuleViolation> takenBy(String taskId, CommandExecutor engine) {
        return engine.execute(context -> context.runWithoutAuthorization(() -> Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
                .map(task -> new RuleViolation("engine.taskTaken", nameOf(task.getAssignee(), context)))));
    }

    /** What to tell of a task that is not open any more; empty when the person had nothing to do with it. */
    private static Optional<RuleViolation> toldOf(String taskId, CommandExecutor engine) {
        return engine.execute(context -> context.runWithoutAuthorization(() -> explain(taskId, context)));
    }

    private static Optional<RuleViolation> explain(String taskId, CommandContext context) {
        HistoryService history = context.getProcessEngineConfiguration().getHistoryService();
        HistoricTaskInstance task = taskId == null ? null : history.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult();
        if (task == null || !concerns(context.getAuthentication(), history.createHistoricIdentityLinkLogQuery().taskId(taskId).list())) {
            return Optional.empty();
        }
        if (!TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())) {
            return Optional.of(new RuleViolation("engine.taskGone"));
        }
        String person = history.createUserOperationLogQuery().taskId(taskId)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE).list().stream()
                .map(UserOperationLogEntry::getUserId).findFirst().orElse(task.getAssignee());
        return Optional.of(new RuleViolation("engine.taskDone", nameOf(person, context),
                Days.text(task.getEndTime().toInstant())));
    }

    private static boolean concerns(Authentication person, List<HistoricIdentityLinkLog> links) {
        return person != null && links.stream().anyMatch(link -> person.getUserId().equals(link.getUserId())
                || person.getGroupIds() != null && person.getGroupIds().contains(link.getGroupId()));
    }

    private static String nameOf(String person, CommandContext context) {
        User user = person == null ? null : context.getReadOnlyIdentityProvider().findUserById(person);
        return user == null ? "" : (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
