package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.ActingAs;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/** Plays the days of a year from 01/01 to the end of 31/12; each person acts on the first working day the task is open. */
@Component
class RehearsedYear {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final OfficeClock clock;
    private final WorkingCalendar calendar;
    private final EngineJobs jobs;
    private final CaseTasks tasks;
    private final Stagehand stagehand;
    private final NominationDay nominationDay;
    private final ParticipationService participations;
    private final ParticipationResults results;
    private final Courses courses;
    private final ActingAs actingAs;
    private final Actors actors;

    RehearsedYear(OfficeClock clock, WorkingCalendar calendar, EngineJobs jobs, CaseTasks tasks, Stagehand stagehand,
                  NominationDay nominationDay, ParticipationService participations,
                  ParticipationResults results, Courses courses, ActingAs actingAs,
                  Actors actors) {
        this.clock = clock;
        this.calendar = calendar;
        this.jobs = jobs;
        this.tasks = tasks;
        this.stagehand = stagehand;
        this.nominationDay = nominationDay;
        this.participations = participations;
        this.results = results;
        this.courses = courses;
        this.actingAs = actingAs;
        this.actors = actors;
    }

    void standOn(LocalDate day) {
        clock.standAt(day.atTime(MORNING).atZone(OfficeClock.ZONE).toInstant());
    }

    /** Plays one day; gives the refusals made on it. */
    List<Refusal> play(LocalDate day, String agency, Script script) {
        standOn(day);
        jobs.runDueExcept(Set.of("nomination"));
        if (!calendar.isWorkingDay(day)) {
            return List.of();
        }
        Answers answers = new Answers(script);
        withdraw(day, script);
        workThrough(agency, answers);
        List<Refusal> refusals = new ArrayList<>(nominationDay.play(agency, script, answers));
        workThrough(agency, answers);
        return refusals;
    }

    private void withdraw(LocalDate day, Script script) {
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

    private void workThrough(String agency, Answers answers) {
        boolean acted = true;
        while (acted) {
            jobs.runDueExcept(Set.of("nomination"));
            acted = workOneStage(openTasks(agency), answers);
        }
    }

    /** Completes the tasks of the earliest stage in which anyone acts. */
    private boolean workOneStage(List<OpenTask> open, Answers answers) {
        for (Stage stage : Stage.values()) {
            boolean acted = false;
            for (OpenTask task : open.stream().filter(each -> Stage.of(each) == stage).toList()) {
                acted |= stagehand.complete(task, answers);
            }
            if (acted) {
                return true;
            }
        }
        return false;
    }

    private List<OpenTask> openTasks(String agency) {
        return tasks.ofAgency(agency).stream().filter(task -> !task.ref().process().equals("nomination"))
                .sorted(Stage.ORDER).toList();
    }
}
