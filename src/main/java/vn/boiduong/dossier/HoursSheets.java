package vn.boiduong.dossier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.participation.HoursEntry;
import vn.boiduong.participation.HoursExemption;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.policy.Policies;

/** Holds the hours of a year against the target of the policy in force in it. */
@Component
class HoursSheets {

    private final HoursExemptions exemptions;
    private final Policies policies;
    private final OfficeClock clock;

    HoursSheets(HoursExemptions exemptions, Policies policies, OfficeClock clock) {
        this.exemptions = exemptions;
        this.policies = policies;
        this.clock = clock;
    }

    HoursSheet of(PersonFacts facts, int year) {
        String agency = facts.officer().agency();
        List<HoursEntry> entries = facts.hours().stream().filter(entry -> entry.year() == year).toList();
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        LocalDate day = lastDay.isBefore(clock.today()) ? lastDay : clock.today();
        HoursExemption exemption = exemptions.inForce(agency, year).get(facts.officer().id());
        return new HoursSheet(entries.stream().mapToInt(HoursEntry::hours).sum(), policies.inForce(agency, day).hoursTarget(),
                exemption == null ? null : exemption.reason(),
                entries.stream().map(entry -> new HoursSheet.Line(facts.courses().get(entry.course()).name(), entry.hours(), entry.on())).toList());
    }
}
