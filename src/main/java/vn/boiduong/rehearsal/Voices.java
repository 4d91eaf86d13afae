package vn.boiduong.rehearsal;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;

/** What people say in the course of the year: objections, concerns, and hr that asks for costs back. */
@Component
class Voices {

    private final DisputeService disputes;
    private final ObjectionService objections;
    private final ConcernService concerns;
    private final ReimbursementService reimbursements;
    private final Actors actors;
    private final OfficeClock clock;

    Voices(DisputeService disputes, ObjectionService objections, ConcernService concerns, ReimbursementService reimbursements,
           Actors actors, OfficeClock clock) {
        this.disputes = disputes;
        this.objections = objections;
        this.concerns = concerns;
        this.reimbursements = reimbursements;
        this.actors = actors;
        this.clock = clock;
    }

    String speak(EventRow row) {
        Actor person = actors.current();
        if (row.kind() == EventRow.Kind.CONCERN) {
            return Messages.text("rehearsal.concernRaised", concerns.raise(words(row, "rehearsal.concern"), person).key());
        }
        String words = words(row, "rehearsal.objection");
        if (row.course() == null) {
            objections.object(new AgencyYear(person.agency(), clock.today().getYear()), words, person);
            return Messages.text("rehearsal.objectedToRanking");
        }
        disputes.object(row.who(), words, person);
        return Messages.text("rehearsal.objectedToEvaluation", row.course());
    }

    String reimburse(EventRow row) {
        reimbursements.open(row.who(), words(row, "rehearsal.reason"), actors.current());
        return Messages.text("rehearsal.reimbursementOpened", row.course());
    }

    private static String words(EventRow row, String otherwise) {
        return Optional.ofNullable(row.note()).orElseGet(() -> Messages.text(otherwise));
    }
}
