package vn.boiduong.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.concern.ConcernYear;
import vn.boiduong.concern.ConcernYears;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.nomination.NominationRecords;
import vn.boiduong.nomination.ReasonedNomination;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Wording;

/** Gathers the remarks of a year: reasons that set a rule aside, units that stayed silent or answered late, by unit, and concerns nobody has answered. */
@Component
@Transactional(readOnly = true)
public class RemarkSheets {

    private final Reports reports;
    private final YearCourses courses;
    private final NominationRecords nominations;
    private final List<ClosedRounds> rounds;
    private final Directory directory;
    private final ConcernYears concerns;
    private final OfficeClock clock;

    RemarkSheets(Reports reports, YearCourses courses, NominationRecords nominations, List<ClosedRounds> rounds, Directory directory,
                 ConcernYears concerns, OfficeClock clock) {
        this.reports = reports;
        this.courses = courses;
        this.nominations = nominations;
        this.rounds = rounds;
        this.directory = directory;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** The remarks of a report's year. */
    public Remarks of(String reportKey) {
        Report report = reports.findById(reportKey).orElseThrow();
        return of(new AgencyYear(report.agency(), report.trainingYear()), report.dayOf(clock.today()));
    }

    /** The same for those who run the year and for the auditor, before there is a report too. */
    public Remarks read(int year, Actor actor) {
        if (!actor.hasAny(Role.CHAIRMAN, Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
        return of(new AgencyYear(actor.agency(), year), clock.today());
    }

    private Remarks of(AgencyYear year, LocalDate day) {
        Set<String> ofYear = courses.of(year.agency(), year.year());
        Map<String, String> units = directory.unitNames(year.agency());
        List<ReasonedNomination> reasoned = nominations.reasoned(ofYear);
        Map<String, String> names = directory.namesOf(reasoned.stream().map(ReasonedNomination::officer).distinct().toList());
        return new Remarks(reasoned.stream().map(one -> new Remarks.Reasoned(units.get(one.unit()), names.get(one.officer()), one.course(),
                        one.setAside(), one.reason())).sorted(Comparator.comparing(Remarks.Reasoned::unit, NameOrder.OF_THINGS)).toList(),
                nominations.silent(ofYear).stream().map(one -> new Remarks.Silent(units.get(one.unit()), one.course(), one.reason(),
                        closing(one.closedOn(), one.answeredOn()))).sorted(Comparator.comparing(Remarks.Silent::unit, NameOrder.OF_THINGS)).toList(),
                rounds.stream().flatMap(round -> round.of(year).stream()
                        .map(one -> new Remarks.Closed(units.get(one.unit()), one.round(), one.reason(), closing(one.closedOn(), one.answeredOn())))
                        .sorted(Comparator.comparing(Remarks.Closed::unit, NameOrder.OF_THINGS))).toList(),
                concerns(concerns.of(year.agency(), year.year(), day), units));
    }

    private static Wording closing(LocalDate closedOn, LocalDate answeredOn) {
        return answeredOn == null ? Wording.of("report.closing.silent", Days.text(closedOn))
                : Wording.of("report.closing.late", Days.text(closedOn), Days.text(answeredOn));
    }

    private Remarks.Concerns concerns(ConcernYear ofYear, Map<String, String> units) {
        Map<String, String> names = directory.namesOf(ofYear.open().stream().map(ConcernYear.Open::officer).distinct().toList());
        return new Remarks.Concerns(ofYear.raised(), ofYear.answered(), ofYear.open().stream()
                .map(one -> new Remarks.OpenConcern(one.number(), one.question(), names.get(one.officer()), units.get(one.unit()),
                        Wording.of("identity.group." + one.with().group()), one.since())).toList());
    }
}
