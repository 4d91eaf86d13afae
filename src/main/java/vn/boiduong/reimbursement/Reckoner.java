package vn.boiduong.reimbursement;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** From what hr confirmed to the sum: checked claim, regime of the day, decision table, arithmetic. */
@Component
class Reckoner {

    private final Claims claims;
    private final CaseTable table;
    private final Directory directory;
    private final Courses courses;
    private final OfficeClock clock;

    Reckoner(Claims claims, CaseTable table, Directory directory, Courses courses, OfficeClock clock) {
        this.claims = claims;
        this.table = table;
        this.directory = directory;
        this.courses = courses;
        this.clock = clock;
    }

    /** The agency of a person and a course that both exist and belong together. */
    String agencyOf(CourseOfficer id) {
        Officer officer = directory.findOfficer(id.officer())
                .orElseThrow(() -> RuleViolation.inField("officer", "reimbursement.officerUnknown", id.officer()));
        courses.find(id.course()).filter(course -> course.agency().equals(officer.agency()))
                .orElseThrow(() -> RuleViolation.inField("course", "reimbursement.courseUnknown", id.course()));
        return officer.agency();
    }

    boolean hasLeft(CourseOfficer id) {
        return directory.officer(id.officer()).leftOn() != null;
    }

    void confirm(Reimbursement reimbursement, SubmittedCosts costs, Actor actor) {
        Claims.Checked checked = claims.check(reimbursement.id(), reimbursement.openedOn(), costs);
        Reckoning reckoning = RecoverySum.of(checked.claim(), checked.regime(), table.find(checked.claim(), checked.regime()));
        reimbursement.confirmCosts(checked.claim(), Terms.of(checked.regime(), reckoning, actor.officerId(), clock.today()),
                reckoning.steps());
    }
}
