package vn.boiduong.notification.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.notification.NotificationService;

/** The steps of {@code notification.bpmn}. */
@Configuration(proxyBeanMethods = false)
class NotificationDelegates {

    @Bean
    JavaDelegate deliverNotification(NotificationService notifications) {
        return execution -> notifications.deliver(NotificationModel.NOTIFICATION.get(execution));
    }
}
