package vn.boiduong.notification.process;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.notification.NotificationProcess;

@Component
class CamundaNotificationProcess implements NotificationProcess {

    private final CaseEngine engine;

    CamundaNotificationProcess(CaseEngine engine) {
        this.engine = engine;
    }

    @Override
    public void startDelivery(long notification, String agency) {
        engine.start(NotificationModel.KEY, "notification/" + notification, agency,
                NotificationModel.NOTIFICATION.with(notification));
    }
}
