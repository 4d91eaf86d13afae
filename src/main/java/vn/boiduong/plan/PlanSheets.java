package vn.boiduong.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.course.Courses;
import vn.boiduong.shared.AgencyYear;

/** A plan as the people who work on it read it: with names, not codes. */
@Component
@Transactional(readOnly = true)
public class PlanSheets {

    private final PlanService plans;
    private final PlanCatalogue catalogue;
    private final Courses courses;
    private final Demand demand;
    private final LeadTime leadTime;

    PlanSheets(PlanService plans, PlanCatalogue catalogue, Courses courses, Demand demand, LeadTime leadTime) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.courses = courses;
        this.demand = demand;
        this.leadTime = leadTime;
    }

    /** A draft shows what the catalogue offers now, with the exclusions of the draft that came back; a submitted plan its own lines. */
    public PlanSheet of(String planKey) {
        Plan plan = plans.find(planKey).orElseThrow();
        AgencyYear year = AgencyYear.ofKey(planKey);
        Demand.OfYear needs = demand.of(year);
        List<PlanCourse> lines = plan.status() == PlanStatus.DRAFT ? offered(plan) : ownLines(plan);
        Map<String, Course> byCode = courses.withCodes(lines.stream().map(PlanCourse::course).toList()).stream()
                .collect(Collectors.toMap(Course::code, course -> course));
        List<PlanSheet.Line> shown = lines.stream().map(line -> line(line, byCode.get(line.course()), needs))
                .sorted(Comparator.comparing((PlanSheet.Line line) -> line.course().startsOn()).thenComparing(line -> line.course().code()))
                .toList();
        Set<String> granted = lines.stream().filter(line -> line.status() != PlanCourse.Status.EXCLUDED)
                .map(line -> byCode.get(line.course()).grants()).collect(Collectors.toSet());
        return new PlanSheet(plan.trainingYear(), !planKey.equals(year.key()), shown, needs.uncoveredBy(granted),
                needs.otherNeeds(), needs.silentUnits(), plan.note(), plan.returnReason());
    }

    private List<PlanCourse> offered(Plan plan) {
        Set<String> excluded = plan.courses(PlanCourse.Status.EXCLUDED).stream().map(PlanCourse::course).collect(Collectors.toSet());
        return catalogue.openTo(plan.id(), plan.agency(), plan.trainingYear()).stream()
                .map(course -> PlanCourse.drafted(course, excluded.contains(course.code()))).toList();
    }

    private static List<PlanCourse> ownLines(Plan plan) {
        return Stream.of(PlanCourse.Status.values()).flatMap(status -> plan.courses(status).stream()).toList();
    }

    private PlanSheet.Line line(PlanCourse line, Course course, Demand.OfYear needs) {
        Optional<String> grants = Optional.ofNullable(course.grants());
        return new PlanSheet.Line(CourseInfo.of(course, grants.map(needs::nameOf).orElse(null)), line.cost(),
                grants.map(needs::peopleLacking).orElse(0L), line.status() == PlanCourse.Status.EXCLUDED,
                line.status() == PlanCourse.Status.APPROVED ? null : leadTime.warning(course));
    }
}
