package vn.boiduong.evaluation.process;

import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.evaluation.DisputeSheet;
import vn.boiduong.evaluation.EvaluationSheet;
import vn.boiduong.evaluation.EvaluationSheets;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.Wording;

/** What an evaluation's tasks say to the officer, the assessor and hr. */
@Component
class EvaluationCases implements CaseView {

    private final EvaluationSheets sheets;

    EvaluationCases(EvaluationSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return EvaluationModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        return sheets.title(CourseOfficer.ofKey(businessKey));
    }

    @Override
    public Set<String> concerned(TaskRef task) {
        CourseOfficer id = CourseOfficer.ofKey(task.businessKey());
        return task.task().equals(EvaluationModel.TASK_REVIEW_DISPUTE) ? sheets.parties(id) : Set.of(id.officer());
    }

    @Override
    public String brief(TaskRef task) {
        CourseOfficer id = CourseOfficer.ofKey(task.businessKey());
        EvaluationSheet sheet = sheets.of(id);
        return switch (task.task()) {
            case EvaluationModel.TASK_SELF_ASSESS -> course(sheet);
            case EvaluationModel.TASK_ASSESS_OFFICER -> officer(sheet) + "\n" + course(sheet);
            case EvaluationModel.TASK_REVIEW_DISPUTE -> officer(sheet) + "\n" + course(sheet) + "\n\n" + dispute(sheets.dispute(id));
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    private static String officer(EvaluationSheet sheet) {
        return Messages.text("evaluation.brief.officer", sheet.officer().name(), sheet.officer().position(), sheet.unit());
    }

    private static String course(EvaluationSheet sheet) {
        Course course = sheet.course();
        String facts = Messages.text("evaluation.brief.course", Days.text(course.startsOn()), Days.text(course.endsOn()), course.hours(),
                Days.text(sheet.practiceEndedOn()));
        String test = sheet.testScore() == null ? "" : "\n" + Messages.text("evaluation.brief.test",
                sheet.testScore().stripTrailingZeros().toPlainString().replace('.', ','));
        String promise = sheet.whatToApply() == null ? "" : "\n" + Messages.text("evaluation.brief.apply", FreeText.shown(sheet.whatToApply()));
        return facts + test + promise;
    }

    private static String dispute(DisputeSheet sheet) {
        return Messages.text("evaluation.brief.dispute", FreeText.shown(sheet.objection()))
                + written("selfComment", sheet.comments().self()) + written("headComment", sheet.comments().head())
                + "\n\n" + Messages.text("evaluation.brief.steps") + "\n- " + Wording.list("\n- ", sheet.steps());
    }

    private static String written(String which, String words) {
        return words == null ? "" : "\n" + Messages.text("evaluation.brief." + which, FreeText.shown(words));
    }
}
