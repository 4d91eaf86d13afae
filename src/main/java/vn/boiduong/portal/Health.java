package vn.boiduong.portal;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.OpenWork;
import vn.boiduong.identity.Actor;

/** What an administrator has to look after: cases that stopped at an error, mails that do not reach anyone. */
@Component
public class Health {

    private static final Set<String> MAIL = Set.of("notification", "digest", "digest-mail");

    private final OpenWork work;

    Health(OpenWork work) {
        this.work = work;
    }

    /** Numbers of stopped cases and of undelivered mails. */
    public record Sheet(long failedCases, long failedMails) {

        public boolean isWell() {
            return failedCases + failedMails == 0;
        }
    }

    /** Of the administrator's agency; of all where the account belongs to none. */
    public Sheet of(Actor administrator) {
        Map<String, Long> failed = work.failed(administrator.agency());
        long mails = failed.entrySet().stream().filter(each -> MAIL.contains(each.getKey())).mapToLong(Map.Entry::getValue).sum();
        return new Sheet(failed.values().stream().mapToLong(Long::longValue).sum() - mails, mails);
    }
}
