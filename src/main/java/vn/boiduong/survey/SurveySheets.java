package vn.boiduong.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Requirement;
import vn.boiduong.identity.StandIns;

/** A survey as hr consolidates it: with names, not codes. */
@Component
@Transactional(readOnly = true)
public class SurveySheets {

    private final SurveyService surveys;
    private final TrainingNeeds needs;
    private final UnitSheets unitSheets;
    private final Directory directory;
    private final StandIns standIns;

    SurveySheets(SurveyService surveys, TrainingNeeds needs, UnitSheets unitSheets, Directory directory, StandIns standIns) {
        this.surveys = surveys;
        this.needs = needs;
        this.unitSheets = unitSheets;
        this.directory = directory;
        this.standIns = standIns;
    }

    public DeclarationSheet declaration(String surveyKey, String unit) {
        return unitSheets.of(surveys.find(surveyKey).orElseThrow(), surveys.unit(surveyKey, unit));
    }

    public ConsolidationSheet consolidation(String surveyKey) {
        Survey survey = surveys.find(surveyKey).orElseThrow();
        Map<String, String> unitNames = directory.unitNames(survey.agency());
        StandIns.Book marks = standIns.of(survey.agency());
        return new ConsolidationSheet(survey.trainingYear(),
                surveys.units(surveyKey).stream().sorted(Comparator.comparing(part -> unitNames.get(part.unit()), NameOrder.OF_THINGS)).map(part -> answer(part, unitNames.get(part.unit())
                        + marks.mark(part.unit(), part.recordedBy(), part.recordedOn()))).toList(),
                demands(survey));
    }

    private static ConsolidationSheet.UnitAnswer answer(SurveyUnit part, String unitName) {
        return new ConsolidationSheet.UnitAnswer(unitName, part.count(NeedStatus.CONFIRMED), part.count(NeedStatus.DECLINED),
                part.count(NeedStatus.PROPOSED), part.otherNeeds(), part.silentReason());
    }

    private List<ConsolidationSheet.Demand> demands(Survey survey) {
        Map<String, String> names = directory.requirements(survey.agency()).stream()
                .collect(Collectors.toMap(Requirement::code, Requirement::name));
        Map<String, Long> people = needs.of(survey.id()).stream()
                .collect(Collectors.groupingBy(TrainingNeed::requirement, TreeMap::new, Collectors.counting()));
        return people.entrySet().stream()
                .map(demand -> new ConsolidationSheet.Demand(names.get(demand.getKey()), demand.getValue())).toList();
    }
}
