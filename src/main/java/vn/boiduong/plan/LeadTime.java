package vn.boiduong.plan;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.policy.Policies;
import vn.boiduong.shared.Messages;

/** Whether a course leaves the time that nominating people takes. */
@Component
class LeadTime {

    /** The policy's working days between the opening of nominations and the first day of a course. */
    private static final String LEAD = "NominationLead";

    private final OfficeClock clock;
    private final WorkingCalendar calendar;
    private final Policies policies;

    LeadTime(OfficeClock clock, WorkingCalendar calendar, Policies policies) {
        this.clock = clock;
        this.calendar = calendar;
        this.policies = policies;
    }

    /** What is wrong with the course's first day, or null. */
    String warning(Course course) {
        LocalDate today = clock.today();
        LocalDate startsOn = course.startsOn();
        if (!startsOn.isAfter(today)) {
            return Messages.text("plan.warning.begun", Days.text(startsOn));
        }
        int lead = policies.inForce(course.agency(), today).workingDaysFor(LEAD);
        if (!calendar.minusWorkingDays(startsOn, lead).isBefore(today)) {
            return null;
        }
        long left = today.datesUntil(startsOn).skip(1).filter(calendar::isWorkingDay).count();
        return Messages.text("plan.warning.short", Days.text(startsOn), left);
    }
}
