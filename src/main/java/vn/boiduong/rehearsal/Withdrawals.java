package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** People who withdraw, on the first working day of their course as it stands now; whoever does not take part any more cannot. */
@Component
class Withdrawals {

    private final ParticipationService participations;
    private final ParticipationResults results;
    private final Courses courses;
    private final WorkingCalendar calendar;
    private final ActingAs actingAs;
    private final Actors actors;

    Withdrawals(ParticipationService participations, ParticipationResults results, Courses courses, WorkingCalendar calendar,
                ActingAs actingAs, Actors actors) {
        this.participations = participations;
        this.results = results;
        this.courses = courses;
        this.calendar = calendar;
        this.actingAs = actingAs;
        this.actors = actors;
    }

    void on(LocalDate day, Script script) {
        List<CourseOfficer> withdrawals = script.withdrawals();
        Set<String> beginning = courses.withCodes(withdrawals.stream().map(CourseOfficer::course).distinct().toList()).stream()
                .filter(course -> calendar.firstWorkingDayFrom(course.startsOn()).equals(day)).map(Course::code)
                .collect(Collectors.toSet());
        for (CourseOfficer id : withdrawals) {
            if (beginning.contains(id.course()) && isRunning(id)) {
                actingAs.call(id.officer(), () -> {
                    participations.withdraw(id, Messages.text("rehearsal.withdrawal"), actors.current());
                    return true;
                });
            }
        }
    }

    private boolean isRunning(CourseOfficer id) {
        return results.find(id).filter(participation -> participation.outcome() == null).isPresent();
    }
}
