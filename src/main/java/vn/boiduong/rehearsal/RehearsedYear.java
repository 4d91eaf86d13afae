package vn.boiduong.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.EngineJobs;
import vn.boiduong.engine.OpenTask;

/** Plays the days of a year to the end of 31/12; each person acts on the first working day the task is open. */
@Component
class RehearsedYear {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final OfficeClock clock;
    private final WorkingCalendar calendar;
    private final EngineJobs jobs;
    private final CaseTasks tasks;
    private final Stagehand stagehand;
    private final NominationDay nominationDay;
    private final EventDay eventDay;
    private final Withdrawals withdrawals;
    private final CostClaims claims;
    private final PlanDrafts drafts;

    RehearsedYear(OfficeClock clock, WorkingCalendar calendar, EngineJobs jobs, CaseTasks tasks, Stagehand stagehand,
                  NominationDay nominationDay, EventDay eventDay, Withdrawals withdrawals, CostClaims claims,
                  PlanDrafts drafts) {
        this.clock = clock;
        this.calendar = calendar;
        this.jobs = jobs;
        this.tasks = tasks;
        this.stagehand = stagehand;
        this.nominationDay = nominationDay;
        this.eventDay = eventDay;
        this.withdrawals = withdrawals;
        this.claims = claims;
        this.drafts = drafts;
    }

    void standOn(LocalDate day) {
        clock.standAt(day.atTime(MORNING).atZone(OfficeClock.ZONE).toInstant());
    }

    /** One day: its refusals and its events. */
    record Played(List<Refusal> refusals, List<PlayedEvent> events) {
    }

    /** Plays one day; what happens on it comes before its work. */
    Played play(LocalDate day, String agency, Script script, Happenings happenings) {
        standOn(day);
        List<PlayedEvent> events = new ArrayList<>(eventDay.play(happenings.on(day), agency, happenings));
        jobs.runDueExcept(Set.of("nomination"));
        if (!calendar.isWorkingDay(day)) {
            return new Played(List.of(), events);
        }
        Answers answers = new Answers(script, happenings, claims, drafts);
        withdrawals.on(day, script);
        workThrough(agency, answers);
        List<Refusal> refusals = new ArrayList<>(nominationDay.play(agency, script, answers));
        workThrough(agency, answers);
        if (events.removeIf(RehearsedYear::cameTooEarly)) {
            events.addAll(eventDay.play(happenings.on(day).stream().filter(row -> notAmong(events, row)).toList(), agency, happenings));
            workThrough(agency, answers);
        }
        return new Played(refusals, events);
    }

    /** An objection to what is published only in the course of the day. */
    private static boolean cameTooEarly(PlayedEvent event) {
        return !event.happened() && event.row().kind() == EventRow.Kind.OBJECTION;
    }

    private static boolean notAmong(List<PlayedEvent> events, EventRow row) {
        return events.stream().noneMatch(event -> event.row().equals(row));
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
