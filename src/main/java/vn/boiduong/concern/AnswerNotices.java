package vn.boiduong.concern;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.Messages;

/** Sends the answer to who asked. */
@Component
class AnswerNotices {

    private final Notifications notifications;
    private final Concerns concerns;

    AnswerNotices(Notifications notifications, Concerns concerns) {
        this.notifications = notifications;
        this.concerns = concerns;
    }

    @EventListener
    void tell(ConcernAnswered answered) {
        Concern concern = concerns.findById(answered.number().key()).orElseThrow();
        int number = answered.number().number();
        notifications.tell(new Notice(answered.number().agency(), answered.raisedBy(), "CONCERN_ANSWERED",
                Messages.text("concern.notice.subject", number),
                Messages.text("concern.notice.text", number, Days.text(concern.raisedOn()), concern.answer(), concern.question()),
                null, "concern/" + answered.number().key()));
    }
}
