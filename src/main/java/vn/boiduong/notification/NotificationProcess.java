package vn.boiduong.notification;

/** Delivers a notice in a job of its own, retried by the engine and an incident when it finally fails. */
public interface NotificationProcess {

    void startDelivery(long notification, String agency);
}
