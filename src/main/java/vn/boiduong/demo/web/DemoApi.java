package vn.boiduong.demo.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.demo.DemoClock;
import vn.boiduong.shared.RuleViolation;

/** The demo's clock: everyone reads it, the administrator moves it forward. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo/clock")
class DemoApi {

    private final DemoClock clock;

    DemoApi(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    Shown shown() {
        return shown(clock.now());
    }

    @PostMapping
    Shown move(@RequestBody Move move) {
        if ((move.to() == null) == (move.days() == null)) {
            throw RuleViolation.inField(move.to() == null ? "days" : "to", "demo.toOrDays");
        }
        return shown(move.to() != null ? clock.moveTo(Entered.moment(move.to())) : clock.moveBy(Duration.ofDays(Entered.days(move.days()))));
    }

    private static Shown shown(Instant moment) {
        return new Shown(moment.atZone(OfficeClock.ZONE).toOffsetDateTime());
    }

    /** A moment in Vietnamese time, as in 2026-04-15T08:00, or a number of days; whatever was sent, so that a wrong one can be named. */
    record Move(Object to, Object days) {
    }

    record Shown(OffsetDateTime now) {
    }
}
