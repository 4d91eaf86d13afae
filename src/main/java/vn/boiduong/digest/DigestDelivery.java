package vn.boiduong.digest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actors;
import vn.boiduong.notification.Mailbox;
import vn.boiduong.notification.MorningNotices;
import vn.boiduong.notification.WaitingNotice;

/**
 * Sends one person's mail of one morning, once. It is put together when it goes out, so that a mail held up by a server that
 * was down does not ask for what was done meanwhile.
 */
@Service
public class DigestDelivery {

    /** A reminder is about a task, which the mail names itself. */
    private static final String REMINDER = "REMINDER";

    private final DigestTable table;
    private final Directory directory;
    private final Actors actors;
    private final PendingTasks tasks;
    private final MorningNotices notices;
    private final Mornings mornings;
    private final DigestLetter letter;
    private final Mailbox mail;
    private final OfficeClock clock;

    DigestDelivery(DigestTable table, Directory directory, Actors actors, PendingTasks tasks, MorningNotices notices,
                   Mornings mornings, DigestLetter letter, Mailbox mail, OfficeClock clock) {
        this.table = table;
        this.directory = directory;
        this.actors = actors;
        this.tasks = tasks;
        this.notices = notices;
        this.mornings = mornings;
        this.letter = letter;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional
    public void deliver(long id) {
        table.find(id).filter(digest -> !digest.ended()).ifPresent(digest -> directory.findOfficer(digest.recipient())
                .filter(officer -> officer.address().isPresent())
                .ifPresentOrElse(officer -> send(digest, officer), () -> end(digest, "NOTHING")));
    }

    private void send(Digest digest, Officer officer) {
        List<WaitingNotice> waiting = notices.of(officer.id());
        Pending pending = pendingOf(digest, officer, waiting);
        if (!pending.isEmpty()) {
            mail.send(letter.to(officer, pending, "digest-" + digest.id()));
        }
        notices.mailed(waiting.stream().map(WaitingNotice::id).toList());
        end(digest, pending.isEmpty() ? "NOTHING" : "MAILED");
    }

    private Pending pendingOf(Digest digest, Officer officer, List<WaitingNotice> waiting) {
        Set<String> reminded = waiting.stream().filter(notice -> notice.kind().equals(REMINDER)).map(WaitingNotice::task)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return Pending.of(tasks.of(actors.of(officer.id())), mornings.view(digest.agency(), digest.toldSince()), reminded,
                waiting.stream().filter(notice -> !notice.kind().equals(REMINDER)).toList());
    }

    private void end(Digest digest, String outcome) {
        table.end(digest.id(), outcome, clock.now());
    }
}
