package vn.boiduong.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.directory.Directory;
import vn.boiduong.shared.Messages;

/**
 * Fills the demo's database once, whole or not at all: the ward on the morning of the year's first Monday. At every start the
 * clock is right before the server takes a request or runs a job; a restarted demo that showed the system's time for a
 * moment would fire every timer of the year.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final LocalDateTime FIRST_MORNING = LocalDate.of(2026, 1, 5).atTime(8, 0);

    private final DemoTable table;
    private final DemoClock clock;
    private final Directory directory;
    private final SampleWard sample;
    private final Accounts accounts;
    private final DemoYear year;
    private final TransactionOperations transaction;
    private boolean running;

    DemoStart(DemoTable table, DemoClock clock, Directory directory, SampleWard sample, Accounts accounts, DemoYear year,
              TransactionOperations transaction) {
        this.table = table;
        this.clock = clock;
        this.directory = directory;
        this.sample = sample;
        this.accounts = accounts;
        this.year = year;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (table.offset().isPresent()) {
            clock.resume();
        } else if (directory.agencies().isEmpty()) {
            transaction.executeWithoutResult(once -> fill());
        } else {
            throw new IllegalStateException(Messages.text("demo.realData"));
        }
        running = true;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void fill() {
        clock.set(FIRST_MORNING.atZone(OfficeClock.ZONE).toInstant());
        Dataset ward = sample.load();
        directory.officers(ward.agency()).forEach(officer -> accounts.provide(officer.id(), PasswordPolicy.OF_THE_DEMO));
        year.start(ward.agency(), FIRST_MORNING.getYear());
        LOG.info("the sample ward is loaded: {} people, {} courses", ward.directory().officers().size(), ward.courses().size());
    }
}
