package vn.boiduong.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.notification.Mailbox;
import vn.boiduong.notification.MorningNotices;

/** Plans an agency's mornings one after another and finds those for whom something is pending. Every verb may be repeated. */
@Service
@Transactional
public class DigestService {

    private final DigestTable table;
    private final Directory directory;
    private final PendingTasks tasks;
    private final MorningNotices notices;
    private final Mailbox mail;
    private final DigestProcess process;
    private final Mornings mornings;
    private final OfficeClock clock;

    DigestService(DigestTable table, Directory directory, PendingTasks tasks, MorningNotices notices, Mailbox mail,
                  DigestProcess process, Mornings mornings, OfficeClock clock) {
        this.table = table;
        this.directory = directory;
        this.tasks = tasks;
        this.notices = notices;
        this.mail = mail;
        this.process = process;
        this.mornings = mornings;
        this.clock = clock;
    }

    /** The agency's next morning waits for its hour, where mail is configured. */
    public void plan(String agency) {
        if (mail.isConfigured() && !table.waits(agency, clock.today())) {
            Morning next = mornings.after(agency, clock.now());
            if (table.plan(next)) {
                process.waitFor(next, mornings.hourOf(next));
            }
        }
    }

    /**
     * The hour has come: one mail for everyone with something pending, and the next morning is planned. On an agency's first
     * morning everything open is new.
     */
    public void prepare(Morning morning) {
        Instant before = table.lastPrepared(morning.agency()).orElse(Instant.EPOCH);
        if (mail.isConfigured() && table.prepare(morning, clock.now())) {
            Pending.View view = mornings.view(morning.agency(), before);
            Map<String, List<PendingTask>> byPerson = tasks.ofAgency(morning.agency());
            Set<String> told = notices.recipients(morning.agency());
            readers(morning.agency()).filter(reader -> told.contains(reader)
                            || !Pending.of(byPerson.getOrDefault(reader, List.of()), view, Set.of(), List.of()).isEmpty())
                    .forEach(reader -> table.write(morning, reader, before)
                            .ifPresent(digest -> process.startDelivery(digest, morning.agency())));
        }
        plan(morning.agency());
    }

    /** People with an address who want mail, by id. */
    private Stream<String> readers(String agency) {
        List<String> reachable = directory.officers(agency).stream()
                .filter(officer -> officer.address().isPresent()).map(Officer::id).sorted().toList();
        Set<String> without = notices.withoutMail(reachable);
        return reachable.stream().filter(officer -> !without.contains(officer));
    }
}
