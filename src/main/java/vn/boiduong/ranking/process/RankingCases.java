package vn.boiduong.ranking.process;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.ranking.RankingSheet;
import vn.boiduong.ranking.RankingSheets;
import vn.boiduong.ranking.ShownRanking;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What the ranking's tasks say to hr and to the chairman. */
@Component
class RankingCases implements CaseView {

    private final RankingSheets sheets;

    RankingCases(RankingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return RankingModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        return Messages.text("ranking.title", AgencyYear.ofKey(businessKey).year());
    }

    /** Whoever objects to the ranking answers no objection to it. */
    @Override
    public Set<String> concerned(TaskRef task) {
        return task.task().equals(RankingModel.TASK_RESOLVE_OBJECTION) ? sheets.objectors(task.businessKey()) : Set.of();
    }

    @Override
    public String brief(TaskRef task) {
        RankingSheet sheet = sheets.of(task.businessKey());
        return switch (task.task()) {
            case RankingModel.TASK_REVIEW_RANKING, RankingModel.TASK_APPROVE_RANKING, RankingModel.TASK_RESOLVE_OBJECTION -> overview(sheet);
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    @Override
    public Object context(TaskRef task) {
        RankingSheet sheet = sheets.of(task.businessKey());
        return switch (task.task()) {
            case RankingModel.TASK_REVIEW_RANKING, RankingModel.TASK_APPROVE_RANKING -> ShownRanking.of(sheet);
            default -> sheet;
        };
    }

    private static String overview(RankingSheet sheet) {
        String grades = sheet.grades().stream().map(each -> Messages.text("ranking.brief.grade", each.grade(), each.people()))
                .collect(Collectors.joining("\n"));
        String returned = sheet.returnReason() == null ? ""
                : Messages.text("ranking.brief.returned", FreeText.shown(sheet.returnReason())) + "\n";
        return returned + Messages.text("ranking.brief.overview", Days.text(sheet.opensOn()), sheet.ranked().size(), sheet.notRanked().size())
                + "\n\n" + grades;
    }
}
