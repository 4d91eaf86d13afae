package vn.boiduong.evaluation;

import java.math.BigDecimal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.notification.Notice;
import vn.boiduong.notification.Notifications;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** What the person judged is told: the score and until when to object, and the answer to an objection; whoever gave the marks, that they were changed. */
@Component
class EvaluationNotices {

    private final Notifications notifications;
    private final Evaluations evaluations;
    private final Courses courses;
    private final Directory directory;

    EvaluationNotices(Notifications notifications, Evaluations evaluations, Courses courses, Directory directory) {
        this.notifications = notifications;
        this.evaluations = evaluations;
        this.courses = courses;
        this.directory = directory;
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
        if (dispute.status() == EvaluationDispute.Status.UPHELD) {
            evaluation.assessor().ifPresent(assessor -> corrected(evaluation, dispute, assessor));
        }
    }

    /** Whoever gave the marks learns that they were changed, and why. */
    private void corrected(Evaluation evaluation, EvaluationDispute dispute, String assessor) {
        notifications.tell(new Notice(evaluation.agency(), assessor, "MARKS_CORRECTED",
                Messages.text("evaluation.notice.MARKS_CORRECTED", courseName(evaluation.id())), Messages.text("evaluation.notice.corrected",
                        directory.officer(evaluation.id().officer()).fullName(), courseName(evaluation.id()),
                        written(evaluation.score().orElseThrow()), evaluation.rating().text(), dispute.answer()), null,
                "evaluation/MARKS_CORRECTED/" + dispute.id()));
    }

    private void tell(Evaluation evaluation, String kind, String occasion, String text) {
        notifications.tell(new Notice(evaluation.agency(), evaluation.id().officer(), kind,
                Messages.text("evaluation.notice." + kind, courseName(evaluation.id())), text, "/ho-so-cua-toi#danh-gia",
                "evaluation/" + kind + "/" + occasion));
    }

    private String courseName(CourseOfficer id) {
        return courses.course(id.course()).name();
    }

    private static String written(BigDecimal score) {
        return score.toPlainString().replace('.', ',');
    }
}
