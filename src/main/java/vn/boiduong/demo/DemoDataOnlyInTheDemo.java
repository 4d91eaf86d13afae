package vn.boiduong.demo;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Messages;

/** A demo's database holds accounts with a published password: outside the demo the server does not start on it. */
@Component
@Profile("!demo")
class DemoDataOnlyInTheDemo {

    private final DemoTable table;

    DemoDataOnlyInTheDemo(DemoTable table) {
        this.table = table;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void refuse() {
        if (table.offset().isPresent()) {
            throw new IllegalStateException(Messages.text("demo.demoData"));
        }
    }
}
