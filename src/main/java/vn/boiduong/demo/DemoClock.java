package vn.boiduong.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.RuleViolation;

/** Moves the office clock forward and remembers how far. */
@Service
@Profile("demo")
public class DemoClock {

    private static final Duration LONGEST = Duration.ofDays(366 * 6L);

    private final OfficeClock clock;
    private final DemoTable table;
    private final Actors actors;
    private final InstantSource system;

    DemoClock(OfficeClock clock, DemoTable table, Actors actors, InstantSource securityTime) {
        this.clock = clock;
        this.table = table;
        this.actors = actors;
        this.system = securityTime;
    }

    /** Shows again what it showed, and ran on, when the server last stopped. */
    void resume() {
        table.offset().ifPresent(offset -> clock.runFrom(system.instant().plus(offset)));
    }

    public Instant now() {
        return clock.now();
    }

    /** May the reader move it? */
    public boolean movable() {
        return actors.current().has(Role.ADMIN);
    }

    /** The administrator moves the clock to a later moment, in Vietnamese time. */
    @Transactional
    public Instant moveTo(LocalDateTime moment) {
        return moveTo(moment.atZone(OfficeClock.ZONE).toInstant());
    }

    @Transactional
    public Instant moveBy(Duration ahead) {
        return moveTo(clock.now().plus(ahead));
    }

    private Instant moveTo(Instant moment) {
        if (!movable()) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.ADMIN));
        }
        Duration ahead = Duration.between(clock.now(), moment);
        if (ahead.isNegative() || ahead.isZero()) {
            throw RuleViolation.inField("to", "demo.onlyForward", Days.text(clock.now()));
        }
        if (ahead.compareTo(LONGEST) > 0) {
            throw RuleViolation.inField("to", "demo.tooFar");
        }
        set(moment);
        return clock.now();
    }

    /** For the demo's own first start. */
    void set(Instant moment) {
        table.store(Duration.between(system.instant(), moment));
        clock.runFrom(moment);
    }
}
