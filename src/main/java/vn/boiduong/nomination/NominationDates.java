package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.deadline.DueDates;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;

/**
 * When a nomination opens and when its steps are due: the policy's working days, shrunk so that the decision precedes the
 * course and every later step keeps at least one working day.
 */
@Component
class NominationDates implements DueDates {

    private static final List<String> STEPS_FROM_THE_END = List.of(NominationProcess.SIGN, NominationProcess.CONSOLIDATE,
            NominationProcess.APPROVE, NominationProcess.ALLOCATE);
    private static final Map<String, Integer> USUAL = Map.of("NominationLead", 15, "RoundGrace", 3);

    private final Courses courses;
    private final WorkingCalendar calendar;
    private final Policies policies;

    NominationDates(Courses courses, WorkingCalendar calendar, Policies policies) {
        this.courses = courses;
        this.calendar = calendar;
        this.policies = policies;
    }

    /** So many working days before the course, or today where that is past. */
    LocalDate opensOn(Course course, LocalDate today) {
        LocalDate usual = calendar.minusWorkingDays(course.startsOn(), days(course, today, "NominationLead"));
        return usual.isBefore(today) ? today : usual;
    }

    /** From this day hr may close a silent unit's round: after the cut-off, or when the decision would come too late. */
    LocalDate closableFrom(Course course, LocalDate dueOn) {
        LocalDate afterCutOff = calendar.plusWorkingDays(dueOn, days(course, dueOn, "RoundGrace")).plusDays(1);
        LocalDate lastCall = lastDayFor(course, NominationProcess.CONSOLIDATE);
        LocalDate overdue = dueOn.plusDays(1);
        return lastCall.isBefore(overdue) ? overdue : min(afterCutOff, lastCall);
    }

    @Override
    public Optional<LocalDate> dueOn(TaskRef task, LocalDate openedOn) {
        if (!task.process().equals(NominationProcess.KEY)) {
            return Optional.empty();
        }
        Course course = courses.course(task.businessKey());
        String name = task.task().substring("Task_".length());
        LocalDate due = calendar.plusWorkingDays(openedOn, policies.inForce(course.agency(), openedOn).workingDaysFor(name));
        LocalDate last = lastDayFor(course, task.task());
        return Optional.of(last.isBefore(openedOn) ? openedOn : min(due, last));
    }

    /** The last day on which this step leaves a working day to each of those after it, the last of them before the start. */
    private LocalDate lastDayFor(Course course, String step) {
        return calendar.minusWorkingDays(course.startsOn(), STEPS_FROM_THE_END.indexOf(step) + 1);
    }

    private int days(Course course, LocalDate on, String period) {
        Policy policy = policies.inForce(course.agency(), on);
        return policy.workingDays().getOrDefault(period, USUAL.get(period));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
