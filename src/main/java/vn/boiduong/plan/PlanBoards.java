package vn.boiduong.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Requirement;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.survey.TrainingNeed;
import vn.boiduong.survey.TrainingNeeds;

/**
 * Plans for their pages. An approved plan is made known to everyone of the agency; drafts, money and notes are for hr, chairman and
 * auditor, the names behind the needs for them and for the head of the unit.
 */
@Service
@Transactional(readOnly = true)
public class PlanBoards {

    private final PlanService plans;
    private final PlanSheets sheets;
    private final PlanReturns returns;
    private final TrainingNeeds needs;
    private final Directory directory;

    PlanBoards(PlanService plans, PlanSheets sheets, PlanReturns returns, TrainingNeeds needs, Directory directory) {
        this.plans = plans;
        this.sheets = sheets;
        this.returns = returns;
        this.needs = needs;
        this.directory = directory;
    }

    /** The year's plans the reader may see: the yearly one, then the supplements. */
    public List<PlanBoard.Line> ofYear(int year, Actor actor) {
        Sight sight = Sight.of(actor);
        List<Plan> shown = plans.ofYear(actor.agency(), year).stream().filter(plan -> isOpenTo(plan, sight)).toList();
        Map<String, String> names = names(shown);
        return shown.stream().map(plan -> line(plan, names)).toList();
    }

    /** {@code number} 0 asks for the yearly plan; empty where there is none the reader may see. */
    public Optional<PlanBoard> find(int year, int number, Actor actor) {
        Sight sight = Sight.of(actor);
        AgencyYear key = new AgencyYear(actor.agency(), year);
        return plans.find(number == 0 ? key.key() : PlanService.supplementKey(key, number)).filter(plan -> isOpenTo(plan, sight))
                .map(plan -> board(plan, key, sight));
    }

    private PlanBoard board(Plan plan, AgencyYear year, Sight sight) {
        PlanSheets.Read read = sheets.read(plan.id());
        return new PlanBoard(line(plan, names(List.of(plan))), sight, read.sheet(), needs(year, sight), returns.of(plan.id()),
                calledOff(plan, read.courses()));
    }

    private static Map<String, LocalDate> calledOff(Plan plan, Collection<Course> courses) {
        Set<String> approved = plan.courses(PlanCourse.Status.APPROVED).stream().map(PlanCourse::course).collect(Collectors.toSet());
        return courses.stream().filter(course -> course.isCancelled() && approved.contains(course.code()))
                .collect(Collectors.toMap(Course::code, Course::cancelledOn));
    }

    private static boolean isOpenTo(Plan plan, Sight sight) {
        return sight.whole() || plan.status() == PlanStatus.APPROVED;
    }

    /** A step not reached has nobody's name. */
    private Map<String, String> names(Collection<Plan> shown) {
        return new HashMap<>(directory.namesOf(shown.stream().flatMap(plan -> Stream.of(plan.draftedBy(), plan.decidedBy())).filter(Objects::nonNull)
                .distinct().toList()));
    }

    private static PlanBoard.Line line(Plan plan, Map<String, String> names) {
        int excluded = plan.courses(PlanCourse.Status.EXCLUDED).size();
        int taken = plan.courses(PlanCourse.Status.PLANNED).size() + plan.courses(PlanCourse.Status.APPROVED).size();
        return new PlanBoard.Line(plan.trainingYear(), plan.supplementNumber(),
                plan.status(), plan.openedOn(), names.get(plan.draftedBy()), plan.draftedOn(), names.get(plan.decidedBy()), plan.decidedOn(),
                taken, excluded, plan.totalCost(), plan.cancelReason());
    }

    private Map<String, List<PlanBoard.UnitNeeds>> needs(AgencyYear year, Sight sight) {
        List<TrainingNeed> shown = needs.of(year.key()).stream().filter(need -> sight.includes(need.unit(), need.officer())).toList();
        Map<String, String> requirements = directory.requirements(year.agency()).stream().collect(Collectors.toMap(Requirement::code, Requirement::name));
        Map<String, String> units = directory.unitNames(year.agency());
        Map<String, String> people = directory.namesOf(shown.stream().map(TrainingNeed::officer).distinct().toList());
        return shown.stream().collect(Collectors.groupingBy(need -> requirements.get(need.requirement()), Collectors.collectingAndThen(
                Collectors.groupingBy(need -> units.get(need.unit()), () -> new TreeMap<>(NameOrder.OF_THINGS), Collectors.mapping(need -> new PlanBoard.Needing(need.officer(),
                        people.get(need.officer()), need.confirmed()), Collectors.toList())),
                byUnit -> byUnit.entrySet().stream().map(unit -> new PlanBoard.UnitNeeds(unit.getKey(), unit.getValue())).toList())));
    }
}
