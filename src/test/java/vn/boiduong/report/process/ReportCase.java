package vn.boiduong.report.process;

import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.NominationRounds;
import vn.boiduong.report.RemarkSheets;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ShownReports;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYearService;

/** The yearly report of the small ward and reports out of turn, and what people do about them. */
@LifecycleTest
abstract class ReportCase {

    static final String KEY = YEAR.key();
    static final LocalDate OPENING = LocalDate.of(2026, 11, 25);

    @Autowired
    SmallWard ward;
    @Autowired
    ProcessDriver driver;
    @Autowired
    CaseEngine engine;
    @Autowired
    CaseText texts;
    @Autowired
    Actors actors;
    @Autowired
    ReportService reports;
    @Autowired
    UnitReportService units;
    @Autowired
    ShownReports shown;
    @Autowired
    DirectoryChanges changes;
    @Autowired
    Notices notices;
    @Autowired
    Directory directory;
    @Autowired
    NominationRounds rounds;
    @Autowired
    RemarkSheets remarks;
    @Autowired
    TrainingYearService years;
    @Autowired
    DisseminationService dissemination;
    @Autowired
    SurveyService surveys;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    ConcernService concerns;
    @Autowired
    OfficeClock clock;

    @BeforeEach
    void loadTheWard() {
        ward.load();
    }

    void open(LocalDate day) {
        driver.advanceTo(day);
        engine.start("report", KEY, AGENCY);
    }

    void startTheYear() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
    }

    void cancel(String report, String reason) {
        driver.as(HR, () -> reports.cancelOnCall(report, reason, actors.of(HR)));
    }

    String startOnCall(Optional<LocalDate> unitsDueOn) {
        return driver.as(HR, () -> reports.startOnCall(YEAR, new ReportService.OnCall("Sơ kết sáu tháng", unitsDueOn), actors.of(HR)));
    }

    void reportAll() {
        submit(HEAD_OF_LD, "LD", "Hoàn thành", "");
        submit(HEAD_OF_VHXH, "VHXH", "Hoàn thành", "");
        submit(HEAD_OF_KT, "KT", "Hoàn thành", "Thiếu người");
    }

    void submit(String head, String unit, String results, String difficulties) {
        driver.completeForUnit(head, "report", KEY, "Task_SubmitUnitReport", unit,
                Map.of("resultsText", results, "difficultiesText", difficulties));
        driver.runDueJobs();
    }

    void submitSeen(String version) {
        driver.completeForUnit(HEAD_OF_KT, "report", KEY, "Task_SubmitUnitReport", "KT",
                Map.of("resultsText", "Hoàn thành", "shownVersion", version));
    }

    void signSeen(String version) {
        driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of("reportSigned", "true", "shownVersion", version));
    }

    void closeSilent(String unit) {
        driver.as(HR, () -> units.closeForSilentUnit(KEY, unit, "Trưởng phòng nghỉ ốm", actors.of(HR)));
    }

    void consolidate(String text) {
        driver.complete(HR, "report", KEY, "Task_ConsolidateReport", Map.of("reportText", text));
    }

    void sign(String signed, String reason) {
        driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of("reportSigned", signed, "returnReason", reason));
    }

    String brief(String task) {
        return texts.view("report").brief(new TaskRef("report", KEY, task, Optional.empty()));
    }

    Report report() {
        return reports.find(KEY).orElseThrow();
    }
}
