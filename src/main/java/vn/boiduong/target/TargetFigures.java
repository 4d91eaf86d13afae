package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.identity.Actor;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.PolicyService;

/** The targets of an agency in numbers: the one source for pages, the annual report and the rehearsal. */
@Service
@Transactional(readOnly = true)
public class TargetFigures {

    private final FactTables facts;
    private final PolicyService policies;
    private final WorkingCalendar calendar;

    TargetFigures(FactTables facts, PolicyService policies, WorkingCalendar calendar) {
        this.facts = facts;
        this.policies = policies;
        this.calendar = calendar;
    }

    /** Every target of the year as it stands at the end of the day, in the order of the policy. */
    public List<TargetFigure> of(String agency, int year, LocalDate day) {
        return figures(new Question(agency, year, day), counted -> true);
    }

    /** The same as the person sees it: of the agency, or of the units headed. Of oneself there is no share. */
    public List<TargetFigure> seenBy(Actor actor, int year, LocalDate day) {
        Reach reach = Reach.of(actor).ofOthers();
        return figures(new Question(reach.agency(), year, day), counted -> reach.includes(counted.unit(), counted.officer()));
    }

    /** No fact is read from before the earliest period of these targets. */
    private List<TargetFigure> figures(Question asked, Predicate<Counted> seen) {
        List<Aim> aims = aims(asked.agency(), asked.year(), asked.day());
        LocalDate first = aims.stream().map(aim -> aim.firstDay(asked.year())).min(LocalDate::compareTo).orElse(asked.day());
        Standing standing = standing(facts.since(asked.agency(), first), asked, seen);
        return aims.stream().map(standing::figure).toList();
    }

    /** Which agency's year is looked at, from which day. */
    record Question(String agency, int year, LocalDate day) {

        LocalDate asOf() {
            LocalDate end = LocalDate.of(year, 12, 31);
            return day.isBefore(end) ? day : end;
        }
    }

    List<Aim> aims(String agency, int year, LocalDate day) {
        return policies.aims(agency, new Question(agency, year, day).asOf());
    }

    Standing standing(WardFacts ward, Question asked, Predicate<Counted> seen) {
        int hours = policies.inForce(asked.agency(), asked.asOf()).hoursTarget();
        return new Standing(new Measures(ward, hours), new Periods(calendar, asked.year(), asked.day()), seen);
    }
}
