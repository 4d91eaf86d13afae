package vn.boiduong.change;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.notification.NotificationService;

/** Watches what an act touches: open tasks, heads, participations, people told. */
@Component
public class Traces {

    private final Pictures pictures;
    private final NotificationService notices;

    Traces(Pictures pictures, NotificationService notices) {
        this.pictures = pictures;
        this.notices = notices;
    }

    /** Acts in the current transaction; of what the change is about more is looked at. */
    Trace of(String agency, Change about, Runnable act) {
        Picture before = pictures.of(agency, about);
        act.run();
        return new Trace(before, pictures.of(agency, about), notices.after(before.newestNotice(), agency));
    }

    /** Acts in the current transaction and tells what became different by it besides its own rows. */
    public List<Effect> of(String agency, Runnable act) {
        Trace trace = of(agency, Change.NONE, act);
        List<Effect> effects = trace.changes();
        effects.addAll(trace.notices());
        return List.copyOf(effects);
    }
}
