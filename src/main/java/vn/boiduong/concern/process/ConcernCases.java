package vn.boiduong.concern.process;

import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.concern.Concern;
import vn.boiduong.concern.ConcernNumber;
import vn.boiduong.concern.ConcernSheet;
import vn.boiduong.concern.ConcernSheets;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What the tasks of a concern say to hr and to the chairman. */
@Component
class ConcernCases implements CaseView {

    private final ConcernSheets sheets;

    ConcernCases(ConcernSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return ConcernModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        return Messages.text("concern.title", ConcernNumber.ofKey(businessKey).number(), sheets.of(businessKey).name());
    }

    /** Nobody answers himself. */
    @Override
    public Set<String> concerned(TaskRef task) {
        return Set.of(sheets.askerOf(task.businessKey()));
    }

    @Override
    public String brief(TaskRef task) {
        ConcernSheet sheet = sheets.of(task.businessKey());
        return switch (task.task()) {
            case ConcernModel.TASK_ANSWER_CONCERN -> question(sheet) + (sheet.superiorAnswers() ? "\n\n" + Messages.text("concern.brief.superior") : "");
            case ConcernModel.TASK_DECIDE_CONCERN -> question(sheet) + "\n\n" + proposal(sheet.concern());
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    private static String question(ConcernSheet sheet) {
        return Messages.text("concern.brief.asker", sheet.name(), sheet.position(), sheet.unitName(), Days.text(sheet.concern().raisedOn()))
                + "\n\n" + Messages.text("concern.brief.question", FreeText.shown(sheet.concern().question()));
    }

    private static String proposal(Concern concern) {
        return Messages.text("concern.brief.passUpNote", Days.text(concern.passedUpOn()), FreeText.shown(concern.passUpNote()));
    }
}
