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
import vn.boiduong.course.Course;
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
    private String cancelReason;
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
        if (isOpen()) {
            return;
        }
        status = PlanStatus.DRAFT;
        openedOn = today;
        note = null;
        returnReason = null;
        cancelReason = null;
        courses = courses.stream().filter(course -> course.status() == PlanCourse.Status.APPROVED).collect(Collectors.toSet());
    }

    /** Puts the draft before the chairman; one that leaves out whatever there is to plan decides nothing and is refused. */
    void submit(Collection<PlanCourse> drafted, String draftNote, String by, LocalDate today) {
        require(PlanStatus.DRAFT);
        boolean nothingOffered = drafted.isEmpty();
        if (!mayBeEmpty(nothingOffered) && drafted.stream().noneMatch(PlanCourse::isPlanned)) {
            throw RuleViolation.inField("excludedCourses", "plan.nothingPlanned");
        }
        Stream<PlanCourse> kept = courses.stream().filter(course -> course.status() == PlanCourse.Status.APPROVED);
        courses = Stream.concat(kept, drafted.stream()).collect(Collectors.toSet());
        note = draftNote;
        draftedBy = by;
        draftedOn = today;
        status = PlanStatus.SUBMITTED;
    }

    /**
     * A yearly plan has no course where its year has none on offer yet: they come as supplements, which only an approved plan
     * allows. One opened again keeps what is approved and need not add to it.
     */
    boolean mayBeEmpty(boolean nothingOffered) {
        return nothingOffered && !isSupplement() || !courses(PlanCourse.Status.APPROVED).isEmpty();
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

    /** The year was cancelled or is over: an approved plan stays approved, an open one ends and says why. By nobody: it is the year's end. */
    void cancel(String reason, LocalDate today) {
        if (isOpen()) {
            cancelReason = reason;
            decide(PlanStatus.CANCELLED, null, today);
        }
    }

    /** hr no longer wants the supplement; a yearly plan ends with its year alone. */
    void cancelSupplement(String reason, String by, LocalDate today) {
        if (!isSupplement()) {
            throw new RuleViolation("plan.notASupplement");
        }
        if (!isOpen()) {
            throw new RuleViolation("plan.decidedAlready");
        }
        cancelReason = reason;
        decide(PlanStatus.CANCELLED, by, today);
    }

    boolean isSupplement() {
        return !id.equals(new AgencyYear(agency, trainingYear).key());
    }

    /** 0 for the yearly plan. */
    int supplementNumber() {
        return isSupplement() ? Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) : 0;
    }

    boolean isOpen() {
        return status == PlanStatus.DRAFT || status == PlanStatus.SUBMITTED;
    }

    boolean isOfItsYear(Course course) {
        return course.startsOn().getYear() == trainingYear;
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

    /** Why hr cancelled the supplement, or the plan ended with its year; or null. */
    public String cancelReason() {
        return cancelReason;
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
