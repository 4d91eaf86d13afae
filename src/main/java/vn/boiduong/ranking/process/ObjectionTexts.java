package vn.boiduong.ranking.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.Executions;
import vn.boiduong.ranking.RankingSheet;
import vn.boiduong.ranking.RankingSheets;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** The bean {@code objectionTexts} of the diagram: which of several objections a task is about, beside the person's line. */
@Component("objectionTexts")
public class ObjectionTexts {

    private final RankingSheets sheets;

    ObjectionTexts(RankingSheets sheets) {
        this.sheets = sheets;
    }

    public String of(DelegateExecution execution) {
        RankingSheet.ObjectionSheet sheet = sheets.objection(Executions.keyOf(execution), RankingModel.OBJECTION_ID.get(execution));
        String officer = sheet.officer().id();
        return Messages.text("ranking.objection", sheet.officer().name(), sheet.officer().position(), sheet.line(),
                FreeText.shown(sheet.text())) + "\n\n" + Messages.text("ranking.objection.acts", officer);
    }
}
