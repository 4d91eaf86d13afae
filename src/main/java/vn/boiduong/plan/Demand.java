package vn.boiduong.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Requirement;
import vn.boiduong.directory.Unit;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyUnit;
import vn.boiduong.survey.SurveyUnitStatus;
import vn.boiduong.survey.TrainingNeed;
import vn.boiduong.survey.TrainingNeeds;

/** What the survey of a year left the plan to meet. */
@Component
class Demand {

    private final TrainingNeeds needs;
    private final SurveyService surveys;
    private final Directory directory;

    Demand(TrainingNeeds needs, SurveyService surveys, Directory directory) {
        this.needs = needs;
        this.surveys = surveys;
        this.directory = directory;
    }

    OfYear of(AgencyYear year) {
        Map<String, Long> people = needs.of(year.key()).stream()
                .collect(Collectors.groupingBy(TrainingNeed::requirement, TreeMap::new, Collectors.counting()));
        Map<String, String> requirements = directory.requirements(year.agency()).stream()
                .collect(Collectors.toMap(Requirement::code, Requirement::name));
        Map<String, String> units = directory.units(year.agency()).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return new OfYear(people, requirements, units, surveys.units(year.key()));
    }

    /** People by lacking requirement, and what units added or left unsaid. */
    record OfYear(Map<String, Long> people, Map<String, String> requirements, Map<String, String> units, List<SurveyUnit> answers) {

        long peopleLacking(String requirement) {
            return people.getOrDefault(requirement, 0L);
        }

        String nameOf(String requirement) {
            return requirements.get(requirement);
        }

        List<PlanSheet.Uncovered> uncoveredBy(Set<String> granted) {
            return people.entrySet().stream().filter(lacking -> !granted.contains(lacking.getKey()))
                    .map(lacking -> new PlanSheet.Uncovered(nameOf(lacking.getKey()), lacking.getValue())).toList();
        }

        List<PlanSheet.OtherNeeds> otherNeeds() {
            return answers.stream().filter(answer -> answer.otherNeeds() != null)
                    .map(answer -> new PlanSheet.OtherNeeds(units.get(answer.unit()), answer.otherNeeds())).toList();
        }

        List<String> silentUnits() {
            return answers.stream().filter(answer -> answer.status() == SurveyUnitStatus.SILENT)
                    .map(answer -> units.get(answer.unit())).toList();
        }
    }
}
