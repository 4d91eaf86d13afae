package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Said;
import vn.boiduong.decision.Verdict;
import vn.boiduong.engine.ShownVersion;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** Opens, consolidates and decides a report. A refused verb leaves nothing behind. */
@Service
@Transactional
public class ReportService {

    /** It stands in the title of every task, notice and page of the report. */
    private static final int LONGEST_TOPIC = 300;

    private final Reports reports;
    private final ReportRound round;
    private final YearFigures figures;
    private final ShownReports shown;
    private final ReportSchedule schedule;
    private final StartedYears years;
    private final DecisionNotes notes;
    private final ReportNotices notices;
    private final ReportProcess process;
    private final OfficeClock clock;

    ReportService(Reports reports, ReportRound round, YearFigures figures, ShownReports shown, ReportSchedule schedule,
                  StartedYears years, DecisionNotes notes, ReportNotices notices, ReportProcess process, OfficeClock clock) {
        this.reports = reports;
        this.round = round;
        this.figures = figures;
        this.shown = shown;
        this.schedule = schedule;
        this.years = years;
        this.notes = notes;
        this.notices = notices;
        this.process = process;
        this.clock = clock;
    }

    /** A report asked for out of turn; no day for the units means the policy's. */
    public record OnCall(String topic, Optional<LocalDate> unitsDueOn) {
    }

    /** The key of the n-th report out of turn of the year. */
    public static String onCallKey(AgencyYear year, int number) {
        return year.key() + "/adhoc-" + number;
    }

    /** hr begins a report out of turn on a year that has been started; returns its key. */
    public String startOnCall(AgencyYear year, OnCall asked, Actor actor) {
        actor.require(Role.HR, year.agency());
        if (!years.isOnRecord(year)) {
            throw new RuleViolation("report.noSuchYear", year.year());
        }
        String topic = FreeText.required("topic", "report.topic", asked.topic(), LONGEST_TOPIC);
        asked.unitsDueOn().filter(day -> !day.isAfter(clock.today())).ifPresent(day -> {
            throw RuleViolation.inField("unitsDueOn", "report.unitsDueInPast", Days.text(day));
        });
        int earlier = (int) reports.findByAgencyAndTrainingYear(year.agency(), year.year()).stream()
                .filter(report -> report.topic() != null).count();
        Report report = Report.onCall(onCallKey(year, earlier + 1), topic);
        report.open(asked.unitsDueOn().map(day -> schedule.from(year.agency(), day)).orElseGet(() -> schedule.onCall(year.agency())),
                clock.today());
        round.fix(reports.save(report));
        process.start(report.id(), year.agency());
        return report.id();
    }

    /** Opens the yearly report: fixes its units and its days. One asked for out of turn is open already. */
    public void open(String reportKey) {
        AgencyYear year = AgencyYear.ofKey(reportKey);
        if (!reportKey.equals(year.key())) {
            report(reportKey).require(ReportStatus.OPEN);
            return;
        }
        Report report = reports.findById(reportKey).orElseGet(() -> Report.yearly(reportKey));
        report.open(schedule.ofYear(year), clock.today());
        round.fix(reports.save(report));
    }

    /** hr has put the units' parts together; the figures of all of them are those of this day. */
    public void consolidate(String reportKey, String text, Actor actor) {
        Report report = report(reportKey);
        actor.require(Role.HR, report.agency());
        report.consolidate(FreeText.required("reportText", "report.text", text), actor.officerId(), clock.today());
        report.count(round.count(report, figures.of(report)));
        reports.save(report);
        notes.keep(task(reportKey, ReportProcess.CONSOLIDATE), Said.of(Verdict.SUBMITTED, report.reportText()), actor);
    }

    /** The chairman signs what was shown, or returns with a reason. Returns whether the report is signed. */
    public boolean decide(String reportKey, ReportAnswer answer, Actor actor) {
        Report report = report(reportKey);
        actor.require(Role.CHAIRMAN, report.agency());
        boolean yes = answer.signed().orElseThrow(() -> RuleViolation.inField("reportSigned", "report.decisionMissing"));
        if (yes) {
            ShownVersion.require(answer.shownVersion(), shown.of(reportKey), "report.changed");
            report.sign(actor.officerId(), clock.today());
        } else {
            report.giveBack(FreeText.required("returnReason", "report.returnReason", answer.returnReason()), actor.officerId(), clock.today());
        }
        reports.save(report);
        notes.keep(task(reportKey, ReportProcess.SIGN), yes ? Said.of(Verdict.APPROVED, null)
                : Said.of(Verdict.RETURNED, report.returnReason()), actor);
        return yes;
    }

    /** hr cancels a report out of turn that is not signed yet, with a reason; what units have sent stays on record and whoever was still asked is told. */
    public void cancelOnCall(String reportKey, String reason, Actor actor) {
        Report report = report(reportKey);
        actor.require(Role.HR, report.agency());
        report.cancelOnCall(FreeText.required("reason", "report.cancelReason", reason), actor.officerId(), clock.today());
        reports.save(report);
        notices.cancelled(report, actor);
        process.cancelled(reportKey);
    }

    /** The year was cancelled; a signed report stays signed. */
    public void cancel(String reportKey) {
        reports.findById(reportKey).ifPresent(report -> {
            report.cancel();
            reports.save(report);
        });
    }

    @Transactional(readOnly = true)
    public Optional<Report> find(String reportKey) {
        return reports.findById(reportKey);
    }

    /** The yearly report first, then those out of turn by number. */
    @Transactional(readOnly = true)
    public List<Report> ofYear(String agency, int year) {
        return reports.findByAgencyAndTrainingYear(agency, year).stream().sorted(Report.BY_NUMBER).toList();
    }

    private static TaskRef task(String reportKey, String task) {
        return new TaskRef(ReportProcess.KEY, reportKey, task, Optional.empty());
    }

    private Report report(String reportKey) {
        return reports.findById(reportKey).orElseThrow(() -> new RuleViolation("report.unknown", AgencyYear.ofKey(reportKey).year()));
    }
}
