package vn.boiduong.reimbursement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/**
 * Whom hr may ask about costs: people who were sent and have left, or who did not pass. Each case begins by hr's decision, never
 * by itself.
 */
@Service
@Transactional
public class ReimbursementOpenings {

    private static final Set<Outcome> IN_VAIN = Set.of(Outcome.FAILED, Outcome.ABSENT, Outcome.WITHDRAWN, Outcome.UNREPORTED);

    private final ReimbursementService reimbursements;
    private final ParticipationResults participations;
    private final Directory directory;
    private final Courses courses;
    private final Regimes regimes;
    private final StudiesOnRecord studies;
    private final Authority authority;

    ReimbursementOpenings(ReimbursementService reimbursements, ParticipationResults participations, Directory directory, Courses courses,
                          Regimes regimes, StudiesOnRecord studies, Authority authority) {
        this.reimbursements = reimbursements;
        this.participations = participations;
        this.directory = directory;
        this.courses = courses;
        this.regimes = regimes;
        this.studies = studies;
        this.authority = authority;
    }

    /** Those without a case, by name and course; for hr, the chairmen and auditors. */
    @Transactional(readOnly = true)
    public List<Concerned> concerned(Actor actor) {
        requireReader(actor);
        Set<CourseOfficer> asked = reimbursements.ofAgency(actor.agency()).stream().map(Reimbursement::id).collect(Collectors.toSet());
        Map<String, Officer> people = directory.officers(actor.agency()).stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        Map<String, String> units = directory.unitNames(actor.agency());
        List<ParticipationRow> open = participations.ofAgency(actor.agency()).stream()
                .filter(row -> !asked.contains(row.who()))
                .filter(row -> concerns(row, people.get(row.officer()))).toList();
        Map<String, Course> sent = courses.withCodes(open.stream().map(ParticipationRow::course).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Function.identity()));
        return open.stream().filter(row -> !sent.get(row.course()).isCancelled()).map(row -> new Concerned(sent.get(row.course()), people.get(row.officer()),
                        units.get(people.get(row.officer()).unit()), row.outcome()))
                .sorted(Comparator.comparing((Concerned one) -> one.officer().fullName()).thenComparing(one -> one.course().startsOn())
                        .thenComparing(one -> one.course().code())).toList();
    }

    private static boolean concerns(ParticipationRow row, Officer officer) {
        return row.outcome() != null && IN_VAIN.contains(row.outcome()) || officer.leftOn() != null && row.outcome() != Outcome.CANCELLED;
    }

    /** What opening this case would mean; changes nothing. */
    @Transactional(readOnly = true)
    public OpeningSheet preview(CourseOfficer id, Actor actor) {
        Concerned concerned = concerned(actor).stream()
                .filter(one -> one.course().code().equals(id.course()) && one.officer().id().equals(id.officer())).findFirst()
                .orElseThrow(() -> new RuleViolation(reimbursements.find(id).filter(asked -> asked.agency().equals(actor.agency())).isPresent()
                        ? "reimbursement.alreadyOpen" : "reimbursement.notConcerned"));
        Course course = concerned.course();
        StudyOnRecord study = studies.of(id);
        Optional<Regime> regime = regimes.on(study.committedOn(course), course.agency(), concerned.officer().personType(), study.level());
        return new OpeningSheet(concerned, study, new CaseOnRecord(course, concerned.officer(), participations.find(id)), regime, authority.confirming(id), authority.deciding(id));
    }

    /** hr opens the case, with the reason that stays in it. */
    public void open(CourseOfficer id, String reason, Actor actor) {
        preview(id, actor);
        reimbursements.open(id, reason, actor);
    }

    /** Every case of the agency, open and ended. */
    @Transactional(readOnly = true)
    public List<Reimbursement> cases(Actor actor) {
        requireReader(actor);
        return reimbursements.ofAgency(actor.agency());
    }

    private static void requireReader(Actor actor) {
        if (!actor.hasAny(Role.CHAIRMAN, Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
    }
}
