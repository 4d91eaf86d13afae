package vn.boiduong.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;

/** From the decision to the verified result. What follows a conclusion stands in {@link Conclusions}. */
@Service
@Transactional
public class ParticipationService {

    private final Participations participations;
    private final ResultTable results;
    private final ReportCalendar reportCalendar;
    private final Reviewers reviewers;
    private final Conclusions conclusions;
    private final ParticipationNotices notices;
    private final ParticipationProcess process;
    private final Courses courses;
    private final Directory directory;
    private final OfficeClock clock;

    ParticipationService(Participations participations, ResultTable results, ReportCalendar reportCalendar, Reviewers reviewers,
                         Conclusions conclusions, ParticipationNotices notices, ParticipationProcess process, Courses courses,
                         Directory directory, OfficeClock clock) {
        this.participations = participations;
        this.results = results;
        this.reportCalendar = reportCalendar;
        this.reviewers = reviewers;
        this.conclusions = conclusions;
        this.notices = notices;
        this.process = process;
        this.courses = courses;
        this.directory = directory;
        this.clock = clock;
    }

    /** The decision is signed: one participation and one case per person. */
    void start(String agency, String code, List<String> officers) {
        Course course = courses.course(code);
        Map<String, String> unitOf = directory.officers(agency).stream().collect(Collectors.toMap(Officer::id, Officer::unit));
        Set<CourseOfficer> known = participations.findByCourseOrderByOfficer(code).stream().map(Participation::who).collect(Collectors.toSet());
        ReportDates dates = reportCalendar.after(agency, course.endsOn());
        List<Participation> decided = officers.stream().map(officer -> new CourseOfficer(code, officer))
                .filter(who -> !known.contains(who))
                .map(who -> Participation.decided(who, agency, unitOf.get(who.officer()), dates)).toList();
        participations.saveAll(decided);
        decided.forEach(participation -> process.start(participation.who(), agency, dates));
    }

    /** The course has other dates: gives when the result can be reported now. */
    public ReportDates move(CourseOfficer who) {
        Participation participation = participation(who);
        Course course = courses.course(who.course());
        participation.reportOn(reportCalendar.after(participation.agency(), course.endsOn()));
        notices.moved(participations.save(participation), course);
        return participation.reportDates();
    }

    /** The officer reports; nobody else can. */
    public void report(CourseOfficer who, ReportedResult.Entered entered, Actor actor) {
        Participation participation = participation(who);
        if (!actor.is(who.officer())) {
            throw new RuleViolation("participation.onlyOwnResult");
        }
        participation.report();
        participations.save(participation);
        results.add(who.key(), ReportedResult.of(entered), actor.officerId(), clock.now());
    }

    /** hr verifies, which concludes the participation, or returns the result with a reason. Returns whether it is verified. */
    public boolean verify(CourseOfficer who, Optional<Boolean> verified, String returnReason, Actor actor) {
        Participation participation = participation(who);
        reviewers.require(actor, participation);
        boolean yes = verified.orElseThrow(() -> RuleViolation.inField("resultVerified", "participation.decisionMissing"));
        if (yes) {
            participation.conclude(results.newest(who.key()).orElseThrow(), clock.today());
            results.verify(who.key(), true, null, actor.officerId(), clock.now());
            conclusions.of(participations.save(participation));
        } else {
            String reason = FreeText.required("returnReason", "participation.field.returnReason", returnReason);
            participation.giveBack(reason, reportCalendar.again(participation.agency()));
            results.verify(who.key(), false, reason, actor.officerId(), clock.now());
            notices.returned(participations.save(participation));
        }
        return yes;
    }

    /** Credits the hours and the certificate of a passed course, once. */
    public void creditHours(CourseOfficer who) {
        Participation participation = participation(who);
        if (participation.outcome() == Outcome.PASSED && participation.hoursCredited() == 0) {
            participation.credit(conclusions.credit(participation));
            participations.save(participation);
        }
    }

