package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.reimbursement.Exemption;
import vn.boiduong.reimbursement.ReimbursementCase;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.reimbursement.TrainingLevel;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** What hr and the chairman enter when costs are asked back: the cost planned for the seat, the case as the records tell it. */
@Component
class CostClaims {

    private final ReimbursementService reimbursements;
    private final Directory directory;
    private final Courses courses;

    CostClaims(ReimbursementService reimbursements, Directory directory, Courses courses) {
        this.reimbursements = reimbursements;
        this.directory = directory;
        this.courses = courses;
    }

    Map<String, Object> answerTo(OpenTask task, Happenings happenings, LocalDate today) {
        CourseOfficer id = CourseOfficer.ofKey(task.ref().businessKey());
        return switch (task.ref().task()) {
            case "Task_ConfirmCosts" -> costs(id, happenings.reimbursementNote(id));
            case "Task_DecideReimbursement" -> Map.of("reimbursementDue", amount(id) > 0,
                    "decisionReason", Messages.text(amount(id) > 0 ? "rehearsal.costsDue" : "rehearsal.costsWaived"));
            default -> Map.of("paidAmount", amount(id), "paidOn", today.toString(), "receiptNo", "PT-" + id.course() + "-" + id.officer());
        };
    }

    private Map<String, Object> costs(CourseOfficer id, String note) {
        Course course = courses.course(id.course());
        LocalDate left = directory.officer(id.officer()).leftOn();
        ReimbursementCase happened = left == null ? ReimbursementCase.NOT_GRADUATED
                : left.isAfter(course.endsOn()) ? ReimbursementCase.LEFT_BEFORE_COMMITMENT : ReimbursementCase.LEFT_DURING_TRAINING;
        Map<String, Object> values = new HashMap<>();
        values.put("confirmedCost", course.costPerSeat());
        values.put("trainingLevel", levelIn(note).name());
        values.put("reimbursementCase", happened.name());
        values.put("exemption", Exemption.NONE.name());
        return values;
    }

    /** Courses of the set are short ones unless the event's note names another level. */
    private static TrainingLevel levelIn(String note) {
        return Stream.of(TrainingLevel.POSTGRADUATE, TrainingLevel.DEGREE).filter(level -> note.contains(level.name())).findFirst()
                .orElse(TrainingLevel.SHORT_COURSE);
    }

    private long amount(CourseOfficer id) {
        return reimbursements.find(id).orElseThrow().amount();
    }
}
