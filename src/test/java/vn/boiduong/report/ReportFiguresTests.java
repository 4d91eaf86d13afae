package vn.boiduong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** Three went to the short course in April (one passed, one failed, one never reported), two to the long one in June. */
@LifecycleTest
class ReportFiguresTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private CaseText texts;
    @Autowired
    private Actors actors;
    @Autowired
    private ReportService reports;
    @Autowired
    private ReportSheets sheets;
    @Autowired
    private UnitReportService units;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private ParticipationService participations;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void peopleAreSent() {
        ward.load();
        send(COMMUNICATION, "V3", "K2", "K3");
        send(STATE_MANAGEMENT, "V4", "K2");
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        result("V3", "PASSED");
        result("K2", "FAILED");
        driver.complete(HR, "participation", COMMUNICATION + "/K2", "Task_DecideFollowUp", Map.of("followUp", "NONE"));
        driver.advanceTo(LocalDate.of(2026, 5, 20));
        driver.complete(HR, "participation", COMMUNICATION + "/K3", "Task_DecideFollowUp", Map.of("followUp", "NONE"));
        driver.as("V4", () -> participations.withdraw(new CourseOfficer(STATE_MANAGEMENT, "V4"), "Ốm", actors.of("V4")));
    }

    @Test
    void everyParticipationIsCountedOnceByTheUnitThatSentIt() {
        String report = onCall(LocalDate.of(2026, 5, 25));

        UnitFigures kt = sheets.of(report).unit("KT").figures();
        assertThat(kt.members()).isEqualTo(5);
        assertThat(kt.sent()).isEqualTo(new Sent(2, 0, 1, 0, 1, 1));
        assertThat(kt.sent().nominated()).isEqualTo(3);
        UnitFigures vhxh = sheets.of(report).unit("VHXH").figures();
        assertThat(vhxh.sent()).isEqualTo(new Sent(2, 1, 0, 1, 0, 0));
        assertThat(vhxh.hours()).isEqualTo(24);
        assertThat(sheets.of(report).total().sent().nominated()).isEqualTo(5);
        assertThat(texts.view("report").brief(new TaskRef("report", report, "Task_SubmitUnitReport", Optional.of("VHXH"))))
                .contains("Cử đi: 2 lượt, 2 người trên 5 người", "hoàn thành 1, chưa đạt 0, rút hoặc khóa hủy 1")
                .contains("đã đánh giá 0, đến hạn chưa xong 0, chưa đến hạn 1");
    }

    @Test
    void hoursStandBesideThePeopleSentWhoeverLeftOrMovedSince() {
        directory.leave("V3", LocalDate.of(2026, 5, 20), "Chuyển công tác");
        ReportSheet afterwards = sheets.of(onCall(LocalDate.of(2026, 5, 25)));

        assertThat(afterwards.unit("VHXH").figures().sent().completed()).isEqualTo(1);
        assertThat(afterwards.unit("VHXH").figures().hours()).isEqualTo(24);
        assertThat(afterwards.total().hours()).isEqualTo(24);
    }

    /** As many people as there are, not as many as the units name. */
    @Test
    void whoIsSentByTwoUnitsIsOnePersonOfTheAgency() {
        directory.transfer("V3", "KT", LocalDate.of(2026, 5, 20));
        send(STATE_MANAGEMENT, "V3");
        String report = onCall(LocalDate.of(2026, 5, 25));
        assertThat(sheets.of(report).unit("KT").figures().sent().people()).isEqualTo(3);
        assertThat(sheets.of(report).unit("VHXH").figures().sent().people()).isEqualTo(2);
        assertThat(sheets.of(report).total().sent().people()).isEqualTo(4);

        Map.of("LD", HEAD_OF_LD, "VHXH", HEAD_OF_VHXH, "KT", HEAD_OF_KT).forEach((unit, head) ->
                driver.completeForUnit(head, "report", report, "Task_SubmitUnitReport", unit, Map.of("resultsText", "Tốt")));
        driver.runDueJobs();
        driver.complete(HR, "report", report, "Task_ConsolidateReport", Map.of("reportText", "Tốt"));
        driver.as("V3", () -> participations.withdraw(new CourseOfficer(STATE_MANAGEMENT, "V3"), "Ốm", actors.of("V3")));

        assertThat(sheets.of(report).total().sent()).as("as it was put together").isEqualTo(new Sent(4, 1, 1, 1, 1, 2));
    }

    @Test
    void anEvaluationThatOpensAfterTheUnitsDayIsNotYetDueAndNeverMissing() {
        assertThat(judged(onCall(LocalDate.of(2026, 7, 7)))).isEqualTo(new Judged(0, 0, 1));
        assertThat(judged(onCall(LocalDate.of(2026, 7, 8)))).isEqualTo(new Judged(0, 1, 0));

        driver.advanceTo(LocalDate.of(2026, 7, 8));
        driver.complete("V3", "evaluation", COMMUNICATION + "/V3", "Task_SelfAssess", Map.of());
        driver.complete(HEAD_OF_VHXH, "evaluation", COMMUNICATION + "/V3", "Task_AssessOfficer",
                Map.of("headMark1", 8, "headMark2", 8, "headMark3", 8, "headMark4", 8, "headMark5", 8, "headMark6", 8));
        driver.runDueJobs();
        assertThat(judged(onCall(LocalDate.of(2026, 7, 9)))).isEqualTo(new Judged(1, 0, 0));
    }

    @Test
    void whatAUnitReportedKeepsItsFigures() {
        String report = onCall(LocalDate.of(2026, 5, 25));
        driver.completeForUnit(HEAD_OF_KT, "report", report, "Task_SubmitUnitReport", "KT", Map.of("resultsText", "Tốt"));

        driver.as("K2", () -> participations.withdraw(new CourseOfficer(STATE_MANAGEMENT, "K2"), "Ốm", actors.of("K2")));

        assertThat(units.of(report, "KT").figures().sent()).isEqualTo(new Sent(2, 0, 1, 0, 1, 1));
        assertThat(sheets.of(report).unit("KT").figures().sent()).as("the report counts all units on one day").isEqualTo(new Sent(2, 0, 1, 1, 1, 0));
    }

    @Test
    void nextYearsReportTakesOverTheEvaluationsThatWereNotYetDue() {
        directory.recordLeave(new Leave("V3", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30), Leave.Kind.MATERNITY));
        driver.advanceTo(LocalDate.of(2026, 11, 25));
        engine.start("report", YEAR.key(), AGENCY);
        assertThat(judged(YEAR.key())).isEqualTo(new Judged(0, 0, 1));

        driver.advanceTo(LocalDate.of(2027, 11, 25));
        engine.start("report", "NH/2027", AGENCY);
        assertThat(judged("NH/2027")).isEqualTo(new Judged(0, 1, 0));
        assertThat(sheets.of("NH/2027").total().sent().nominated()).isZero();
    }

    private Judged judged(String report) {
        return sheets.of(report).unit("VHXH").figures().judged();
    }

    private String onCall(LocalDate unitsDueOn) {
        if (years.find(YEAR.key()).isEmpty()) {
            driver.as(HR, () -> years.start(YEAR.agency(), YEAR.year(), actors.current()));
        }
        return driver.as(HR, () -> reports.startOnCall(YEAR, new ReportService.OnCall("Sơ kết", Optional.of(unitsDueOn)), actors.of(HR)));
    }

    private void send(String course, String... officers) {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, course, List.of(officers))));
    }

    private void result(String officer, String outcome) {
        driver.complete(officer, "participation", COMMUNICATION + "/" + officer, "Task_ReportResult",
                Map.of("outcome", outcome, "testScore", "8", "certificateNo", "CC-" + officer, "whatToApply", "Tiếp dân"));
        driver.complete(HR, "participation", COMMUNICATION + "/" + officer, "Task_VerifyResult", Map.of("resultVerified", true));
    }
}
