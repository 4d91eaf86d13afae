package vn.boiduong.plan;

import java.util.Collection;
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
import vn.boiduong.survey.Survey;
import vn.boiduong.survey.SurveyService;

/** A plan as the people who work on it read it: with names, not codes. */
@Component
@Transactional(readOnly = true)
public class PlanSheets {

    private final Plans plans;
    private final SurveyService surveys;
    private final PlanCatalogue catalogue;
    private final Courses courses;
    private final Demand demand;
    private final LeadTime leadTime;
    private final OfficeClock clock;
    private final Gaps gaps;
    private final Budgets budgets;

    PlanSheets(Plans plans, SurveyService surveys, PlanCatalogue catalogue, Courses courses, Demand demand, LeadTime leadTime,
               OfficeClock clock, Gaps gaps, Budgets budgets) {
        this.plans = plans;
        this.surveys = surveys;
        this.catalogue = catalogue;
        this.courses = courses;
        this.demand = demand;
        this.leadTime = leadTime;
        this.clock = clock;
        this.gaps = gaps;
        this.budgets = budgets;
    }

    /** A draft shows what the catalogue offers now, with the choices of the draft that came back; a submitted plan its own lines. */
    public PlanSheet of(String planKey) {
        return read(planKey).sheet();
    }

    /** A plan and the courses it was read from. */
    record Read(PlanSheet sheet, Collection<Course> courses) {
    }

    Read read(String planKey) {
        Plan plan = plans.findById(planKey).orElseThrow();
        Demand.OfYear needs = demand.of(AgencyYear.ofKey(planKey));
        return plan.status() == PlanStatus.DRAFT ? draft(plan, needs) : sheet(plan, ownLines(plan), false, needs);
    }

    /** What the chairman decides on. */
    public ShownPlan toApprove(String planKey) {
        return new ShownPlan(of(planKey), surveys.find(AgencyYear.ofKey(planKey).key()).map(Survey::consolidationNote).orElse(null));
    }

    private Read draft(Plan plan, Demand.OfYear needs) {
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

    private Read sheet(Plan plan, List<PlanCourse> lines, boolean mayBeEmpty, Demand.OfYear needs) {
        Map<String, Course> byCode = courses.withCodes(lines.stream().map(PlanCourse::course).toList()).stream()
                .collect(Collectors.toMap(Course::code, course -> course));
        List<PlanCourse> ordered = lines.stream()
                .sorted(Comparator.comparing((PlanCourse line) -> byCode.get(line.course()).startsOn()).thenComparing(PlanCourse::course)).toList();
        Needed needed = new Needed(needs, proposals(plan, ordered, byCode, needs));
        List<PlanSheet.Line> shown = ordered.stream().map(line -> line(line, byCode.get(line.course()), plan, needed)).toList();
        Set<String> granted = lines.stream().filter(line -> line.status() != PlanCourse.Status.EXCLUDED)
                .map(line -> byCode.get(line.course()).grants()).collect(Collectors.toSet());
        return new Read(new PlanSheet(plan.trainingYear(), plan.isSupplement(), mayBeEmpty, shown, needs.uncoveredBy(granted),
                needs.otherNeeds(), needs.silentUnits(), budget(plan), plan.note(), plan.returnReason()), byCode.values());
    }

    private Map<String, SeatProposals.Proposal> proposals(Plan plan, List<PlanCourse> ordered, Map<String, Course> byCode, Demand.OfYear needs) {
        Set<String> leftOut = ordered.stream().filter(line -> line.status() == PlanCourse.Status.EXCLUDED).map(PlanCourse::course)
                .collect(Collectors.toSet());
        return gaps.around(plan, byCode.keySet(), needs).of(ordered.stream().map(line -> byCode.get(line.course())).toList(), leftOut);
    }

    private static List<PlanCourse> ownLines(Plan plan) {
        return Stream.of(PlanCourse.Status.values()).flatMap(status -> plan.courses(status).stream()).toList();
    }

    private PlanSheet.Money budget(Plan plan) {
        AgencyYear year = new AgencyYear(plan.agency(), plan.trainingYear());
        long committed = budgets.committed(year, plan.id());
        return budgets.of(year).stream().findFirst().map(newest -> new PlanSheet.Money(newest.amount(), newest.source(), committed))
                .orElseGet(() -> new PlanSheet.Money(null, null, committed));
    }

    /** What the survey declared and the seats that follow, by course. */
    private record Needed(Demand.OfYear declared, Map<String, SeatProposals.Proposal> proposals) {
    }

    private PlanSheet.Line line(PlanCourse line, Course course, Plan plan, Needed needed) {
        Optional<String> grants = Optional.ofNullable(course.grants());
        boolean excluded = line.status() == PlanCourse.Status.EXCLUDED;
        long needs = grants.map(grant -> needed.declared().peopleLacking(course)).orElse(0L);
        SeatProposals.Proposal proposal = plan.isOfItsYear(course) || !excluded ? needed.proposals().get(course.code()) : SeatProposals.Proposal.NONE;
        return new PlanSheet.Line(CourseInfo.of(course, grants.map(needed.declared()::nameOf).orElse(null)), line.cost(), needs,
                !plan.isOfItsYear(course), excluded, line.status() == PlanCourse.Status.APPROVED ? null : leadTime.warning(course),
                new PlanSheet.Gap(proposal.lacking(), proposal.seats(), proposal.advice()));
    }
}
