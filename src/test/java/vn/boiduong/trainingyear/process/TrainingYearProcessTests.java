package vn.boiduong.trainingyear.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.FIRST_WORKING_DAY;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.ranking.RankingStatus;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyStatus;
import vn.boiduong.trainingyear.DisseminationService;
import vn.boiduong.trainingyear.TrainingYear;
import vn.boiduong.trainingyear.TrainingYearService;
import vn.boiduong.trainingyear.TrainingYearStatus;
import vn.boiduong.trainingyear.TrainingYearUnit;
import vn.boiduong.trainingyear.TrainingYears;

@LifecycleTest
class TrainingYearProcessTests {

    private static final String KEY = YEAR.key();
    private static final Map<String, String> HEADS = Map.of("LD", HEAD_OF_LD, "VHXH", HEAD_OF_VHXH, "KT", HEAD_OF_KT);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Actors actors;
    @Autowired
    private TrainingYears overview;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private DisseminationService dissemination;
    @Autowired
    private SurveyService surveys;
    @Autowired
    private PlanService plans;
    @Autowired
    private Courses courses;
    @Autowired
    private RankingService rankings;
    @Autowired
    private ReportService reports;
    @Autowired
    private Notices notices;

    @BeforeEach
    void loadTheWard() {
        ward.load();
    }

    @Test
    void aStartedYearAsksEveryUnitAndKnowsItsDays() {
        start();

        assertThat(driver.openTasks("training-year", KEY)).hasSize(3).containsOnly("Task_ConfirmDissemination");
        assertThat(driver.openTasks("survey", KEY)).hasSize(3).containsOnly("Task_DeclareNeeds");
        assertThat(year().rankingOpensOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(year().reportOpensOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(dissemination.units(KEY)).extracting(TrainingYearUnit::unit).containsExactly("KT", "LD", "VHXH");
    }

    @Test
    void headsConfirmTheDisseminationTodayOrOnAnEarlierDay() {
        start();
        driver.advanceTo(LocalDate.of(2026, 1, 9));
        assertThatThrownBy(() -> confirm(HEAD_OF_KT, "KT", "2026-01-12")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("disseminatedOn")).hasMessageContaining("12/01/2026");
        assertThatThrownBy(() -> confirm(HEAD_OF_KT, "KT", "mai")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("disseminatedOn"));

        confirm(HEAD_OF_KT, "KT", "07/01/2026");
        confirm(HEAD_OF_LD, "LD", "");

        assertThat(dissemination.units(KEY)).extracting(TrainingYearUnit::disseminatedOn)
                .containsExactly(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 9), null);
        assertThat(driver.openTasks("training-year", KEY)).hasSize(1);
    }

    @Test
    void hrClosesTheDisseminationOfASilentUnit() {
        start();
        driver.advanceTo(LocalDate.of(2026, 1, 21));
        assertThatThrownBy(() -> closeSilent("VHXH", "Không trả lời")).hasMessageContaining("21/01/2026");
        driver.advanceTo(LocalDate.of(2026, 1, 22));
        closeSilent("VHXH", "Trưởng phòng đi vắng");
        driver.runDueJobs();

        assertThat(driver.openTasks("training-year", KEY)).hasSize(2);
        assertThat(dissemination.units(KEY).get(2).note()).isEqualTo("Trưởng phòng đi vắng");
    }

    @Test
    void headsAreRemindedOfTheDisseminationAndTheChairmenHearOfTheOverdue() {
        start();
        confirm(HEAD_OF_LD, "LD", "");
        confirm(HEAD_OF_VHXH, "VHXH", "");
        driver.liveUntil(LocalDate.of(2026, 1, 17));

        assertThat(notices.of(HEAD_OF_KT, "REMINDER")).filteredOn(told -> told.subject().contains("quán triệt")).hasSize(3);
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).filteredOn(told -> told.subject().contains("quán triệt")).hasSize(1);
    }

    @Test
    void thePlanFollowsTheSurvey() {
        start();
        closeTheSurvey();

        assertThat(driver.endsOf(AGENCY, "survey", KEY)).containsExactly("EndEvent_SurveyClosed");
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_DraftPlan");
    }

