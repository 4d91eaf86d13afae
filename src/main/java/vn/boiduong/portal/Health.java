package vn.boiduong.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.OpenWork;
import vn.boiduong.identity.Actor;
import vn.boiduong.notification.Mailbox;
import vn.boiduong.shared.Wording;

/** Cases that stopped at an error, mails that do not reach anyone or cannot be sent at all. */
@Component
@Order(1)
class Health implements AdminFacts {

    private static final Set<String> MAIL = Set.of("notification", "digest", "digest-mail");
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    private final OpenWork work;
    private final Mailbox mailbox;

    Health(OpenWork work, Mailbox mailbox) {
        this.work = work;
        this.mailbox = mailbox;
    }

    @Override
    public List<Fact> of(Actor administrator) {
        Map<String, Long> failed = work.failed(administrator.agency());
        long mails = failed.entrySet().stream().filter(each -> MAIL.contains(each.getKey())).mapToLong(Map.Entry::getValue).sum();
        long cases = failed.values().stream().mapToLong(Long::longValue).sum() - mails;
        return List.of(new Fact(Wording.of("portal.health.cases"), cases == 0 ? Wording.of("portal.health.none") : Wording.of("portal.health.look", cases),
                cases > 0, cases == 0 ? null : COCKPIT), mail(mails));
    }

    private Fact mail(long failed) {
        Wording mail = Wording.of("portal.health.mails");
        if (failed > 0) {
            return new Fact(mail, Wording.of("portal.health.mails.failed", failed), true, COCKPIT);
        }
        return mailbox.isConfigured() ? new Fact(mail, Wording.of("portal.health.mails.well"), false, null)
                : new Fact(mail, Wording.of("portal.health.mails.none"), true, "/huong-dan/quan-tri");
    }
}
