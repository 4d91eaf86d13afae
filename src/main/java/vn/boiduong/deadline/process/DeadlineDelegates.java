package vn.boiduong.deadline.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.boiduong.deadline.Reminders;
import vn.boiduong.engine.Executions;
import vn.boiduong.engine.TaskRef;

/** The steps {@code Task_Remind} and {@code Task_Escalate} that every diagram shares. */
@Configuration(proxyBeanMethods = false)
class DeadlineDelegates {

    @Bean
    JavaDelegate remind(Reminders reminders) {
        return execution -> {
            TaskRef step = Executions.taskOf(execution);
            reminders.remind(step.process(), step.businessKey());
        };
    }

    @Bean
    JavaDelegate escalate(Reminders reminders) {
        return execution -> {
            TaskRef step = Executions.taskOf(execution);
            reminders.escalate(step.process(), step.businessKey());
        };
    }
}