    /** Nobody reported until the day of closing. */
    public void closeUnreported(CourseOfficer who) {
        Participation participation = participation(who);
        if (participation.status() == ParticipationStatus.RUNNING) {
            participation.close(clock.today());
            conclusions.of(participations.save(participation));
        }
    }

    /** hr decides what follows a course that was not passed. */
    public void decideFollowUp(CourseOfficer who, FollowUpEntered entered, Actor actor) {
        Participation participation = participation(who);
        reviewers.require(actor, participation);
        if (participation.outcome() == Outcome.PASSED) {
            throw new RuleViolation("participation.passedAfterAll");
        }
        participation.followUp(entered.decided(), entered.noteText());
        participation.learnScore(entered.score());
        conclusions.followedUp(participations.save(participation));
    }

    /** The officer, the present head or hr withdraws the person from a course that is not over; then only a result can follow. */
    public void withdraw(CourseOfficer who, String reason, Actor actor) {
        Participation participation = participation(who);
        if (!actor.is(who.officer()) && !(actor.agency().equals(participation.agency()) && actor.heads(directory.officer(who.officer()).unit()))) {
            actor.require(Role.HR, participation.agency());
        }
        refuseAfterTheCourse(participation);
        end(participation, Outcome.WITHDRAWN, FreeText.required("reason", "participation.field.withdrawReason", reason));
    }

    private void refuseAfterTheCourse(Participation participation) {
        if (participation.status() == ParticipationStatus.REPORTED) {
            throw new RuleViolation("participation.withdrawAfterReport");
        }
        Course course = courses.course(participation.who().course());
        if (participation.status() == ParticipationStatus.RUNNING && withdrawableUntil(participation, course).isEmpty()) {
            throw new RuleViolation("participation.withdrawAfterEnd", course.name(), Days.text(course.endsOn()));
        }
    }

    /** The last day to withdraw the person from this course; none where that is over, or a result is reported. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> withdrawableUntil(Participation participation, Course course) {
        return participation.status() == ParticipationStatus.RUNNING
                ? Optional.of(reportCalendar.lastDayToWithdraw(course)).filter(last -> !clock.today().isAfter(last)) : Optional.empty();
    }

    /** The course was cancelled or the officer has left: every participation still open ends. */
    void endAll(List<Participation> open, Outcome as, String reason) {
        open.stream().filter(participation -> participation.status() != ParticipationStatus.CONCLUDED)
                .forEach(participation -> end(participation, as, reason));
    }

    /** The course is not held: every participation ends with it, and whoever was closed without a report had nothing to report. */
    void courseCancelled(String course, String reason) {
        List<Participation> sent = ofCourse(course);
        endAll(sent, Outcome.CANCELLED, reason);
        for (Participation closed : sent.stream().filter(Participation::isUnreported).toList()) {
            closed.neverHeld(reason);
            conclusions.neverHeld(participations.save(closed));
            process.withdrawn(closed.who());
        }
    }

    private void end(Participation participation, Outcome as, String reason) {
        participation.withdraw(as, reason, clock.today());
        conclusions.of(participations.save(participation));
        process.withdrawn(participation.who());
    }

    List<Participation> ofCourse(String course) {
        return participations.findByCourseOrderByOfficer(course);
    }

    List<Participation> ofOfficer(String officer) {
        return participations.findByOfficerOrderByCourse(officer);
    }

    /** The case was told of a withdrawal; one that nobody recorded before is recorded now. */
    public void recordWithdrawal(CourseOfficer who) {
        Participation participation = participation(who);
        if (participation.status() != ParticipationStatus.CONCLUDED) {
            participation.withdraw(Outcome.WITHDRAWN, null, clock.today());
            conclusions.of(participations.save(participation));
        }
    }

    /** The group whose task it is to verify this result. */
    @Transactional(readOnly = true)
    public Role reviewingRole(CourseOfficer who) {
        return reviewers.roleFor(participation(who));
    }

    private Participation participation(CourseOfficer who) {
        return participations.findById(who.key()).orElseThrow(() -> new NotFound("participation", who.key()));
    }
}
