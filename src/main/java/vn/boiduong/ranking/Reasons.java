package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.participation.ConcludedParticipation;
import vn.boiduong.participation.Outcome;

/**
 * Why people without a score have none, as things stood when the ranking opened: what happened since may bring a score next
 * year and changes no reason, however often the ranking is computed.
 */
record Reasons(Set<String> late, Set<String> passed, Set<String> tookPart) {

    /** @param concluded what was concluded before the opening and counted in no earlier ranking */
    static Reasons of(Collection<ConcludedParticipation> concluded, Set<String> late) {
        return new Reasons(late, officers(concluded, each -> each.outcome() == Outcome.PASSED),
                officers(concluded, each -> each.outcome() != Outcome.WITHDRAWN && each.outcome() != Outcome.CANCELLED));
    }

    private static Set<String> officers(Collection<ConcludedParticipation> concluded, Predicate<ConcludedParticipation> wanted) {
        return concluded.stream().filter(wanted).map(ConcludedParticipation::officer).collect(Collectors.toSet());
    }

    /** Whether the evaluation was open on the day the ranking opened. */
    static boolean wasOpen(EvaluationRow evaluation, LocalDate opening) {
        return evaluation.openedOn() != null && evaluation.openedOn().isBefore(opening)
                && evaluation.status() != EvaluationStatus.CANCELLED
                && (evaluation.closedOn() == null || !evaluation.closedOn().isBefore(opening));
    }

    NotRanked of(String officer) {
        if (late.contains(officer)) {
            return NotRanked.NOT_EVALUATED;
        }
        if (passed.contains(officer)) {
            return NotRanked.NOT_YET_DUE;
        }
        return tookPart.contains(officer) ? NotRanked.NOT_PASSED : NotRanked.NO_TRAINING;
    }
}
