package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.CourseOfficer;

/**
 * Counts a report's figures as the records stand today, for a whole agency at once: the participations in the year's courses,
 * their hours, and the evaluations of these courses or left over from the report before. All of them stand under the unit that sent
 * the person, wherever the person is now; only the members are those of today.
 */
@Component
class YearFigures {

    private final Directory directory;
    private final YearCourses courses;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final ReportSchedule schedule;
    private final OfficeClock clock;

    YearFigures(Directory directory, YearCourses courses, ParticipationResults participations, EvaluationRecords evaluations,
                ReportSchedule schedule, OfficeClock clock) {
        this.directory = directory;
        this.courses = courses;
        this.participations = participations;
        this.evaluations = evaluations;
        this.schedule = schedule;
        this.clock = clock;
    }

    AgencyFigures of(Report report) {
        Set<String> ofYear = courses.of(report.agency(), report.trainingYear());
        List<ParticipationRow> all = participations.ofAgency(report.agency());
        Map<String, List<ParticipationRow>> sent = all.stream().filter(row -> ofYear.contains(row.course()))
                .collect(Collectors.groupingBy(ParticipationRow::unit));
        Map<String, List<EvaluationRow>> judged = evaluationsBySender(report, ofYear, all);
        Map<String, Long> members = directory.officers(report.agency()).stream().filter(this::isMember)
                .collect(Collectors.groupingBy(Officer::unit, Collectors.counting()));
        Map<String, Integer> hours = hoursBySender(report, all);
        return new AgencyFigures(sent, unit -> new UnitFigures(members.getOrDefault(unit, 0L).intValue(),
                Sent.of(sent.getOrDefault(unit, List.of())), Judged.of(judged.getOrDefault(unit, List.of()), report.unitsDueOn()),
                hours.getOrDefault(unit, 0)));
    }

    private Map<String, Integer> hoursBySender(Report report, List<ParticipationRow> all) {
        Map<CourseOfficer, Integer> credited = participations.hoursOfYearByCase(report.agency(), report.trainingYear());
        return all.stream().collect(Collectors.groupingBy(ParticipationRow::unit,
                Collectors.summingInt(row -> credited.getOrDefault(row.who(), 0))));
    }

    private Map<String, List<EvaluationRow>> evaluationsBySender(Report report, Set<String> ofYear, List<ParticipationRow> all) {
        Map<CourseOfficer, String> senders = all.stream()
                .collect(Collectors.toMap(ParticipationRow::who, ParticipationRow::unit));
        LocalDate reportBefore = schedule.lawfulDay(new AgencyYear(report.agency(), report.trainingYear() - 1));
        return evaluations.ofAgency(report.agency()).stream()
                .filter(row -> ofYear.contains(row.course()) || isLeftOver(row, reportBefore, report.unitsDueOn()))
                .collect(Collectors.groupingBy(row -> senders.getOrDefault(row.who(), row.unit())));
    }

    /** Not yet due in the report before, due in this one. */
    private static boolean isLeftOver(EvaluationRow row, LocalDate reportBefore, LocalDate dueOn) {
        return row.opensOn().isAfter(reportBefore) && !row.opensOn().isAfter(dueOn);
    }

    private boolean isMember(Officer officer) {
        return officer.leftOn() == null || officer.leftOn().isAfter(clock.today());
    }
}
