package vn.boiduong.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.notification.NotificationService;
import vn.boiduong.shared.Messages;

/** What an edit of the directory touches besides its own rows: open tasks, heads, participations, people told. */
@Component
public class Traces {

    private static final Change ANYTHING = new Change(null, null, null, null, null, null, null, null, null, null);

    private final Pictures pictures;
    private final NotificationService notices;

    Traces(Pictures pictures, NotificationService notices) {
        this.pictures = pictures;
        this.notices = notices;
    }

    /** Acts in the current transaction and tells what else became different by it. */
    public List<Effect> of(String agency, Runnable act) {
        Picture before = pictures.of(agency, ANYTHING);
        act.run();
        Picture after = pictures.of(agency, ANYTHING);
        List<Effect> effects = new ArrayList<>(Differences.between(before, after));
        notices.after(before.newestNotice(), agency).stream()
                .map(notice -> new Effect(Effect.Area.NOTICE, Messages.text("change.notice", after.person(notice.recipient()), notice.subject())))
                .distinct().sorted(Comparator.comparing(Effect::sentence)).forEach(effects::add);
        return List.copyOf(effects);
    }
}
