package vn.boiduong.participation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * Puts a verified result right: the corrected one is a further version, never an overwrite, and everything that followed from
 * the old one follows from the new one. What was published and frozen before stays as it is.
 */
@Service
@Transactional
public class ResultCorrections {

    private final Participations participations;
    private final ResultTable results;
    private final Reviewers reviewers;
    private final Conclusions conclusions;
    private final ParticipationProcess process;
    private final OfficeClock clock;

    ResultCorrections(Participations participations, ResultTable results, Reviewers reviewers, Conclusions conclusions,
                      ParticipationProcess process, OfficeClock clock) {
        this.participations = participations;
        this.results = results;
        this.reviewers = reviewers;
        this.conclusions = conclusions;
        this.process = process;
        this.clock = clock;
    }

    /** hr, never the person concerned, says what the result really was, and why. */
    public void correct(CourseOfficer who, ReportedResult.Entered entered, String reason, Actor actor) {
        Participation participation = participations.findById(who.key())
                .orElseThrow(() -> RuleViolation.inField("course", "participation.unknown"));
        reviewers.require(actor, participation);
        String why = FreeText.required("reason", "participation.field.correctionReason", reason);
        ReportedResult corrected = ReportedResult.of(entered);
        Participation.Standing before = participation.standing();
        participation.correct(corrected);
        results.correct(who.key(), corrected, new ResultTable.Correction(why, actor.officerId(), clock.now()));
        if (before.outcome() == Outcome.PASSED) {
            conclusions.takeBack(participation, before);
        }
        participations.save(participation);
        if (corrected.outcome() == Outcome.PASSED && !process.passedAfterAll(who)) {
            creditAgain(who);
        }
        conclusions.corrected(participations.findById(who.key()).orElseThrow(), before.outcome(), why);
    }

    private void creditAgain(CourseOfficer who) {
        Participation passed = participations.findById(who.key()).orElseThrow();
        passed.credit(conclusions.credit(passed));
        participations.save(passed);
    }
}
