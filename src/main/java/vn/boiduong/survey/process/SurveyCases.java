package vn.boiduong.survey.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Person;
import vn.boiduong.engine.CaseView;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.survey.ConsolidationSheet;
import vn.boiduong.survey.DeclarationSheet;
import vn.boiduong.survey.ShownDeclaration;
import vn.boiduong.survey.SurveySheets;

/** What a survey's tasks say to the head of a unit and to hr. */
@Component
class SurveyCases implements CaseView {

    private final SurveySheets sheets;

    SurveyCases(SurveySheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String process() {
        return SurveyModel.KEY;
    }

    @Override
    public String title(String businessKey) {
        return Messages.text("survey.title", AgencyYear.ofKey(businessKey).year());
    }

    @Override
    public String brief(TaskRef task) {
        return switch (task.task()) {
            case SurveyModel.TASK_DECLARE_NEEDS -> declaration(sheets.declaration(task.businessKey(), task.unit().orElseThrow()));
            case SurveyModel.TASK_CONSOLIDATE_NEEDS -> consolidation(sheets.consolidation(task.businessKey()));
            default -> throw new IllegalArgumentException("no brief for " + task);
        };
    }

    @Override
    public Object context(TaskRef task) {
        return task.task().equals(SurveyModel.TASK_DECLARE_NEEDS)
                ? ShownDeclaration.of(sheets.declaration(task.businessKey(), task.unit().orElseThrow()))
                : sheets.consolidation(task.businessKey());
    }

    private static String declaration(DeclarationSheet sheet) {
        Map<Person, List<DeclarationSheet.Need>> byPerson = sheet.needs().stream().collect(
                Collectors.groupingBy(DeclarationSheet.Need::officer, LinkedHashMap::new, Collectors.toList()));
        String people = byPerson.entrySet().stream().map(needs -> person(needs.getKey(), needs.getValue()))
                .collect(Collectors.joining("\n"));
        return Messages.text("survey.declaration", sheet.unit(), Days.text(sheet.dueOn()), sheet.needs().size(), byPerson.size())
                + (people.isEmpty() ? "" : "\n" + people);
    }

    private static String person(Person officer, List<DeclarationSheet.Need> needs) {
        return Messages.text("survey.declaration.person", officer.name(), officer.position(),
                needs.stream().map(DeclarationSheet.Need::requirement).collect(Collectors.joining("; ")));
    }

    private static String consolidation(ConsolidationSheet sheet) {
        String units = sheet.units().stream().map(SurveyCases::unit).collect(Collectors.joining("\n"));
        String demands = sheet.demands().stream()
                .map(demand -> Messages.text("survey.consolidation.demand", demand.requirementName(), demand.people()))
                .collect(Collectors.joining("\n"));
        return Messages.text("survey.consolidation.units") + "\n" + units + "\n\n"
                + Messages.text("survey.consolidation.demands") + "\n" + demands;
    }

    private static String unit(ConsolidationSheet.UnitAnswer unit) {
        if (unit.silentReason() != null) {
            return Messages.text("survey.consolidation.silent", unit.unitName(), unit.unanswered(), FreeText.shown(unit.silentReason()));
        }
        String answer = unit.declined() == 0 ? Messages.text("survey.consolidation.unit", unit.unitName(), unit.confirmed())
                : Messages.text("survey.consolidation.unitDeclined", unit.unitName(), unit.confirmed(), unit.declined());
        return unit.otherNeeds() == null ? answer : answer + " " + Messages.text("survey.consolidation.others", FreeText.shown(unit.otherNeeds()));
    }
}
