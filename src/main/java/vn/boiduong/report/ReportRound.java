package vn.boiduong.report;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;

/** The units a report asks: those that have members on the day it opens. */
@Component
class ReportRound {

    private final Directory directory;
    private final OfficeClock clock;
    private final ReportUnitRecords units;

    ReportRound(Directory directory, OfficeClock clock, ReportUnitRecords units) {
        this.directory = directory;
        this.clock = clock;
        this.units = units;
    }

    void fix(Report report) {
        directory.officers(report.agency()).stream().filter(this::isMember).map(Officer::unit).distinct().sorted()
                .forEach(unit -> units.save(ReportUnit.waiting(report, unit)));
    }

    List<ReportUnit> of(Report report) {
        return units.findByReportAndRoundNoOrderByUnit(report.id(), report.roundNo());
    }

    /** The figures of every unit are those of today from here on; gives how many people they sent together. */
    int count(Report report, AgencyFigures today) {
        List<ReportUnit> parts = of(report);
        parts.forEach(part -> part.count(today.of(part.unit())));
        units.saveAll(parts);
        return today.peopleSentBy(parts.stream().map(ReportUnit::unit).toList());
    }

    private boolean isMember(Officer officer) {
        return officer.leftOn() == null || officer.leftOn().isAfter(clock.today());
    }
}
