package vn.boiduong.participation;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;

/** Counts when a result is reported: from the day after the course, due in working days, closed after a time of grace. */
@Component
class ReportCalendar {

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final OfficeClock clock;

    ReportCalendar(WorkingCalendar calendar, Policies policies, OfficeClock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * After a course that ends on the day; where that is only known when the course is over (a decision signed late), from
     * today: nobody is late before being asked.
     */
    ReportDates after(String agency, LocalDate courseEnd) {
        return courseEnd.isBefore(clock.today()) ? again(agency) : dates(agency, courseEnd.plusDays(1), courseEnd);
    }

    /** After a result was returned, or asked for, today. */
    ReportDates again(String agency) {
        return dates(agency, clock.today(), clock.today());
    }

    /** After a course that, as turns out, ended on this past day. */
    ReportDates corrected(String agency, LocalDate courseEnd) {
        return dates(agency, courseEnd.plusDays(1), courseEnd);
    }

    /** Until the course is over one may withdraw, and until its first working day where that comes after it. */
    LocalDate lastDayToWithdraw(Course course) {
        LocalDate firstWorkingDay = calendar.firstWorkingDayFrom(course.startsOn());
        return firstWorkingDay.isAfter(course.endsOn()) ? firstWorkingDay : course.endsOn();
    }

    private ReportDates dates(String agency, LocalDate opensOn, LocalDate countedFrom) {
        Policy policy = policies.inForce(agency, clock.today());
        LocalDate due = calendar.plusWorkingDays(countedFrom, policy.workingDaysFor("ReportResult"));
        return new ReportDates(opensOn, due, calendar.plusWorkingDays(due, policy.workingDaysFor("ReportGrace")));
    }
}
