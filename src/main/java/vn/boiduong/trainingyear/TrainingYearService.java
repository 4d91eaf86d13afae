package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** Starts, schedules, cancels and closes the year. A refused verb leaves nothing behind. */
@Service
@Transactional
public class TrainingYearService {

    private final TrainingYearRecords years;
    private final YearSchedule schedule;
    private final OpenParts parts;
    private final UnfinishedParts unfinished;
    private final CancelledNotices cancelled;
    private final TrainingYearProcess process;
    private final OfficeClock clock;

    TrainingYearService(TrainingYearRecords years, YearSchedule schedule, OpenParts parts, UnfinishedParts unfinished,
                        CancelledNotices cancelled, TrainingYearProcess process, OfficeClock clock) {
        this.years = years;
        this.schedule = schedule;
        this.parts = parts;
        this.unfinished = unfinished;
        this.cancelled = cancelled;
        this.process = process;
        this.clock = clock;
    }

    /** hr starts the year, from 01/10 of the year before until its last day; returns its key. */
    public String start(String agency, int year, Actor actor) {
        actor.require(Role.HR, agency);
        AgencyYear agencyYear = new AgencyYear(agency, year);
        LocalDate earliest = YearSchedule.earliestStart(year);
        if (clock.today().isBefore(earliest) || clock.today().getYear() > year) {
            throw new RuleViolation("trainingyear.outsideItsTime", year);
        }
        TrainingYear training = years.findById(agencyYear.key()).orElseGet(() -> TrainingYear.of(agencyYear));
        training.start(actor.officerId(), clock.today());
        parts.refuseRestart(agencyYear.key());
        years.save(training);
        process.start(agencyYear.key(), agency);
        return agencyYear.key();
    }

    /** Fixes the units of the year and the days on which ranking and report open. */
    public TrainingYear open(String yearKey) {
        TrainingYear year = year(yearKey);
        schedule.plan(year);
        return years.save(year);
    }

    /** hr cancels the year with a reason; what is decided in it stays. */
    public void cancel(String agency, int year, String reason, Actor actor) {
        actor.require(Role.HR, agency);
        TrainingYear training = year(new AgencyYear(agency, year).key());
        String because = FreeText.required("reason", "trainingyear.cancelReason", reason);
        training.askToCancel(because, actor.officerId());
        cancelled.tell(years.save(training), because, actor);
        process.cancelled(training.id());
    }

    /** Ends a year hr has cancelled, and with it the survey, plan, ranking and report that are still open. */
    public void endCancelled(String yearKey) {
        TrainingYear year = year(yearKey);
        year.cancel(clock.today());
        years.save(year);
        parts.cancel(year);
    }

    /** Ranking and report are done; whatever else of the year is not ends here and is told to hr. */
    public void close(String yearKey) {
        TrainingYear year = year(yearKey);
        year.close(clock.today());
        years.save(year);
        unfinished.end(year, clock.today());
    }

    @Transactional(readOnly = true)
    public Optional<TrainingYear> find(String yearKey) {
        return years.findById(yearKey);
    }

    /** The latest year first. */
    @Transactional(readOnly = true)
    public List<TrainingYear> ofAgency(String agency) {
        return years.findByAgencyOrderByTrainingYearDesc(agency);
    }

    /** The years hr may start today, the nearer first. */
    @Transactional(readOnly = true)
    public List<Integer> startable(String agency) {
        LocalDate today = clock.today();
        return Stream.of(today.getYear(), today.getYear() + 1).filter(year -> !today.isBefore(YearSchedule.earliestStart(year)))
                .filter(year -> years.findById(new AgencyYear(agency, year).key())
                        .filter(started -> started.status() != TrainingYearStatus.CANCELLED || parts.isFrozen(started.id())).isEmpty()).toList();
    }

    private TrainingYear year(String yearKey) {
        return years.findById(yearKey).orElseThrow(() -> new RuleViolation("trainingyear.notStarted", AgencyYear.ofKey(yearKey).year()));
    }
}
