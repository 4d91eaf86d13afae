package vn.boiduong.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Sight;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.AgencyYear;

/** Reports for their pages: all of them for hr, chairman and auditor; for a head the own part, and the whole once it is signed. */
@Service
@Transactional(readOnly = true)
public class ReportBoards {

    private static final String ON_CALL = "/adhoc-";

    private final ReportService reports;
    private final UnitReportService parts;
    private final ShownReports shown;
    private final UnitPeople people;
    private final YearCourses courses;
    private final Directory directory;

    ReportBoards(ReportService reports, UnitReportService parts, ShownReports shown, UnitPeople people, YearCourses courses, Directory directory) {
        this.reports = reports;
        this.parts = parts;
        this.shown = shown;
        this.people = people;
        this.courses = courses;
        this.directory = directory;
    }

    /** The yearly report first, then those out of turn. */
    public List<ReportBoard.Line> ofYear(int year, Actor actor) {
        Sight.of(actor).ofOthers();
        List<Report> all = reports.ofYear(actor.agency(), year);
        Map<String, String> names = names(all.stream().flatMap(report -> Stream.of(report.consolidatedBy(), report.decidedBy())));
        return all.stream().map(report -> line(report, parts.of(report.id()), names)).toList();
    }

    /** {@code number} 0 asks for the yearly report; empty where there is none. */
    public Optional<ReportBoard> find(int year, int number, Actor actor) {
        Sight sight = Sight.of(actor).ofOthers();
        AgencyYear key = new AgencyYear(actor.agency(), year);
        return reports.find(number == 0 ? key.key() : ReportService.onCallKey(key, number)).map(report -> board(report, sight));
    }

    private ReportBoard board(Report report, Sight sight) {
        List<ReportUnit> all = parts.of(report.id());
        Map<String, String> names = names(Stream.concat(Stream.of(report.consolidatedBy(), report.decidedBy()), all.stream().map(ReportUnit::recordedBy)));
        boolean whole = sight.whole() || report.status() == ReportStatus.SIGNED;
        ShownReport read = shown.of(report.id());
        Map<String, ReportUnit> byUnit = all.stream().collect(Collectors.toMap(ReportUnit::unit, Function.identity()));
        List<ReportBoard.Part> seen = read.sheet().units().stream().filter(unit -> whole || sight.units().contains(unit.code()))
                .sorted(Comparator.comparing(ReportSheet.UnitLine::name, NameOrder.OF_THINGS)).map(unit -> part(unit, byUnit.get(unit.code()), names)).toList();
        return new ReportBoard(line(report, all, names), sight, seen, whole ? read.sheet() : null, whole ? read.remarks() : null);
    }

    /** A step not reached has nobody's name. */
    private Map<String, String> names(Stream<String> officers) {
        return new HashMap<>(directory.namesOf(officers.filter(Objects::nonNull).distinct().toList()));
    }

    private static ReportBoard.Part part(ReportSheet.UnitLine unit, ReportUnit part, Map<String, String> names) {
        return new ReportBoard.Part(unit.code(), unit.name(), part.status(), names.get(part.recordedBy()), part.recordedOn(), unit.text(),
                unit.silentReason(), unit.figures());
    }

    private static ReportBoard.Line line(Report report, List<ReportUnit> parts, Map<String, String> names) {
        int at = report.id().indexOf(ON_CALL);
        boolean signed = report.status() == ReportStatus.SIGNED;
        return new ReportBoard.Line(report.trainingYear(), at < 0 ? 0 : Integer.parseInt(report.id().substring(at + ON_CALL.length())),
                report.topic(), report.status(), report.openedOn(), report.unitsDueOn(), report.signatureDueOn(), parts.size(),
                (int) parts.stream().filter(part -> part.status() != ReportUnitStatus.WAITING).count(), names.get(report.consolidatedBy()),
                report.consolidatedOn(), signed ? names.get(report.decidedBy()) : null, signed ? report.decidedOn() : null);
    }

    /** The unit's name and everyone it sent to the year's courses; empty where the reader may not look at it. */
    public Optional<UnitSent> sentBy(String unit, int year, Actor actor) {
        Sight sight = Sight.of(actor).ofOthers();
        return directory.units(actor.agency()).stream().filter(each -> each.code().equals(unit) && (sight.whole() || sight.units().contains(unit)))
                .map(Unit::name).findFirst()
                .map(name -> new UnitSent(name, people.of(actor.agency(), unit, courses.of(actor.agency(), year))));
    }

    /** Everyone one unit sent. */
    public record UnitSent(String unit, List<ReportBoard.Sent> people) {
    }
}
