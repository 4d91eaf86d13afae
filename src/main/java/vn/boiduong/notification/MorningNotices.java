package vn.boiduong.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;

/** What waits for the morning's mail. A notice nobody could mail for two weeks is old news and stays in the inbox alone. */
@Component
@Transactional
public class MorningNotices {

    private static final Duration NEWS = Duration.ofDays(14);

    private final InboxTable notices;
    private final PreferenceTable preferences;
    private final OfficeClock clock;

    MorningNotices(InboxTable notices, PreferenceTable preferences, OfficeClock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** People of the agency for whom anything waits. */
    @Transactional(readOnly = true)
    public Set<String> recipients(String agency) {
        return Set.copyOf(notices.waitingRecipients(agency, since()));
    }

    @Transactional(readOnly = true)
    public List<WaitingNotice> of(String recipient) {
        return notices.waiting(recipient, since());
    }

    /** Those of these people who want no mail at all. */
    @Transactional(readOnly = true)
    public Set<String> withoutMail(Collection<String> officers) {
        return preferences.of(officers).entrySet().stream().filter(choice -> choice.getValue() == Delivery.INBOX)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    public void mailed(Collection<Long> ids) {
        notices.markMailed(ids, clock.now());
    }

    private Instant since() {
        return clock.now().minus(NEWS);
    }
}
