package vn.boiduong.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.report.RemarkSheets;
import vn.boiduong.report.Remarks;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.report.ShownReports;
import vn.boiduong.report.UnitReportService;
import vn.boiduong.report.UnitText;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYearService;

@LifecycleTest
class ReportProcessTests {

    private static final String KEY = YEAR.key();
    private static final LocalDate OPENING = LocalDate.of(2026, 11, 25);

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
    private UnitReportService units;
    @Autowired
    private ShownReports shown;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private Notices notices;
    @Autowired
    private Directory directory;
    @Autowired
    private NominationRounds rounds;
    @Autowired
    private RemarkSheets remarks;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private DisseminationService dissemination;
    @Autowired
    private SurveyService surveys;
    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ConcernService concerns;
    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void loadTheWard() {
        ward.load();
    }

    @Test
    void unitsReportHrConsolidatesAndTheChairmanSigns() {
        open(OPENING);
        reportAll();
        consolidate("Năm 2026 phường cử 5 lượt người đi bồi dưỡng");
        assertThat(brief("Task_SignReport")).contains("Năm 2026 phường cử 5 lượt người đi bồi dưỡng", "Phòng Kinh tế, Hạ tầng và Đô thị");
        sign("true", "");

        assertThat(driver.endsOf(AGENCY, "report", KEY)).containsExactly("EndEvent_ReportSigned");
        assertThat(report().status()).isEqualTo(ReportStatus.SIGNED);
        assertThat(report().decidedBy()).isEqualTo(CHAIRMAN);
        assertThat(units.of(KEY, "KT").text()).isEqualTo(new UnitText("Hoàn thành", "Thiếu người", null));
    }

    @Test
    void namesReasonsThatSetARuleAsideAndUnitsThatDidNotAnswer() {
        namedWithoutTheSilentUnit();
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", Map.of("decisionSigned", "true"));
        open(OPENING);

        assertThat(brief("Task_ConsolidateReport")).contains(
                "Cử người có lý do riêng:\n- Phòng Văn hoá - Xã hội: Hoàng Thị Mai, khóa “Kỹ năng giao tiếp hành chính”. "
                        + "Đề cử trước người xếp trên trong thứ tự gợi ý. Lý do: Tiếp dân nhiều nhất",
                "Đơn vị không trả lời, hoặc trả lời muộn, khi đề cử:\n- Phòng Kinh tế, Hạ tầng và Đô thị, khóa “Kỹ năng giao tiếp hành chính”. "
                        + "Khép ngày 27/03/2026, không trả lời. Lý do đóng: Cả phòng đi cơ sở");
        assertThat(remarks.read(2026, actors.of(HR)).reasoned()).hasSize(1);
        assertThatThrownBy(() -> remarks.read(2026, actors.of("V3"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void namesASignedReasonWhateverBecameOfThePerson() {
        publisher.publishEvent(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION)));
        driver.advanceTo(LocalDate.of(2026, 3, 16));
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_VHXH, "nomination", COMMUNICATION, "Task_ApproveNominations", "VHXH",
                Map.of("nominees", "V3", "overrideReasons", "V3=Tiếp dân nhiều nhất"));
        driver.completeForUnit(HEAD_OF_KT, "nomination", COMMUNICATION, "Task_ApproveNominations", "KT", Map.of("nominees", ""));
        driver.runDueJobs();
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of());
        assertThat(remarks.read(2026, actors.of(HR)).reasoned()).as("not signed yet").isEmpty();
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", Map.of("decisionSigned", "true"));

        changes.leave("V3", clock.today(), "Chuyển công tác");

        assertThat(remarks.read(2026, actors.of(HR)).reasoned()).singleElement()
                .satisfies(reasoned -> assertThat(reasoned.officer()).isEqualTo("Hoàng Thị Mai"));
    }

    @Test
    void namesUnitsThatStayedSilentInTheOtherRoundsOfTheYear() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        driver.advanceTo(LocalDate.of(2026, 2, 2));
        driver.as(HR, () -> dissemination.closeForSilentUnit(KEY, "KT", "Trưởng phòng nghỉ dài ngày", actors.current()));
        driver.as(HR, () -> surveys.closeForSilentUnit(KEY, "VHXH", "Đã nhắc hai lần", actors.current()));

