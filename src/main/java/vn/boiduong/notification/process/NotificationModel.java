package vn.boiduong.notification.process;

import vn.boiduong.engine.ProcessVariable;

/** Names in {@code notification.bpmn}. */
final class NotificationModel {

    static final String KEY = "notification";
    static final ProcessVariable<Long> NOTIFICATION = ProcessVariable.amount("notificationId");

    private NotificationModel() {
    }
}
