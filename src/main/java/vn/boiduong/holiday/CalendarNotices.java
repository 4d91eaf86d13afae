package vn.boiduong.holiday;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Tells the other agencies that go by the calendar that it is another one. */
@Component
class CalendarNotices {

    private final Notifications notifications;
    private final Directory directory;

    CalendarNotices(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    /** Hr of every agency but the editor's hears who changed the year, by which notice, and what it moves with them; once per change. */
    void changed(CalendarYear year, long change, CalendarEffect effect, Actor editor) {
        String who = directory.namesOf(List.of(editor.officerId())).getOrDefault(editor.officerId(), editor.officerId());
        String from = effect.touched().stream().filter(touched -> touched.agency().equals(editor.agency()))
                .map(CalendarEffect.Touched::name).findFirst().orElse(editor.agency());
        String subject = Messages.text("holiday.notice.changed.subject", year.year());
        effect.touched().stream().filter(touched -> !touched.agency().equals(editor.agency())).forEach(touched -> {
            String text = Messages.text("holiday.notice.changed.text", who, from, year.year(),
                    effect.added().size(), effect.removed().size(), touched.moved());
            directory.holdersOf(Role.HR.group(), touched.agency()).forEach(hr -> notifications.tell(new Notice(touched.agency(), hr,
                    "CALENDAR_CHANGED", subject, text, "/lich/" + year.year(), "CALENDAR_CHANGED/" + change)));
        });
    }
}
