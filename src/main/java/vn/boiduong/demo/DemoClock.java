package vn.boiduong.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.engine.TimeWalk;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * Moves the office clock forward, through every moment on the way at which something falls due, and remembers how far. One move at
 * a time; a server that stops in the middle of one opens again where the clock had come to.
 */
@Service
@Profile("demo")
public class DemoClock {

    /** Six years, the longest move at a time. */
    public static final int MOST_DAYS = 366 * 6;

    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS);
    private static final Set<String> MAIL = Set.of("notification", "digest-mail");

    private final OfficeClock clock;
    private final DemoTable table;
    private final Actors actors;
    private final InstantSource system;
    private final TimeWalk walk;
    private final AtomicReference<Instant> underWay = new AtomicReference<>();

    DemoClock(OfficeClock clock, DemoTable table, Actors actors, InstantSource securityTime, TimeWalk walk) {
        this.clock = clock;
        this.table = table;
        this.actors = actors;
        this.system = securityTime;
        this.walk = walk;
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

    /** Where the clock is being moved to right now. */
    public Optional<Instant> underWayTo() {
        return Optional.ofNullable(underWay.get());
    }

    /** The administrator moves the clock to a later moment, in Vietnamese time; returns when it has arrived. */
    public Instant moveTo(LocalDateTime moment) {
        return moveTo(moment.atZone(OfficeClock.ZONE).toInstant());
    }

    public Instant moveBy(Duration ahead) {
        return moveTo(clock.now().plus(ahead));
    }

    private Instant moveTo(Instant moment) {
        if (!movable()) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.ADMIN));
        }
        if (!underWay.compareAndSet(null, moment)) {
            throw new RuleViolation("demo.underWay", Days.text(clock.now()));
        }
        try {
            checkAhead(Duration.between(clock.now(), moment));
            actingForNobody(() -> walkTo(moment));
        } finally {
            underWay.set(null);
        }
        return clock.now();
    }

    /** Names the field also as programs send it, which {@link #forPeople} leaves out. */
    public static RuleViolation refused(String field, String key, String... said) {
        return RuleViolation.inField(field, key, Stream.concat(Stream.of(parameter(field)), Stream.of(said)).toArray());
    }

    public static Wording forPeople(RuleViolation violation) {
        return violation.field().map(field -> violation.wording().with(parameter(field), "")).orElseGet(violation::wording);
    }

    private static String parameter(String field) {
        return " (" + field + ")";
    }

    private void checkAhead(Duration ahead) {
        if (ahead.isNegative() || ahead.isZero()) {
            throw refused("to", "demo.onlyForward", Days.text(clock.now()));
        }
        if (ahead.compareTo(LONGEST) > 0) {
            throw refused("to", "demo.tooFar", Days.text(clock.now().plus(LONGEST)));
        }
    }

    private void walkTo(Instant moment) {
        walk.until(moment, MAIL, this::set);
        if (moment.isAfter(clock.now())) {
            set(moment);
        }
    }

    /** What time sets off is the product's own act, never the administrator's nor in the language of a request. */
    private static void actingForNobody(Runnable act) {
        try {
            CompletableFuture.runAsync(act, started -> new Thread(started, "demo-clock").start()).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** Also for the demo's own first start. */
    void set(Instant moment) {
        table.store(Duration.between(system.instant(), moment));
        clock.runFrom(moment);
    }
}