        assertThat(notices.of(HEAD_OF_KT, "ROUND_CLOSED")).singleElement().satisfies(told -> assertThat(told.text()).contains("Trưởng phòng nghỉ dài ngày"));
        assertThat(notices.of(HEAD_OF_VHXH, "ROUND_CLOSED")).singleElement().satisfies(told -> assertThat(told.text()).contains("Đã nhắc hai lần"));
        Wording closed = Wording.of("report.closing.silent", "02/02/2026");
        assertThat(remarks.read(2026, actors.of(HR)).closed()).containsExactly(
                new Remarks.Closed("Phòng Kinh tế, Hạ tầng và Đô thị", Wording.of("trainingyear.round"), "Trưởng phòng nghỉ dài ngày", closed),
                new Remarks.Closed("Phòng Văn hoá - Xã hội", Wording.of("report.round.survey"), "Đã nhắc hai lần", closed));
        driver.advanceTo(OPENING);
        assertThat(brief("Task_ConsolidateReport")).contains("Đơn vị không trả lời, hoặc trả lời muộn, các đợt khác trong năm:\n"
                + "- Phòng Kinh tế, Hạ tầng và Đô thị, phổ biến, quán triệt kế hoạch. Khép ngày 02/02/2026, không trả lời. Lý do đóng: Trưởng phòng nghỉ dài ngày");
    }

    /** Closed for silence, asked again, answered: the report says both days, and who never answered stays silent. */
    @Test
    void saysThatAUnitAnsweredLateAfterItsRoundWasOpenedAgain() {
        namedWithoutTheSilentUnit();
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", Map.of("decisionSigned", "false", "returnReason", "Thêm người Phòng Kinh tế"));
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of("reopenedUnits", "KT"));
        driver.advanceTo(LocalDate.of(2026, 3, 30));
        driver.completeForUnit(HEAD_OF_KT, "nomination", COMMUNICATION, "Task_ApproveNominations", "KT", Map.of("nominees", ""));

        assertThat(remarks.read(2026, actors.of(HR)).silent()).containsExactly(new Remarks.Silent("Phòng Kinh tế, Hạ tầng và Đô thị",
                "Kỹ năng giao tiếp hành chính", "Cả phòng đi cơ sở", Wording.of("report.closing.late", "27/03/2026", "30/03/2026")));
    }

    /** A year taken back and started again asks every unit anew; what ended with the cancelled year was no silence. */
    @Test
    void saysThatAUnitAnsweredTheSurveyOnlyWhenTheYearWasStartedAgain() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        driver.advanceTo(LocalDate.of(2026, 2, 2));
        driver.as(HR, () -> surveys.closeForSilentUnit(KEY, "VHXH", "Đã nhắc hai lần", actors.current()));
        driver.as(HR, () -> years.cancel(AGENCY, 2026, "Lập lại theo tổ chức mới", actors.current()));
        driver.runDueJobs();
        assertThat(notices.of(HEAD_OF_KT, "YEAR_CANCELLED")).singleElement().satisfies(told -> assertThat(told.text()).contains("Lập lại theo tổ chức mới"));
        assertThat(notices.of(CHAIRMAN, "YEAR_CANCELLED")).as("heads the leaders' unit").hasSize(1);
        assertThat(notices.of(HR, "YEAR_CANCELLED")).as("whose decision it is").isEmpty();
        driver.advanceTo(LocalDate.of(2026, 2, 4));
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        assertThat(remarks.read(2026, actors.of(HR)).closed()).extracting(Remarks.Closed::closing)
                .containsExactly(Wording.of("report.closing.silent", "02/02/2026"));

        driver.completeForUnit(HEAD_OF_VHXH, "survey", KEY, "Task_DeclareNeeds", "VHXH", Map.of());

        assertThat(remarks.read(2026, actors.of(HR)).closed()).containsExactly(new Remarks.Closed("Phòng Văn hoá - Xã hội",
                Wording.of("report.round.survey"), "Đã nhắc hai lần", Wording.of("report.closing.late", "02/02/2026", "04/02/2026")));
    }

    @Test
    void namesConcernsNobodyHasAnsweredOnItsDay() {
        raised("V3", "Lớp tối có được tính số tiết không?");
        driver.advanceTo(LocalDate.of(2026, 10, 5));
        String first = AGENCY + "/C-1";
        driver.complete(HR, "concern", first, "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Có, nếu có xác nhận."));
        raised("K3", "Ai trả tiền đi lại?");
        driver.advanceTo(LocalDate.of(2026, 10, 7));
        driver.complete(HR, "concern", AGENCY + "/C-2", "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Xin ý kiến"));
        raised("K2", "Học trực tuyến ở đâu?");
        open(OPENING);
        reportAll();
        consolidate("Năm 2026");
        String told = "Vướng mắc: trong năm tiếp nhận 3, đã trả lời 1; còn 2 chưa trả lời.\n"
                + "- Số 2, Phòng Kinh tế, Hạ tầng và Đô thị: Đỗ Mạnh Cường. “Ai trả tiền đi lại?” Lãnh đạo Ủy ban nhân dân đang xem xét từ ngày 07/10/2026.\n"
                + "- Số 3, Phòng Kinh tế, Hạ tầng và Đô thị: Ngô Thị Thảo. “Học trực tuyến ở đâu?” Phụ trách bồi dưỡng đang xem xét từ ngày 07/10/2026.";
        assertThat(brief("Task_SignReport")).contains(told);

        driver.advanceTo(OPENING.plusDays(12));
        driver.complete(CHAIRMAN, "concern", AGENCY + "/C-2", "Task_DecideConcern", Map.of("decision", "Cơ quan trả."));

        assertThat(brief("Task_SignReport")).as("what hr put together is what is signed").contains(told);
        assertThat(remarks.read(2026, actors.of(HR)).concerns()).as("and the record goes on").satisfies(now -> {
            assertThat(now.answered()).isEqualTo(2);
            assertThat(now.open()).extracting(Remarks.OpenConcern::number).containsExactly(3);
        });
    }

    private void raised(String officer, String question) {
        driver.as(officer, () -> concerns.raise(question, actors.current()));
    }

    /** Units report on different days; the report that is signed is of one day, and its targets are of the same. */
    @Test
    void theFiguresOfAllUnitsAreOfTheDayHrPutTheReportTogether() {
        open(OPENING);
        reportAll();
        int reportedOn = units.of(KEY, "KT").figures().members();
        driver.advanceTo(OPENING.plusDays(5));
        changes.leave("K2", OPENING.plusDays(5), "Chuyển công tác");

        consolidate("Năm 2026");
        driver.advanceTo(OPENING.plusDays(6));
        changes.leave("K3", OPENING.plusDays(6), "Chuyển công tác");

        assertThat(shown.of(KEY).sheet().unit("KT").figures().members()).isEqualTo(reportedOn - 1);
        assertThat(shown.of(KEY).sheet().targets().asOf()).isEqualTo(OPENING.plusDays(5));
        assertThat(units.of(KEY, "KT").figures().members()).as("what the head reported on").isEqualTo(reportedOn);
    }

    @Test
    void theYearlyReportIsDueBeforeTheTenthOfDecember() {
        open(OPENING);

        assertThat(report().unitsDueOn()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(report().consolidationDueOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(report().signatureDueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        driver.liveUntil(LocalDate.of(2026, 12, 9));
        assertThat(notices.of(HEAD_OF_KT, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 8));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 12, 10));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).as("of the two units he does not head").hasSize(2);
        reportAll();
        driver.advanceTo(LocalDate.of(2026, 12, 11));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).hasSize(2);
        driver.advanceTo(LocalDate.of(2026, 12, 12));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).hasSize(3);
    }

    @Test
    void openedLateItGetsThePolicysDays() {
        open(LocalDate.of(2026, 12, 17));

        assertThat(report().unitsDueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void aReturnedReportComesBackWithTheReason() {
        open(OPENING);
        reportAll();
        consolidate("Bản thứ nhất");
        assertThatThrownBy(() -> sign("false", "")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("returnReason"));
        assertThatThrownBy(() -> driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("reportSigned"));
        sign("false", "Bổ sung kiến nghị");

        assertThat(driver.openTasks("report", KEY)).containsExactly("Task_ConsolidateReport");
        assertThat(brief("Task_ConsolidateReport")).startsWith("Chủ tịch trả lại: Bổ sung kiến nghị");
        consolidate("Bản thứ hai");
        sign("true", "");
        assertThat(report().reportText()).isEqualTo("Bản thứ hai");
        assertThat(driver.endsOf(AGENCY, "report", KEY)).containsExactly("EndEvent_ReportSigned");
    }

    @Test
    void aHeadDoesNotAnswerForFiguresOtherThanThoseShown() {
        open(OPENING);
        ShownReports.UnitPart seen = shown.ofUnit(KEY, "KT");
        changes.leave("K3", OPENING, "Chuyển công tác");

        assertThatThrownBy(() -> submitSeen(seen.shownVersion())).isInstanceOf(RuleViolation.class)
                .hasMessage("Số liệu của đơn vị đã thay đổi sau khi mở; tải lại để xem số liệu mới.");
        assertThat(units.of(KEY, "KT").status()).isEqualTo(ReportUnitStatus.WAITING);

        ShownReports.UnitPart fresh = shown.ofUnit(KEY, "KT");
        submitSeen(fresh.shownVersion());
        assertThat(units.of(KEY, "KT").figures()).isEqualTo(fresh.figures());
        assertThat(fresh.figures().members()).isEqualTo(seen.figures().members() - 1);
    }

    @Test
    void aReportPutTogetherAnewIsNotSignedByWhoReadTheOldOne() {
        open(OPENING);
        reportAll();
        consolidate("Bản thứ nhất");
        String seen = shown.of(KEY).version();
        sign("false", "Bổ sung kiến nghị");
        consolidate("Bản thứ hai");

        assertThatThrownBy(() -> signSeen(seen)).isInstanceOf(RuleViolation.class)
                .hasMessage("Báo cáo đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(driver.openTasks("report", KEY)).containsExactly("Task_SignReport");
        signSeen(shown.of(KEY).version());
        assertThat(report().status()).isEqualTo(ReportStatus.SIGNED);
    }

    @Test
    void aReportWithoutResultsIsRefused() {
        open(OPENING);

        assertThatThrownBy(() -> submit(HEAD_OF_KT, "KT", "  ", "Thiếu người")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("resultsText"));
        assertThat(units.of(KEY, "KT").status()).isEqualTo(ReportUnitStatus.WAITING);
        reportAll();
        assertThatThrownBy(() -> consolidate("")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("reportText"));
    }

    @Test
    void aSilentUnitIsClosedAfterItsDayAndNamedWithTheReason() {
        open(OPENING);
        submit(HEAD_OF_LD, "LD", "Hoàn thành", "");
        submit(HEAD_OF_VHXH, "VHXH", "Hoàn thành", "");
        driver.advanceTo(LocalDate.of(2026, 12, 9));
        assertThatThrownBy(() -> closeSilent("KT")).hasMessageContaining("09/12/2026");

        driver.advanceTo(LocalDate.of(2026, 12, 10));
        closeSilent("KT");
        driver.runDueJobs();

        assertThat(driver.openTasks("report", KEY)).containsExactly("Task_ConsolidateReport");
        assertThat(brief("Task_ConsolidateReport")).contains("không báo cáo. Lý do khép: Trưởng phòng nghỉ ốm");
    }

    @Test
    void aReportOutOfTurnHasItsTopicNumberAndDays() {
        startTheYear();
        driver.advanceTo(LocalDate.of(2026, 5, 4));
        assertThatThrownBy(() -> reports.startOnCall(YEAR, new ReportService.OnCall(" ", Optional.empty()), actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("topic"));
        assertThatThrownBy(() -> reports.startOnCall(YEAR, new ReportService.OnCall("Sơ kết ".repeat(50), Optional.empty()), actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("topic"))
                .hasMessageContaining("300");
        assertThatThrownBy(() -> reports.startOnCall(YEAR,
                new ReportService.OnCall("Sơ kết", Optional.of(LocalDate.of(2026, 5, 4))), actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("unitsDueOn"));

        String first = startOnCall(Optional.of(LocalDate.of(2026, 5, 7)));
        String second = startOnCall(Optional.empty());

        assertThat(first).isEqualTo("NH/2026/adhoc-1");
        assertThat(second).isEqualTo("NH/2026/adhoc-2");
        assertThat(texts.view("report").title(first)).isEqualTo("Báo cáo đột xuất năm 2026: Sơ kết sáu tháng");
        assertThat(reports.find(first).orElseThrow().unitsDueOn()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(reports.find(second).orElseThrow().unitsDueOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        driver.completeForUnit(HEAD_OF_KT, "report", first, "Task_SubmitUnitReport", "KT", Map.of("resultsText", "Tốt"));
        driver.completeForUnit(HEAD_OF_LD, "report", first, "Task_SubmitUnitReport", "LD", Map.of("resultsText", "Tốt"));
        driver.completeForUnit(HEAD_OF_VHXH, "report", first, "Task_SubmitUnitReport", "VHXH", Map.of("resultsText", "Tốt"));
        driver.runDueJobs();
        driver.complete(HR, "report", first, "Task_ConsolidateReport", Map.of("reportText", "Tốt"));
        driver.complete(CHAIRMAN, "report", first, "Task_SignReport", Map.of("reportSigned", "true"));
        assertThat(driver.endsOf(AGENCY, "report", first)).containsExactly("EndEvent_ReportSigned");
        assertThat(reports.ofYear(AGENCY, 2026)).extracting(Report::id).containsExactly(first, second);
    }

    @Test
    void aReportIsAskedForOnAYearThereIs() {
        assertThatThrownBy(() -> reports.startOnCall(new AgencyYear(AGENCY, 99_999), new ReportService.OnCall("Sơ kết", Optional.empty()), actors.of(HR)))
                .isInstanceOf(RuleViolation.class).hasMessage("Cơ quan chưa có năm bồi dưỡng 99999: kiểm tra lại năm của báo cáo.");
        assertThat(driver.openTasks("report", "NH/99999/adhoc-1")).isEmpty();
    }

    @Test
    void hrCancelsAReportOutOfTurnWithAReasonAndNobodyHasToReportAnyMore() {
        startTheYear();
        String report = startOnCall(Optional.of(LocalDate.of(2026, 1, 12)));
        driver.completeForUnit(HEAD_OF_KT, "report", report, "Task_SubmitUnitReport", "KT", Map.of("resultsText", "Tốt"));
        assertThatThrownBy(() -> reports.cancelOnCall(report, " ", actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("reason"));
        assertThatThrownBy(() -> reports.cancelOnCall(report, "Gõ nhầm", actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);

        cancel(report, "Gõ nhầm nội dung");

        assertThat(notices.of(HEAD_OF_VHXH, "REPORT_CANCELLED")).singleElement().satisfies(told -> assertThat(told.text())
                .startsWith("Báo cáo đột xuất “Sơ kết sáu tháng” (năm 2026) đã được " + directory.officer(HR).fullName() + " hủy. Lý do: Gõ nhầm nội dung."));
        assertThat(notices.of(HEAD_OF_LD, "REPORT_CANCELLED")).hasSize(1);
        assertThat(notices.of(HEAD_OF_KT, "REPORT_CANCELLED")).as("has answered already").isEmpty();
        assertThat(driver.endsOf(AGENCY, "report", report)).containsExactly("EndEvent_ReportCancelled");
        assertThat(driver.openTasks("report", report)).isEmpty();
        assertThat(reports.find(report).orElseThrow()).satisfies(cancelled -> {
            assertThat(cancelled.status()).isEqualTo(ReportStatus.CANCELLED);
            assertThat(cancelled.cancelReason()).isEqualTo("Gõ nhầm nội dung");
            assertThat(cancelled.decidedBy()).isEqualTo(HR);
        });
        assertThat(units.of(report, "KT").status()).as("what was sent stays").isEqualTo(ReportUnitStatus.REPORTED);
        assertThatThrownBy(() -> cancel(report, "Lần nữa")).hasMessage("Báo cáo đột xuất đã được ký hoặc đã bị hủy.");
    }

    @Test
    void aReportOutOfTurnThatWaitsForItsSignatureCanStillBeCancelled() {
        startTheYear();
        String report = startOnCall(Optional.of(LocalDate.of(2026, 1, 12)));
        Map.of("KT", HEAD_OF_KT, "LD", HEAD_OF_LD, "VHXH", HEAD_OF_VHXH).forEach((unit, head) ->
                driver.completeForUnit(head, "report", report, "Task_SubmitUnitReport", unit, Map.of("resultsText", "Tốt")));
        driver.runDueJobs();
        driver.complete(HR, "report", report, "Task_ConsolidateReport", Map.of("reportText", "Tốt"));

        cancel(report, "Cấp trên không yêu cầu nữa");

        assertThat(notices.of(CHAIRMAN, "REPORT_CANCELLED")).as("was to sign it").hasSize(1);
        assertThat(notices.of(HEAD_OF_KT, "REPORT_CANCELLED")).isEmpty();
        assertThat(driver.endsOf(AGENCY, "report", report)).containsExactly("EndEvent_ReportCancelled");
    }

    @Test
    void theYearlyReportEndsWithItsYearAlone() {
        open(OPENING);

        assertThatThrownBy(() -> cancel(KEY, "Gõ nhầm")).isInstanceOf(RuleViolation.class)
                .hasMessage("Chỉ hủy riêng được báo cáo đột xuất; báo cáo năm chỉ hủy cùng với năm.");
        assertThat(driver.openTasks("report", KEY)).hasSize(3);
    }

    @Test
    void cancelledWithItsYearItCanBeOpenedAgain() {
        open(OPENING);
        submit(HEAD_OF_KT, "KT", "Hoàn thành", "");
        reports.cancel(KEY);
        assertThat(report().status()).isEqualTo(ReportStatus.CANCELLED);

        reports.open(KEY);

        assertThat(units.of(KEY)).hasSize(3).allMatch(unit -> unit.status() == ReportUnitStatus.WAITING);
    }

    /** One unit names somebody against a rule, hr closes the other's round, and the list waits for its signature. */
    private void namedWithoutTheSilentUnit() {
        publisher.publishEvent(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION)));
        driver.advanceTo(LocalDate.of(2026, 3, 16));
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_VHXH, "nomination", COMMUNICATION, "Task_ApproveNominations", "VHXH",
                Map.of("nominees", "V3", "overrideReasons", "V3=Tiếp dân nhiều nhất"));
        driver.advanceTo(LocalDate.of(2026, 3, 27));
        driver.as(HR, () -> rounds.closeSilent(COMMUNICATION, "KT", "Cả phòng đi cơ sở", actors.current()));
        driver.runDueJobs();
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of());
    }

    private void open(LocalDate day) {
        driver.advanceTo(day);
        engine.start("report", KEY, AGENCY);
    }

    private void startTheYear() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
    }

    private void cancel(String report, String reason) {
        driver.as(HR, () -> reports.cancelOnCall(report, reason, actors.of(HR)));
    }

    private String startOnCall(Optional<LocalDate> unitsDueOn) {
        return driver.as(HR, () -> reports.startOnCall(YEAR, new ReportService.OnCall("Sơ kết sáu tháng", unitsDueOn), actors.of(HR)));
    }

    private void reportAll() {
        submit(HEAD_OF_LD, "LD", "Hoàn thành", "");
        submit(HEAD_OF_VHXH, "VHXH", "Hoàn thành", "");
        submit(HEAD_OF_KT, "KT", "Hoàn thành", "Thiếu người");
    }

    private void submit(String head, String unit, String results, String difficulties) {
        driver.completeForUnit(head, "report", KEY, "Task_SubmitUnitReport", unit,
                Map.of("resultsText", results, "difficultiesText", difficulties));
        driver.runDueJobs();
    }

    private void submitSeen(String version) {
        driver.completeForUnit(HEAD_OF_KT, "report", KEY, "Task_SubmitUnitReport", "KT",
                Map.of("resultsText", "Hoàn thành", "shownVersion", version));
    }

    private void signSeen(String version) {
        driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of("reportSigned", "true", "shownVersion", version));
    }

    private void closeSilent(String unit) {
        driver.as(HR, () -> units.closeForSilentUnit(KEY, unit, "Trưởng phòng nghỉ ốm", actors.of(HR)));
    }

    private void consolidate(String text) {
        driver.complete(HR, "report", KEY, "Task_ConsolidateReport", Map.of("reportText", text));
    }

    private void sign(String signed, String reason) {
        driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of("reportSigned", signed, "returnReason", reason));
    }

    private String brief(String task) {
        return texts.view("report").brief(new TaskRef("report", KEY, task, Optional.empty()));
    }

    private Report report() {
        return reports.find(KEY).orElseThrow();
    }
}
