package vn.boiduong.rehearsal;

import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Courses;
import vn.boiduong.dataset.EventRow;
import vn.boiduong.deadline.RoundClosing;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.trainingyear.TrainingYearService;

/** What hr does with the year as a whole: starts it, adds a course to its plan, stops waiting for a unit. */
@Component
class YearActs {

    private final TrainingYearService years;
    private final PlanService plans;
    private final RoundClosing rounds;
    private final CaseTasks tasks;
    private final Courses courses;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;

    YearActs(TrainingYearService years, PlanService plans, RoundClosing rounds, CaseTasks tasks, Courses courses, Directory directory, Actors actors,
             OfficeClock clock) {
        this.years = years;
        this.plans = plans;
        this.rounds = rounds;
        this.tasks = tasks;
        this.courses = courses;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** A course called at short notice while the yearly plan is not approved yet: hr can open a supplement only to an approved plan. */
    boolean comesTooEarly(EventRow row, String agency, Happenings happenings) {
        return row.kind() == EventRow.Kind.SUPPLEMENT && plans.ofYear(agency, happenings.year()).stream()
                .noneMatch(plan -> plan.id().equals(new AgencyYear(agency, happenings.year()).key()) && plan.status() == PlanStatus.APPROVED);
    }

    /** As the present person; tells what was done. */
    String act(EventRow row, Happenings happenings) {
        Actor hr = actors.current();
        return switch (row.kind()) {
            case YEAR_STARTED -> {
                years.start(hr.agency(), happenings.year(), hr);
                yield Messages.text("rehearsal.yearStarted", String.valueOf(happenings.year()));
            }
            case SUPPLEMENT -> {
                happenings.supplementBegun(plans.startSupplement(new AgencyYear(hr.agency(), happenings.year()), hr), row.course());
                String course = courses.course(row.course()).name();
                yield happenings.isLate(row, clock.today()) ? Messages.text("rehearsal.supplementWaited", course, Days.text(row.day()))
                        : Messages.text("rehearsal.supplementBegun", course);
            }
            case ROUND_CLOSED -> close(row, hr.agency());
            default -> throw new IllegalArgumentException("nothing done with the year: " + row.kind());
        };
    }

    private String close(EventRow row, String agency) {
        String unit = directory.unit(agency, row.unit()).name();
        OpenTask open = tasks.ofAgency(agency).stream().filter(task -> isAsked(row, task)).findFirst()
                .orElseThrow(() -> new RuleViolation("rehearsal.nothingAsked", unit));
        rounds.close(open.id(), Optional.ofNullable(row.note()).orElseGet(() -> Messages.text("rehearsal.reason")));
        return Messages.text("rehearsal.roundClosed", unit, open.name());
    }

    private static boolean isAsked(EventRow row, OpenTask task) {
        return task.ref().task().equals(row.round().task()) && task.ref().unit().filter(row.unit()::equals).isPresent()
                && (row.round() != EventRow.Round.NOMINATION || task.ref().businessKey().equals(row.course()));
    }
}