    @Test
    void anAgencyHasOneYearAtATimeWithinItsTime() {
        assertThatThrownBy(() -> years.start(AGENCY, 2026, actors.of(CHAIRMAN))).hasMessageContaining("Phòng Văn hoá - Xã hội");
        assertThatThrownBy(() -> years.start(AGENCY, 2025, actors.of(HR))).hasMessageContaining("2025");
        assertThatThrownBy(() -> years.start(AGENCY, 2027, actors.of(HR))).hasMessageContaining("01/10");
        start();
        assertThatThrownBy(this::start).hasMessageContaining("đã được bắt đầu");

        driver.standAt(LocalDate.of(2026, 10, 1));
        assertThat(driver.as(HR, () -> years.start(AGENCY, 2027, actors.of(HR)))).isEqualTo("NH/2027");
    }

    @Test
    void aCancelledYearEndsWhatIsOpenAndKeepsWhatIsDecided() {
        start();
        closeTheSurvey();
        assertThatThrownBy(() -> cancel(" ")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("reason"));
        assertThatThrownBy(() -> years.cancel(AGENCY, 2026, "Sáp nhập", actors.of(HEAD_OF_KT))).isInstanceOf(RuleViolation.class);
        assertThat(year().status()).isEqualTo(TrainingYearStatus.RUNNING);

        cancel("Phường sáp nhập từ tháng 02/2026");

        assertThat(driver.endsOf(AGENCY, "training-year", KEY)).containsExactly("EndEvent_YearCancelled");
        assertThat(year().status()).isEqualTo(TrainingYearStatus.CANCELLED);
        assertThat(year().cancelReason()).isEqualTo("Phường sáp nhập từ tháng 02/2026");
        assertThat(driver.openTasks("plan", KEY)).isEmpty();
        assertThat(surveys.find(KEY).orElseThrow().status()).isEqualTo(SurveyStatus.CLOSED);
        assertThat(plans.find(KEY).orElseThrow().status()).isEqualTo(PlanStatus.CANCELLED);
        assertThatThrownBy(() -> cancel("Lần nữa")).hasMessageContaining("không còn chạy");
    }

    /** The longest reason the form takes is passed on to survey and plan with words of ours before it. */
    @Test
    void aYearIsCancelledWithTheLongestReason() {
        start();
        cancel("a".repeat(4_000));

        assertThat(year().cancelReason()).hasSize(4_000);
        assertThat(surveys.find(KEY).orElseThrow().cancelReason()).hasSize(4_000).startsWith("Năm bồi dưỡng bị hủy: aaa").endsWith("a…");
        assertThat(driver.openTasks("survey", KEY)).isEmpty();
    }

