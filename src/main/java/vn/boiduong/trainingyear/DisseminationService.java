package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.ClosedUnits;
import vn.boiduong.deadline.Rounds;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.report.ClosedRounds;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The units' dissemination of the plan to their people, beside the survey (ward plan, IV.1). */
@Service
@Transactional
public class DisseminationService {

    private static final String DAY = "disseminatedOn";

    private final TrainingYearRecords years;
    private final TrainingYearUnitRecords units;
    private final TrainingYearProcess process;
    private final Rounds rounds;
    private final ClosedUnits closed;
    private final OfficeClock clock;

    DisseminationService(TrainingYearRecords years, TrainingYearUnitRecords units, TrainingYearProcess process, Rounds rounds,
                         ClosedUnits closed, OfficeClock clock) {
        this.years = years;
        this.units = units;
        this.process = process;
        this.rounds = rounds;
        this.closed = closed;
        this.clock = clock;
    }

    /** What the head's form says; no day means today. */
    public record Confirmation(String disseminatedOn, String note) {
    }

    /** The head confirms; a unit hr has closed in the meantime keeps what hr recorded. */
    public void confirm(String yearKey, String unit, Confirmation confirmation, Actor actor) {
        TrainingYear year = running(yearKey);
        TrainingYearUnit part = part(year, unit);
        if (part.status() == TrainingYearUnit.Status.SILENT) {
            return;
        }
        actor.requireHeadOf(unit, year.agency());
        part.confirm(dayOf(year, confirmation), FreeText.optional("disseminationNote", "trainingyear.disseminationNote", confirmation.note()),
                actor.officerId(), clock.today());
        units.save(part);
    }

    private LocalDate dayOf(TrainingYear year, Confirmation confirmation) {
        if (confirmation.disseminatedOn().isBlank()) {
            return clock.today();
        }
        LocalDate day = Days.read(DAY, Wording.of("trainingyear.disseminatedOn"), confirmation.disseminatedOn());
        LocalDate earliest = YearSchedule.earliestStart(year.trainingYear());
        if (day.isAfter(clock.today()) || day.isBefore(earliest)) {
            throw RuleViolation.inField(DAY, "trainingyear.disseminatedOutsideItsTime", Days.text(earliest), Days.text(clock.today()),
                    Days.text(day));
        }
        return day;
    }

    /** hr ends the waiting for a unit that stays silent past the cut-off. */
    public void closeForSilentUnit(String yearKey, String unit, String reason, Actor actor) {
        TrainingYear year = running(yearKey);
        actor.require(Role.HR, year.agency());
        rounds.requirePast(rounds.cutOff(year.agency(), year.unitsDueOn()));
        TrainingYearUnit part = part(year, unit);
        part.closeSilent(FreeText.required("reason", "trainingyear.silentReason", reason), actor.officerId(), clock.today());
        units.save(part);
        closed.tell(TrainingYearProcess.KEY, yearKey, unit, part.note());
        process.closeUnit(yearKey, unit);
    }

    /** The units of the year's current round, by unit. */
    @Transactional(readOnly = true)
    public List<TrainingYearUnit> units(String yearKey) {
        return years.findById(yearKey).map(year -> units.findByYearKeyAndRoundNoOrderByUnit(yearKey, year.roundNo()))
                .orElse(List.of());
    }

    /** What the units did each time the year was started; who was waited for when a year was taken back is not silent in it. */
    @Transactional(readOnly = true)
    List<ClosedRounds.Part> partsOfAllRounds(String yearKey) {
        int current = years.findById(yearKey).map(TrainingYear::roundNo).orElse(0);
        return units.findByYearKey(yearKey).stream().map(part -> part.inRound(current)).toList();
    }

    private TrainingYear running(String yearKey) {
        TrainingYear year = years.findById(yearKey)
                .orElseThrow(() -> new RuleViolation("trainingyear.notStarted", AgencyYear.ofKey(yearKey).year()));
        year.requireRunning();
        return year;
    }

    private TrainingYearUnit part(TrainingYear year, String unit) {
        return units.findById(TrainingYearUnit.idOf(year, unit))
                .orElseThrow(() -> new RuleViolation("trainingyear.unitUnknown", unit));
    }
}
