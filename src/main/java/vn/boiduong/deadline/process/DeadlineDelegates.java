package vn.boiduong.deadline.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.deadline.Reminders;
import vn.boiduong.engine.Executions;

/** The steps {@code Task_Remind} and {@code Task_Escalate} that every diagram shares. */
@Configuration(proxyBeanMethods = false)
class DeadlineDelegates {

    @Bean
    JavaDelegate remind(Reminders reminders) {
        return execution -> reminders.remind(Executions.taskOf(execution));
    }

    @Bean
    JavaDelegate escalate(Reminders reminders) {
        return execution -> reminders.escalate(Executions.taskOf(execution));
    }
}
