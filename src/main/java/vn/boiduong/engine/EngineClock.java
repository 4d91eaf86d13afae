package vn.boiduong.engine;

import java.util.Date;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.ClockMoved;

/**
 * The engine's clock follows the office's: stands where it stands, runs where it runs. A running job executor is woken, since
 * what the move made due would else wait for its next look.
 */
@Component
class EngineClock {

    private final ObjectProvider<ProcessEngine> engine;

    EngineClock(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @EventListener
    void follow(ClockMoved moved) {
        if (moved.running()) {
            ClockUtil.reset();
            ClockUtil.offset(moved.now().toEpochMilli() - System.currentTimeMillis());
        } else {
            ClockUtil.setCurrentTime(Date.from(moved.now()));
        }
        wakeJobExecutor();
    }

    private void wakeJobExecutor() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        JobExecutor executor = configuration.getJobExecutor();
        if (executor != null && executor.isActive()) {
            executor.jobWasAdded();
        }
    }
}
