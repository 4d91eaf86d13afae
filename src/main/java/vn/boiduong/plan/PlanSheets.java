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
import vn.boiduong.calendar.OfficeClock;
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
    private final OfficeClock clock;

    PlanSheets(PlanService plans, PlanCatalogue catalogue, Courses courses, Demand demand, LeadTime leadTime, OfficeClock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.courses = courses;
        this.demand = demand;
        this.leadTime = leadTime;
        this.clock = clock;
    }

    /** A draft shows what the catalogue offers now, with the choices of the draft that came back; a submitted plan its own lines. */
    public PlanSheet of(String planKey) {
        Plan plan = plans.find(planKey).orElseThrow();
        Demand.OfYear needs = demand.of(AgencyYear.ofKey(planKey));
        return plan.status() == PlanStatus.DRAFT ? draft(plan, needs) : sheet(plan, ownLines(plan), false, needs);
    }

    private PlanSheet draft(Plan plan, Demand.OfYear needs) {
        PlanCatalogue.Offer offer = catalogue.openTo(plan);
        Set<String> excluded = codes(plan, PlanCourse.Status.EXCLUDED);
        Set<String> added = codes(plan, PlanCourse.Status.PLANNED);
        Stream<PlanCourse> ofYear = offer.ofYear().stream().map(course -> PlanCourse.drafted(course, excluded.contains(course.code())));
        Stream<PlanCourse> others = offer.ofOtherYears().stream()
                .filter(course -> added.contains(course.code()) || course.startsOn().isAfter(clock.today()))
                .map(course -> PlanCourse.drafted(course, !added.contains(course.code())));
        return sheet(plan, Stream.concat(ofYear, others).toList(), plan.mayBeEmpty(offer.ofYear().isEmpty()), needs);
    }

    private static Set<String> codes(Plan plan, PlanCourse.Status status) {
        return plan.courses(status).stream().map(PlanCourse::course).collect(Collectors.toSet());
    }

    private PlanSheet sheet(Plan plan, List<PlanCourse> lines, boolean mayBeEmpty, Demand.OfYear needs) {
        Map<String, Course> byCode = courses.withCodes(lines.stream().map(PlanCourse::course).toList()).stream()
                .collect(Collectors.toMap(Course::code, course -> course));
        List<PlanSheet.Line> shown = lines.stream()
                .map(line -> line(line, byCode.get(line.course()), plan.isOfItsYear(byCode.get(line.course())), needs))
                .sorted(Comparator.comparing((PlanSheet.Line line) -> line.course().startsOn()).thenComparing(line -> line.course().code()))
                .toList();
        Set<String> granted = lines.stream().filter(line -> line.status() != PlanCourse.Status.EXCLUDED)
                .map(line -> byCode.get(line.course()).grants()).collect(Collectors.toSet());
        return new PlanSheet(plan.trainingYear(), plan.isSupplement(), mayBeEmpty, shown, needs.uncoveredBy(granted),
                needs.otherNeeds(), needs.silentUnits(), plan.note(), plan.returnReason());
    }

    private static List<PlanCourse> ownLines(Plan plan) {
        return Stream.of(PlanCourse.Status.values()).flatMap(status -> plan.courses(status).stream()).toList();
    }

    private PlanSheet.Line line(PlanCourse line, Course course, boolean ofYear, Demand.OfYear needs) {
        Optional<String> grants = Optional.ofNullable(course.grants());
        return new PlanSheet.Line(CourseInfo.of(course, grants.map(needs::nameOf).orElse(null)), line.cost(),
                grants.map(needs::peopleLacking).orElse(0L), !ofYear, line.status() == PlanCourse.Status.EXCLUDED,
                line.status() == PlanCourse.Status.APPROVED ? null : leadTime.warning(course));
    }
}
