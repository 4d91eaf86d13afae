package vn.boiduong.plan.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.plan.PlanSheet;
import vn.boiduong.plan.PlanSheets;
import vn.boiduong.plan.ShownDraft;
import vn.boiduong.plan.ShownPlan;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;

/** What a plan's tasks say to hr and to the chairman. */
@Component
class PlanCases implements CaseView {

    private static final String SUPPLEMENT = "/supplement-";

    private final PlanSheets sheets;

    PlanCases(PlanSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return PlanModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        int year = AgencyYear.ofKey(businessKey).year();
        int supplement = businessKey.indexOf(SUPPLEMENT);
        return supplement < 0 ? Messages.text("plan.title", year)
                : Messages.text("plan.title.supplement", year, businessKey.substring(supplement + SUPPLEMENT.length()));
    }

    @Override
    public String brief(TaskRef task) {
        PlanSheet sheet = sheets.of(task.businessKey());
        return switch (task.task()) {
            case PlanModel.TASK_DRAFT_PLAN -> draft(sheet);
            case PlanModel.TASK_APPROVE_PLAN -> approval(sheet);
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    @Override
    public Object context(TaskRef task) {
        return task.task().equals(PlanModel.TASK_APPROVE_PLAN) ? ToApprove.of(sheets.toApprove(task.businessKey()))
                : ShownDraft.of(sheets.of(task.businessKey()));
    }

    /** What the chairman's form shows, and the version it hands in again. */
    record ToApprove(PlanSheet plan, String surveyNote, String shownVersion) {

        static ToApprove of(ShownPlan shown) {
            return new ToApprove(shown.plan(), shown.surveyNote(), shown.version());
        }
    }

    private static String draft(PlanSheet sheet) {
        return lines(Stream.of(sheet.returnReason() == null ? "" : Messages.text("plan.brief.returned", FreeText.shown(sheet.returnReason())),
                sheet.courses().isEmpty() ? Messages.text("plan.brief.nothingOffered") : total("plan.brief.draft", sheet), budget(sheet), uncovered(sheet)));
    }

    /** What decides first: where the text is too long for the engine, it is the courses that are cut. */
    private static String approval(PlanSheet sheet) {
        String left = sheet.courses().stream().filter(PlanSheet.Line::excluded).map(line -> line.course().name())
                .collect(Collectors.joining("; "));
        return lines(Stream.of(sheet.planned().isEmpty() ? Messages.text("plan.brief.empty") : total("plan.brief.approval", sheet),
                budget(sheet), left.isEmpty() ? "" : Messages.text("plan.brief.excluded", left), uncovered(sheet),
                sheet.planNote() == null ? "" : Messages.text("plan.brief.note", FreeText.shown(sheet.planNote())),
                sheet.planned().isEmpty() ? "" : "\n" + Messages.text("plan.brief.courses"), lines(sheet.planned().stream().map(PlanCases::course))));
    }

    private static String total(String key, PlanSheet sheet) {
        return Messages.text(key, sheet.planned().size(), sheet.planned().stream().mapToInt(line -> line.course().seats()).sum(),
                Dong.text(sheet.totalCost()));
    }

    private static String budget(PlanSheet sheet) {
        if (sheet.planned().isEmpty()) {
            return "";
        }
        return sheet.budgetLeft().map(left -> Messages.text(left < 0 ? "plan.brief.budget.exceeded" : "plan.brief.budget.left",
                        Dong.text(sheet.budget().amount()), Dong.text(Math.abs(left)), Dong.text(sheet.budget().committed())))
                .orElseGet(() -> Messages.text("plan.brief.budget.none", sheet.year()));
    }

    private static String course(PlanSheet.Line line) {
        return Messages.text(line.course().abroad() ? "plan.brief.course.abroad" : "plan.brief.course", line.course().name(), Days.text(line.course().startsOn()),
                Days.text(line.course().endsOn()), line.course().seats(), Dong.text(line.cost()));
    }

    private static String uncovered(PlanSheet sheet) {
        return sheet.uncovered().isEmpty() ? "" : Messages.text("plan.brief.uncovered", sheet.uncovered().stream()
                .map(lacking -> Messages.text("plan.brief.uncovered.one", lacking.requirement(), lacking.people()))
                .collect(Collectors.joining("; ")));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
