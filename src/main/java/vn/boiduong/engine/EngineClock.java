package vn.boiduong.engine;

import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.ClockMoved;

/** The engine's clock follows the office's: stands where it stands, runs where it runs. */
@Component
class EngineClock {

    @EventListener
    void follow(ClockMoved moved) {
        if (moved.running()) {
            ClockUtil.reset();
            ClockUtil.offset(moved.now().toEpochMilli() - System.currentTimeMillis());
        } else {
            ClockUtil.setCurrentTime(Date.from(moved.now()));
        }
    }
}
