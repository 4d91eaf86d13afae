package vn.boiduong.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/**
 * A yearly plan or a supplement. What the chairman has approved stays approved: a plan of a cancelled year that is opened again
 * adds to it and never takes away.
 */
public class Plan {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private int trainingYear;
    private PlanStatus status;
    private LocalDate openedOn;
    private String note;
    private String returnReason;
    private String draftedBy;
    private LocalDate draftedOn;
    private String decidedBy;
    private LocalDate decidedOn;
    private Set<PlanCourse> courses = new HashSet<>();

    Plan() {
    }

    static Plan of(String planKey) {
        AgencyYear year = AgencyYear.ofKey(planKey);
        Plan plan = new Plan();
        plan.id = planKey;
        plan.agency = year.agency();
        plan.trainingYear = year.year();
        return plan;
    }

    /** Opens the draft; a plan already open stays as it is. */
    void open(LocalDate today) {
        if (status == PlanStatus.DRAFT || status == PlanStatus.SUBMITTED) {
            return;
        }
        status = PlanStatus.DRAFT;
        openedOn = today;
        note = null;
        returnReason = null;
        courses = courses.stream().filter(course -> course.status() == PlanCourse.Status.APPROVED).collect(Collectors.toSet());
    }

    void submit(Collection<PlanCourse> drafted, String draftNote, String by, LocalDate today) {
        require(PlanStatus.DRAFT);
        Stream<PlanCourse> kept = courses.stream().filter(course -> course.status() == PlanCourse.Status.APPROVED);
        courses = Stream.concat(kept, drafted.stream()).collect(Collectors.toSet());
        note = draftNote;
        draftedBy = by;
        draftedOn = today;
        status = PlanStatus.SUBMITTED;
    }

    void giveBack(String reason, String by, LocalDate today) {
        require(PlanStatus.SUBMITTED);
        returnReason = reason;
        decide(PlanStatus.DRAFT, by, today);
    }

    /** Approves the plan and returns the codes of the courses that are approved by it now. */
    List<String> approve(String by, LocalDate today) {
        require(PlanStatus.SUBMITTED);
        List<String> approvedNow = courses(PlanCourse.Status.PLANNED).stream().map(PlanCourse::course).toList();
        courses = courses.stream().map(PlanCourse::approved).collect(Collectors.toSet());
        returnReason = null;
        decide(PlanStatus.APPROVED, by, today);
        return approvedNow;
    }

    private void decide(PlanStatus decided, String by, LocalDate today) {
        status = decided;
        decidedBy = by;
        decidedOn = today;
    }

    /** The year was cancelled: an approved plan stays approved, an open one ends. */
    void cancel() {
        if (status != PlanStatus.APPROVED) {
            status = PlanStatus.CANCELLED;
        }
    }

    private void require(PlanStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("plan.notIn." + wanted);
        }
    }

    public List<PlanCourse> courses(PlanCourse.Status wanted) {
        return courses.stream().filter(course -> course.status() == wanted).sorted(Comparator.comparing(PlanCourse::course)).toList();
    }

    /** What the planned and approved courses cost when every seat is taken, in đồng. */
    public long totalCost() {
        return courses.stream().filter(course -> course.status() != PlanCourse.Status.EXCLUDED)
                .mapToLong(PlanCourse::cost).reduce(0, Math::addExact);
    }

    public String id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public int trainingYear() {
        return trainingYear;
    }

    public PlanStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public String note() {
        return note;
    }

    public String returnReason() {
        return returnReason;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
