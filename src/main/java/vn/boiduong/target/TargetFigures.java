package vn.boiduong.target;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.identity.Actor;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.target.Standing.Ward;

/** The targets of an agency in numbers: the one source for pages, the annual report and the rehearsal. */
@Service
@Transactional(readOnly = true)
public class TargetFigures {

    private final FactTables facts;
    private final CaseCounts cases;
    private final PolicyService policies;
    private final WorkingCalendar calendar;

    TargetFigures(FactTables facts, CaseCounts cases, PolicyService policies, WorkingCalendar calendar) {
        this.facts = facts;
        this.cases = cases;
        this.policies = policies;
        this.calendar = calendar;
    }

    /** Every target of the year as it stands at the end of the day, in the order of the policy. */
    public List<TargetFigure> of(String agency, int year, LocalDate day) {
        return figures(new Question(year, day), Reach.over(agency));
    }

    /** The same as the person sees it: of the agency, or of the units headed. Of oneself there is no share. */
    public List<TargetFigure> seenBy(Actor actor, int year, LocalDate day) {
        return figures(new Question(year, day), Reach.of(actor).ofOthers());
    }

    /** No fact is read from before the earliest period of these targets. */
    private List<TargetFigure> figures(Question asked, Reach reach) {
        List<Aim> aims = aims(reach.agency(), asked);
        Ward ward = ward(asked, reach, aims, false);
        return aims.stream().map(aim -> ward.today(aim).figure()).toList();
    }

    /** Which year is looked at, from which day. */
    record Question(int year, LocalDate day) {

        LocalDate asOf() {
            LocalDate end = LocalDate.of(year, 12, 31);
            return day.isBefore(end) ? day : end;
        }
    }

    List<Aim> aims(String agency, Question asked) {
        return policies.aims(agency, asked.asOf());
    }

    /** @param named whether somebody is named as missing */
    Ward ward(Question asked, Reach reach, List<Aim> aims, boolean named) {
        Periods periods = new Periods(calendar, asked.year(), asked.day());
        WardFacts read = facts.of(reach, periods, aims, named);
        return new Ward(read, new Measures(read, policies.inForce(reach.agency(), asked.asOf()).hoursTarget()), cases, periods, reach);
    }
}