    @Test
    void aCancelledYearCanBeStartedAgain() {
        start();
        confirm(HEAD_OF_KT, "KT", "");
        cancel("Nhập sai danh sách đơn vị");
        driver.advanceTo(LocalDate.of(2026, 1, 6));

        start();
        assertThat(driver.openTasks("training-year", KEY)).hasSize(3);
        assertThat(driver.openTasks("survey", KEY)).hasSize(3);
        closeTheSurvey();
        driver.complete(HR, "plan", KEY, "Task_DraftPlan", Map.of());
        driver.complete(CHAIRMAN, "plan", KEY, "Task_ApprovePlan", Map.of("planApproved", true));
        assertThat(plans.find(KEY).orElseThrow().status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(Collections.frequency(driver.endsOf(AGENCY, "training-year", KEY), "EndEvent_YearCancelled")).isEqualTo(1);
    }

    @Test
    void theYearClosesWhenRankingAndReportHaveEnded() {
        start();
        for (String unit : HEADS.keySet()) {
            confirm(HEADS.get(unit), unit, "");
        }
        closeTheSurvey();
        approveAPlanOfNoCourse();
        driver.advanceTo(LocalDate.of(2026, 11, 19));
        assertThat(driver.openTasks("ranking", KEY)).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 11, 20));
        assertThat(driver.openTasks("ranking", KEY)).containsExactly("Task_ReviewRanking");
        assertThat(driver.openTasks("report", KEY)).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 11, 25));

        publishTheRanking();
        signTheReport();
        driver.runDueJobs();

        assertThat(driver.endsOf(AGENCY, "training-year", KEY)).containsExactly("EndEvent_YearClosed");
        assertThat(year().status()).isEqualTo(TrainingYearStatus.CLOSED);
        assertThatThrownBy(() -> cancel("Quá muộn")).hasMessageContaining("không còn chạy");
        assertThatThrownBy(this::start).hasMessageContaining("đã được bắt đầu");
    }

    /** Nothing else is waited for, and nothing that was open disappears without a word. */
    @Test
    void theYearEndsWithRankingAndReportAndSaysWhatItLeavesUnfinished() {
        driver.standAt(LocalDate.of(2026, 12, 1));
        start();
        driver.runDueJobs();
        confirm(HEAD_OF_LD, "LD", "");
        driver.completeForUnit(HEAD_OF_KT, "survey", KEY, "Task_DeclareNeeds", "KT", Map.of());
        driver.runDueJobs();
        publishTheRanking();
        signTheReport();
        driver.runDueJobs();

        assertThat(driver.endsOf(AGENCY, "training-year", KEY)).containsExactly("EndEvent_YearClosed");
        assertThat(year().status()).isEqualTo(TrainingYearStatus.CLOSED);
        assertThat(driver.openTasks("training-year", KEY)).isEmpty();
        assertThat(driver.openTasks("survey", KEY)).isEmpty();
        assertThat(surveys.find(KEY).orElseThrow().status()).isEqualTo(SurveyStatus.CANCELLED);
        assertThat(surveys.find(KEY).orElseThrow().cancelReason()).contains("năm bồi dưỡng đã kết thúc");
        assertThat(surveys.find(KEY).orElseThrow().cancelledOn()).isNotNull();
        assertThat(dissemination.units(KEY)).extracting(TrainingYearUnit::status).containsExactly(TrainingYearUnit.Status.SILENT,
                TrainingYearUnit.Status.DISSEMINATED, TrainingYearUnit.Status.SILENT);
        assertThat(dissemination.units(KEY).get(0).note()).contains("vì năm bồi dưỡng đã kết thúc");
        assertThat(notices.of(HR, "YEAR_CLOSED")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("Quán triệt kế hoạch: chưa có xác nhận của Phòng Kinh tế")
                .contains("Khảo sát nhu cầu: chưa có trả lời của ").doesNotContain("Kế hoạch năm:"));
    }

    @Test
    void aPlanNobodyApprovedEndsWithItsYear() {
        driver.standAt(LocalDate.of(2026, 12, 1));
        start();
        driver.runDueJobs();
        HEADS.forEach((unit, head) -> confirm(head, unit, ""));
        closeTheSurvey();
        publishTheRanking();
        signTheReport();
        driver.runDueJobs();

        assertThat(driver.endsOf(AGENCY, "training-year", KEY)).containsExactly("EndEvent_YearClosed");
        assertThat(driver.openTasks("plan", KEY)).isEmpty();
        assertThat(plans.find(KEY).orElseThrow().status()).isEqualTo(PlanStatus.CANCELLED);
        assertThat(plans.find(KEY).orElseThrow().cancelReason()).contains("năm bồi dưỡng đã kết thúc");
        assertThat(driver.as(HR, () -> overview.overview(AGENCY, actors.current())).get(0).unfinished()).singleElement().asString()
                .satisfies(said -> assertThat(said).startsWith("Kế hoạch năm dừng ngày ").contains("năm bồi dưỡng đã kết thúc"));
        assertThat(notices.of(HR, "YEAR_CLOSED")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("Kế hoạch năm: còn là dự thảo").doesNotContain("Quán triệt"));
    }

    @Test
    void startedLateTheYearOpensRankingAndReportAtOnce() {
        driver.standAt(LocalDate.of(2026, 12, 1));
        start();
        driver.runDueJobs();

        assertThat(driver.openTasks("ranking", KEY)).containsExactly("Task_ReviewRanking");
        assertThat(driver.openTasks("report", KEY)).hasSize(3).containsOnly("Task_SubmitUnitReport");
        assertThat(driver.openTasks("survey", KEY)).hasSize(3);
        driver.liveUntil(LocalDate.of(2026, 12, 3));
        assertThat(notices.of(HEAD_OF_KT, "REMINDER")).isEmpty();
        assertThat(driver.openTasks("ranking", KEY)).hasSize(1);
    }

    @Test
    void startedInOctoberTheYearWaitsForItsOwnDays() {
        driver.standAt(LocalDate.of(2026, 10, 1));
        driver.as(HR, () -> years.start(AGENCY, 2027, actors.of(HR)));

        driver.advanceTo(LocalDate.of(2026, 12, 31));
        assertThat(driver.openTasks("ranking", "NH/2027")).isEmpty();
        assertThat(years.find("NH/2027").orElseThrow().reportOpensOn()).isEqualTo(LocalDate.of(2027, 11, 25));
    }

    @Test
    void cancellingTakesBackAProvisionalRankingAndKeepsAPublishedOne() {
        driver.standAt(LocalDate.of(2026, 12, 1));
        start();
        driver.runDueJobs();
        driver.complete(HR, "ranking", KEY, "Task_ReviewRanking", Map.of());
        cancel("Nhập sai danh sách");
        assertThat(rankings.find(KEY).orElseThrow().status()).isEqualTo(RankingStatus.COMPUTED);

        start();
        driver.runDueJobs();
        publishTheRanking();
        cancel("Sáp nhập");
        assertThat(rankings.find(KEY).orElseThrow().status()).isEqualTo(RankingStatus.PUBLISHED);
        assertThatThrownBy(this::start).hasMessageContaining("bảng xếp hạng");
    }

    /** What the chairman has signed is not put together a second time. */
    @Test
    void cancellingKeepsASignedReportAndTheYearIsNotStartedAgain() {
        driver.standAt(LocalDate.of(2026, 12, 1));
        start();
        driver.runDueJobs();
        signTheReport();
        cancel("Sáp nhập");

        assertThat(years.startable(AGENCY)).as("what would only be refused is not offered").containsExactly(2027);
        assertThatThrownBy(this::start).hasMessageContaining("báo cáo được ký");
        Report report = reports.find(KEY).orElseThrow();
        assertThat(report.status()).isEqualTo(ReportStatus.SIGNED);
        assertThat(report.reportText()).isEqualTo("Hoàn thành");
        assertThat(report.decidedBy()).isEqualTo(CHAIRMAN);
        assertThat(year().status()).isEqualTo(TrainingYearStatus.CANCELLED);
    }

    private void approveAPlanOfNoCourse() {
        List.of(COMMUNICATION, STATE_MANAGEMENT)
                .forEach(course -> courses.markCancelled(course, FIRST_WORKING_DAY, "Cơ sở đào tạo hoãn lớp"));
        driver.complete(HR, "plan", KEY, "Task_DraftPlan", Map.of());
        driver.complete(CHAIRMAN, "plan", KEY, "Task_ApprovePlan", Map.of("planApproved", true));
    }

    private void publishTheRanking() {
        driver.complete(HR, "ranking", KEY, "Task_ReviewRanking", Map.of());
        driver.advanceTo(rankings.find(KEY).orElseThrow().objectionsUntil().plusDays(1));
        driver.complete(CHAIRMAN, "ranking", KEY, "Task_ApproveRanking", Map.of("rankingApproved", true));
    }

    private void signTheReport() {
        for (String unit : HEADS.keySet()) {
            driver.completeForUnit(HEADS.get(unit), "report", KEY, "Task_SubmitUnitReport", unit, Map.of("resultsText", "Hoàn thành"));
            driver.runDueJobs();
        }
        driver.complete(HR, "report", KEY, "Task_ConsolidateReport", Map.of("reportText", "Hoàn thành"));
        driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of("reportSigned", true));
    }

    private void start() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.of(HR)));
    }

    private void cancel(String reason) {
        driver.as(HR, () -> years.cancel(AGENCY, 2026, reason, actors.of(HR)));
    }

    private void closeTheSurvey() {
        for (String unit : HEADS.keySet()) {
            driver.completeForUnit(HEADS.get(unit), "survey", KEY, "Task_DeclareNeeds", unit, Map.of());
            driver.runDueJobs();
        }
        driver.complete(HR, "survey", KEY, "Task_ConsolidateNeeds", Map.of());
    }

    private void confirm(String head, String unit, String day) {
        driver.completeForUnit(head, "training-year", KEY, "Task_ConfirmDissemination", unit,
                Map.of("disseminatedOn", day, "disseminationNote", "Họp đơn vị"));
        driver.runDueJobs();
    }

    private void closeSilent(String unit, String reason) {
        driver.as(HR, () -> dissemination.closeForSilentUnit(KEY, unit, reason, actors.of(HR)));
    }

    private TrainingYear year() {
        return years.find(KEY).orElseThrow();
    }
}
