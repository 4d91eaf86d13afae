package vn.boiduong.target;

import java.util.List;

import vn.boiduong.policy.Aim;

/**
 * Who is counted by each target, and whether he is met; the definitions stand in ADR 0012. Pure: the same facts and period
 * give the same names.
 */
final class Measures {

    private final PeopleMeasures people;
    private final CaseMeasures cases;

    Measures(WardFacts facts, int hoursTarget) {
        this.people = new PeopleMeasures(facts, hoursTarget);
        this.cases = new CaseMeasures(facts);
    }

    /** Ordered by unit, officer and course. */
    List<Counted> count(Aim aim, Period period) {
        List<Counted> counted = switch (aim.target()) {
            case PROFESSIONAL_SENT -> people.sentForWhatTheyLack(aim, period);
            case STATE_MANAGEMENT -> people.holdingOneOf(aim, period);
            case SKILLS -> people.trainedIn(aim, period);
            case HOURS_40 -> people.withTheirHours(aim, period);
            case REPORTED -> cases.reported(aim, period);
            case EVALUATED -> cases.evaluated(aim, period);
        };
        return counted.stream().sorted(Counted.BY_UNIT).toList();
    }
}
