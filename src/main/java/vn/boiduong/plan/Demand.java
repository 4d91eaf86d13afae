package vn.boiduong.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Requirement;
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
        Map<String, Set<String>> people = needs.of(year.key()).stream().collect(Collectors.groupingBy(TrainingNeed::requirement, TreeMap::new,
                Collectors.mapping(TrainingNeed::officer, Collectors.toSet())));
        Map<String, Position.Duty> posts = directory.positions(year.agency()).stream().collect(Collectors.toMap(Position::code, Position::duty));
        Map<String, Position.Duty> duties = directory.officers(year.agency()).stream()
                .collect(Collectors.toMap(Officer::id, officer -> posts.get(officer.position())));
        Map<String, String> requirements = directory.requirements(year.agency()).stream()
                .collect(Collectors.toMap(Requirement::code, Requirement::name));
        Map<String, String> units = directory.unitNames(year.agency());
        return new OfYear(people, duties, new Names(requirements, units), surveys.units(year.key()).stream()
                .sorted(Comparator.comparing(answer -> units.get(answer.unit()), NameOrder.OF_THINGS)).toList());
    }

    /** Names of requirements and units by code. */
    record Names(Map<String, String> requirements, Map<String, String> units) {
    }

    /** People by lacking requirement with the duties of their posts, and what units added or left unsaid. */
    record OfYear(Map<String, Set<String>> people, Map<String, Position.Duty> duties, Names names, List<SurveyUnit> answers) {

        /** How many the survey declared for what the course grants, of those it is meant for. */
        long peopleLacking(Course course) {
            return people.getOrDefault(course.grants(), Set.of()).stream()
                    .filter(officer -> course.targetDuties().isEmpty() || course.targetDuties().contains(duties.get(officer))).count();
        }

        boolean names(String officer, String requirement) {
            return people.getOrDefault(requirement, Set.of()).contains(officer);
        }

        String nameOf(String requirement) {
            return names.requirements().get(requirement);
        }

        List<PlanSheet.Uncovered> uncoveredBy(Set<String> granted) {
            return people.entrySet().stream().filter(lacking -> !granted.contains(lacking.getKey()))
                    .map(lacking -> new PlanSheet.Uncovered(nameOf(lacking.getKey()), lacking.getValue().size())).toList();
        }

        List<PlanSheet.OtherNeeds> otherNeeds() {
            return answers.stream().filter(answer -> answer.otherNeeds() != null)
                    .map(answer -> new PlanSheet.OtherNeeds(names.units().get(answer.unit()), answer.otherNeeds())).toList();
        }

        List<String> silentUnits() {
            return answers.stream().filter(answer -> answer.status() == SurveyUnitStatus.SILENT)
                    .map(answer -> names.units().get(answer.unit())).toList();
        }
    }
}
