package vn.boiduong.history.process;

import java.util.Set;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import vn.boiduong.history.CaseArchive.Kind;

/**
 * What of a diagram belongs into a story: acts, waits, the start and the end; not gateways it has passed, frames and the ends of
 * reminders.
 */
final class ShownActivities {

    private static final Set<String> FRAMES = Set.of(ActivityTypes.SUB_PROCESS, ActivityTypes.MULTI_INSTANCE_BODY,
            ActivityTypes.GATEWAY_EXCLUSIVE, ActivityTypes.GATEWAY_PARALLEL, ActivityTypes.GATEWAY_EVENT_BASED, ActivityTypes.GATEWAY_INCLUSIVE);

    private ShownActivities() {
    }

    static Kind kindOf(HistoricActivityInstance activity) {
        String type = activity.getActivityType();
        if (type.equals(ActivityTypes.TASK_USER_TASK)) {
            return Kind.TASK;
        } else if (type.equals(ActivityTypes.CALL_ACTIVITY)) {
            return Kind.CALL;
        } else if (type.endsWith("EndEvent")) {
            return Kind.END;
        } else if (type.toLowerCase(java.util.Locale.ROOT).contains("start")) {
            return Kind.START;
        } else if (type.equals(ActivityTypes.GATEWAY_EVENT_BASED)) {
            return Kind.WAIT;
        }
        return type.startsWith("intermediate") || type.startsWith("boundary") ? Kind.WAIT : Kind.MACHINE;
    }

    static boolean isShown(HistoricActivityInstance activity, HistoricProcessInstance instance) {
        boolean waits = activity.getActivityType().equals(ActivityTypes.GATEWAY_EVENT_BASED) && activity.getEndTime() == null;
        if (FRAMES.contains(activity.getActivityType()) && !waits || isOfAReminder(activity.getActivityId())) {
            return false;
        }
        boolean plainFrame = !instance.getId().equals(activity.getParentActivityInstanceId())
                && !activity.getParentActivityInstanceId().startsWith(String.valueOf(instance.getEndActivityId()));
        return switch (kindOf(activity)) {
            case START -> !plainFrame || !activity.getActivityType().equals(ActivityTypes.START_EVENT);
            case END -> !plainFrame;
            default -> true;
        };
    }

    static boolean isOfAReminder(String activity) {
        return activity.endsWith("Reminder") || activity.endsWith("Overdue") || activity.endsWith("Reminded") || activity.endsWith("Escalated");
    }
}
