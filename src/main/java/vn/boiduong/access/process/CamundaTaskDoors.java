package vn.boiduong.access.process;

import java.util.Map;
import java.util.concurrent.Callable;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.boiduong.shared.Messages;

/**
 * What people with the right to work on a task may do about its assignee: take it for themselves and give it back to their
 * group. The engine alone would let them take it in someone else's name, and not give it back. And whoever comes second to
 * take or complete a task is told who was first.
 */
class CamundaTaskDoors extends TaskServiceImpl {

    private final Completion completion;

    CamundaTaskDoors(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void claim(String taskId, String userId) {
        if (userId != null && isSomeoneElse(userId)) {
            throw new AuthorizationException(authenticated().getUserId(), "claim for " + userId, "Task", taskId);
        }
        try {
            super.claim(taskId, userId);
        } catch (TaskAlreadyClaimedException | NullValueException second) {
            throw WhoWasFirst.insteadOf(second, taskId, commandExecutor);
        }
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(context -> {
            Callable<Void> assign = () -> new AssignTaskCmd(taskId, userId).execute(context);
            return userId == null && isOwnOfGroup(context, taskId) ? context.runWithoutAuthorization(assign) : call(assign);
        });
    }

    @Override
    public void complete(String taskId, Map<String, Object> values) {
        completion.of(taskId, values, commandExecutor, handedOver -> {
            super.complete(taskId, handedOver);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> values, boolean deserialized) {
        return completion.of(taskId, values, commandExecutor, handedOver ->
                super.completeWithVariablesInReturn(taskId, handedOver, deserialized));
    }

    /** Resolving ends a delegation, which the product does not know; to the engine it would be a way past the record step. */
    @Override
    public void resolveTask(String taskId, Map<String, Object> values) {
        throw new AuthorizationException(Messages.text("access.notAllowed"));
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, Map.of());
    }

    private static boolean isOwnOfGroup(CommandContext context, String taskId) {
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        return task != null && task.getAssignee() != null && task.getAssignee().equals(context.getAuthenticatedUserId())
                && task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(group -> group != null);
    }

    private boolean isSomeoneElse(String userId) {
        CommandContext running = Context.getCommandContext();
        boolean byTheProduct = running != null && !running.isAuthorizationCheckEnabled();
        return !byTheProduct && authenticated() != null && !userId.equals(authenticated().getUserId());
    }

    private Authentication authenticated() {
        return commandExecutor.execute(context -> context.getAuthentication());
    }

    private static Void call(Callable<Void> act) {
        try {
            return act.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
