package vn.boiduong.evaluation;

import java.math.BigDecimal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Courses;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** What the person judged is told: the score and until when to object, and the answer to an objection. */
@Component
class EvaluationNotices {

    private final Notifications notifications;
    private final Evaluations evaluations;
    private final Courses courses;

    EvaluationNotices(Notifications notifications, Evaluations evaluations, Courses courses) {
        this.notifications = notifications;
        this.evaluations = evaluations;
        this.courses = courses;
    }

    @EventListener
    void closed(EvaluationClosed closed) {
        Evaluation evaluation = evaluations.findById(closed.id().key()).orElseThrow();
        tell(evaluation, "EVALUATED", closed.id().key(), Messages.text("evaluation.notice.closed", courseName(closed.id()), written(closed.score()),
                closed.rating().text(), Days.text(evaluation.objectionsUntil())));
    }

    void answered(Evaluation evaluation, EvaluationDispute dispute) {
        tell(evaluation, "DISPUTE_ANSWERED", dispute.id(), Messages.text("evaluation.notice." + dispute.status(),
                courseName(evaluation.id()), written(evaluation.score().orElseThrow()), evaluation.rating().text(), dispute.answer()));
    }

    private void tell(Evaluation evaluation, String kind, String occasion, String text) {
        notifications.tell(new Notice(evaluation.agency(), evaluation.id().officer(), kind,
                Messages.text("evaluation.notice." + kind, courseName(evaluation.id())), text, null,
                "evaluation/" + kind + "/" + occasion));
    }

    private String courseName(CourseOfficer id) {
        return courses.course(id.course()).name();
    }

    private static String written(BigDecimal score) {
        return score.toPlainString().replace('.', ',');
    }
}
