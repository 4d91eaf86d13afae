package vn.boiduong.digest;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.policy.Policies;

/** When an agency's morning mail goes out, by its policy and the working calendar. */
@Component
class Mornings {

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final OfficeClock clock;

    Mornings(WorkingCalendar calendar, Policies policies, OfficeClock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    /** The first morning whose hour is still to come. */
    Morning after(String agency, Instant moment) {
        LocalDate today = OfficeClock.dayOf(moment);
        Morning first = new Morning(agency, calendar.firstWorkingDayFrom(today));
        return hourOf(first).isAfter(moment) ? first : new Morning(agency, calendar.plusWorkingDays(today, 1));
    }

    Instant hourOf(Morning morning) {
        return morning.day().atTime(policies.inForce(morning.agency(), morning.day()).digest().at()).atZone(OfficeClock.ZONE).toInstant();
    }

    /** How tasks look today when the last mail was prepared at that moment. */
    Pending.View view(String agency, Instant toldSince) {
        LocalDate today = clock.today();
        return new Pending.View(today, calendar.plusWorkingDays(today, policies.inForce(agency, today).digest().soonDays()), toldSince);
    }
}
