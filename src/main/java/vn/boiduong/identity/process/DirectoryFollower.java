package vn.boiduong.identity.process;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.DeputyAppointed;
import vn.boiduong.directory.DeputyEnded;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanged;
import vn.boiduong.directory.HeadChanged;
import vn.boiduong.directory.OfficerLeft;
import vn.boiduong.shared.ClockMoved;

/**
 * Keeps the engine in step with the directory, in the transaction of the change and before anyone else hears of it. A transfer alone
 * moves no group. Deputies begin and end by date: whenever the day has changed, agencies whose deputies changed with it follow.
 */
@Component
class DirectoryFollower {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryFollower.class);

    private final EngineMirror mirror;
    private final Directory directory;
    private final OfficeClock clock;
    private final AtomicReference<LocalDate> followed = new AtomicReference<>();

    DirectoryFollower(EngineMirror mirror, Directory directory, OfficeClock clock) {
        this.mirror = mirror;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DirectoryChanged changed) {
        mirror.follow(changed.agency());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(OfficerLeft left) {
        mirror.follow(left.agency());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(HeadChanged changed) {
        mirror.follow(changed.agency());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DeputyAppointed appointed) {
        mirror.follow(appointed.agency());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DeputyEnded ended) {
        mirror.follow(ended.agency());
    }

    @EventListener
    void on(ApplicationStartedEvent started) {
        followed.set(clock.today());
        directory.agencies().forEach(agency -> mirror.follow(agency.code()));
    }

    @EventListener
    void on(ClockMoved moved) {
        followTheDay();
    }

    /**
     * Agencies whose deputies of the day are not those of the day last followed. Asked whenever someone acts, so that a running
     * clock's midnight needs no scheduler; what fails is tried again with the next act, which needs the mirror itself for nothing.
     */
    void followTheDay() {
        LocalDate today = clock.today();
        LocalDate before = followed.get();
        if (before == null || today.equals(before) || !followed.compareAndSet(before, today)) {
            return;
        }
        try {
            directory.agencies().stream().map(Agency::code)
                    .filter(agency -> !directory.deputies(agency, before).equals(directory.deputies(agency, today)))
                    .forEach(mirror::follow);
        } catch (RuntimeException failure) {
            followed.set(before);
            LOG.warn("the engine's groups still show the deputies of {}", before, failure);
        }
    }
}
