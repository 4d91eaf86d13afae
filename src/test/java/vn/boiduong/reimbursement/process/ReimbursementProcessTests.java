package vn.boiduong.reimbursement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.nomination.ServicePromise;
import vn.boiduong.reimbursement.EnteredRegime;
import vn.boiduong.reimbursement.LocalRule;
import vn.boiduong.reimbursement.LocalRules;
import vn.boiduong.reimbursement.MonthRounding;
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.reimbursement.RegimePoints;
import vn.boiduong.reimbursement.RegimeRules;
import vn.boiduong.reimbursement.RegimeVersions;
import vn.boiduong.reimbursement.Reimbursement;
import vn.boiduong.reimbursement.ReimbursementDecided;
import vn.boiduong.reimbursement.ReimbursementPaid;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.reimbursement.ReimbursementStatus;
import vn.boiduong.reimbursement.TrainingLevel;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

@LifecycleTest
@RecordApplicationEvents
class ReimbursementProcessTests {

    private static final String PROCESS = "reimbursement";
    private static final LocalDate OPENED = LocalDate.of(2026, 8, 3);
    private static final CourseOfficer MAI = new CourseOfficer(SmallWard.STATE_MANAGEMENT, "V3");
    private static final CourseOfficer THE_HR_PERSON = new CourseOfficer(SmallWard.STATE_MANAGEMENT, "V2");
    private static final CourseOfficer THE_CHAIRMAN = new CourseOfficer(SmallWard.STATE_MANAGEMENT, "C1");

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ReimbursementService reimbursements;
    @Autowired
    private Actors actors;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private CaseText texts;
    @Autowired
    private Courses courses;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private DegreeRecords degrees;
    @Autowired
    private RegimeVersions versions;
    @Autowired
    private LocalRules localRules;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void aWardInAugust() {
        ward.load();
        driver.standAt(OPENED);
    }

    private void open(CourseOfficer id) {
        driver.as(HR, () -> reimbursements.open(id, "Tự ý bỏ học từ tuần thứ hai.", actors.current()));
    }

    private static Map<String, Object> costs(String field, Object entry) {
        Map<String, Object> costs = new HashMap<>(Map.of("confirmedCost", 3_200_000, "trainingLevel", "POSTGRADUATE",
                "reimbursementCase", "LEFT_DURING_TRAINING", "exemption", "NONE"));
        costs.put(field, entry);
        return costs;
    }

    private static Map<String, Object> costs() {
        return costs("confirmedCost", 3_200_000);
    }

    private void confirmCosts(Map<String, Object> costs) {
        driver.complete(HR, PROCESS, MAI.key(), "Task_ConfirmCosts", costs);
    }

    private void decide(String due) {
        driver.complete(CHAIRMAN, PROCESS, MAI.key(), "Task_DecideReimbursement", Map.of("reimbursementDue", due,
                "decisionReason", "Bỏ học không có lý do chính đáng.", "councilNote", "Hội đồng họp ngày 10/08/2026, nhất trí."));
    }

    private void pay(Object amount, String on, String receipt) {
        driver.complete(HR, PROCESS, MAI.key(), "Task_ConfirmPayment", Map.of("paidAmount", amount, "paidOn", on, "receiptNo", receipt));
    }

    private Reimbursement ofMai() {
        return reimbursements.find(MAI).orElseThrow();
    }

    private List<String> ends() {
        return driver.endsOf(AGENCY, PROCESS, MAI.key());
    }

    private String brief(String task) {
        OpenTask open = tasks.ofCase(PROCESS, MAI.key()).stream().filter(one -> one.ref().task().equals(task)).findFirst().orElseThrow();
        return texts.view(PROCESS).brief(open.ref());
    }

    private long notices(String kind, String recipient) {
        return jdbc.sql("select count(*) from boiduong.notification where kind = :kind and recipient = :recipient")
                .param("kind", kind).param("recipient", recipient).query(Long.class).single();
    }

    /** What is not decided ends with the course; hr hears why, and reads it in the record. */
    @Test
    void closesByItselfWhenTheCourseIsCancelled() {
        open(MAI);
        confirmCosts(costs());
        driver.as(HR, () -> courses.cancel(MAI.course(), OPENED, "Cơ sở đào tạo không mở lớp"));

        assertThat(ends()).containsExactly("EndEvent_Closed");
        assertThat(driver.openTasks(PROCESS, MAI.key())).isEmpty();
        assertThat(ofMai().status()).isEqualTo(ReimbursementStatus.CLOSED);
        assertThat(ofMai().closeReason()).isEqualTo("Cơ sở đào tạo không mở lớp");
        assertThat(notices("REIMBURSEMENT_CLOSED", HR)).isEqualTo(1);
        assertThat(jdbc.sql("select body from boiduong.notification where kind = 'REIMBURSEMENT_CLOSED' and recipient = ?").param(HR)
                .query(String.class).single()).contains("Hoàng Thị Mai", "Cơ sở đào tạo không mở lớp");
        assertThat(notices("REIMBURSEMENT_CLOSED", MAI.officer())).isZero();
    }

    @Test
    void aDecisionStandsWhenTheCourseIsCancelledAfterIt() {
        open(MAI);
        confirmCosts(costs());
        decide("true");
        driver.as(HR, () -> courses.cancel(MAI.course(), OPENED, "Cơ sở đào tạo không mở lớp"));

        assertThat(ofMai().status()).isEqualTo(ReimbursementStatus.DUE);
        assertThat(driver.openTasks(PROCESS, MAI.key())).containsExactly("Task_ConfirmPayment");
        assertThat(notices("REIMBURSEMENT_TO_REVIEW", HR)).isEqualTo(1);
    }

    private void aMasterCourseWithAPromise() {
        driver.as(HR, () -> {
            degrees.mark(MAI.course(), Degree.MASTER, 24, actors.current());
            degrees.promise(MAI, new ServicePromise(72, LocalDate.of(2026, 5, 20)), actors.current());
        });
    }

    @Test
    void whatIsOnRecordOfADegreeIsProposedAndUsed() {
        aMasterCourseWithAPromise();
        open(MAI);
        assertThat(brief("Task_ConfirmCosts"))
                .contains("Hồ sơ đã ghi: khóa cấp bằng thạc sĩ, học 24 tháng; cam kết phục vụ 72 tháng, ký ngày 20/05/2026.");
        Map<String, Object> costs = costs("trainingLevel", null);
        costs.put("reimbursementCase", "LEFT_EARLY");
        costs.put("servedMonths", 24);
        confirmCosts(costs);

        assertThat(ofMai().claim()).hasValueSatisfying(claim -> {
            assertThat(claim.trainingMonths()).isEqualTo(24);
            assertThat(claim.committedOn()).isEqualTo("2026-05-20");
        });
        assertThat(ofMai().steps()).contains("T1 = 72 tháng đã cam kết phục vụ bằng văn bản (Khoản 3 Điều 5 Nghị định 171/2025/NĐ-CP).");
        assertThat(ofMai().amount()).as("3.200.000 × 48/72").isEqualTo(2_133_333);
        assertThat(brief("Task_DecideReimbursement")).as("nothing but that she is still here").containsOnlyOnce("Lưu ý")
                .contains("danh bạ chưa ghi Hoàng Thị Mai rời cơ quan");
    }

    @Test
    void whoDecidesIsToldWhereTheClaimContradictsTheRecord() {
        aMasterCourseWithAPromise();
        open(MAI);
        confirmCosts(costs("trainingLevel", "SHORT_COURSE"));

        assertThat(ofMai().amount()).isZero();
        assertThat(brief("Task_DecideReimbursement")).contains("loại khóa đã chọn là khóa bồi dưỡng, tập huấn, khác với hồ sơ đã ghi: khóa cấp bằng thạc sĩ");
    }

    @Test
    void aPromiseShorterThanTheDecreeAsksIsNamedInTheSum() {
        driver.as(HR, () -> {
            degrees.mark(MAI.course(), Degree.MASTER, 24, actors.current());
            degrees.promise(MAI, new ServicePromise(48, LocalDate.of(2026, 5, 20)), actors.current());
        });
        open(MAI);
        Map<String, Object> costs = costs("trainingMonths", 20);
        costs.put("reimbursementCase", "LEFT_EARLY");
        costs.put("servedMonths", 12);
        confirmCosts(costs);

        assertThat(ofMai().steps()).contains("Cam kết đã ký ngắn hơn mức 3 × 20 tháng học = 60 tháng của chế độ này; T1 lấy theo cam kết.");
        assertThat(ofMai().amount()).as("3.200.000 × 36/48").isEqualTo(2_400_000);
        assertThat(brief("Task_DecideReimbursement")).contains("thời gian học đã nhập là 20 tháng, hồ sơ đã ghi là 24 tháng");
    }

    private void enterDecree(LocalDate from) {
        Map<String, String> articles = new HashMap<>();
        RegimePoints.ALL.forEach(point -> articles.put(point, "Điều 6 (" + point + ") Nghị định 300/2026/NĐ-CP"));
        driver.as(HR, () -> versions.enter(new EnteredRegime(AGENCY, "Nghị định 300/2026/NĐ-CP", LocalDate.of(2026, 1, 1), from,
                Set.of(PersonType.CONG_CHUC), new RegimeRules(TrainingLevel.POSTGRADUATE, new Regime.Cases("171/2025", articles), "Điều 7 NĐ 300",
                new Regime.Commitment(4, MonthRounding.UP, "Điều 5 NĐ 300"), new Regime.Reduction(new BigDecimal("2"), new BigDecimal("3"), "Điều 8 NĐ 300"),
                new Regime.Payment(60, "Điều 13 NĐ 300"))), actors.current()));
    }

    /** V3's case is open when the version is entered, K2's is opened after it. */
    @Test
    void aVersionEnteredLaterCountsForCasesOpenedSince() {
        CourseOfficer binh = new CourseOfficer(SmallWard.STATE_MANAGEMENT, "K2");
        open(MAI);
        driver.standAt(OPENED.plusDays(1));
        enterDecree(LocalDate.of(2026, 1, 15));
        open(binh);
        confirmCosts(costs());
        Map<String, Object> left = costs("reimbursementCase", "LEFT_EARLY");
        left.putAll(Map.of("trainingMonths", 2, "servedMonths", 2, "serviceYears", 5));
        driver.complete(HR, PROCESS, binh.key(), "Task_ConfirmCosts", left);

        assertThat(ofMai().steps()).noneMatch(step -> step.contains("300/2026")).anyMatch(step -> step.contains("Nghị định 171/2025/NĐ-CP"));
        Reimbursement later = reimbursements.find(binh).orElseThrow();
        assertThat(later.steps()).anyMatch(step -> step.startsWith("Chế độ áp dụng: Nghị định 300/2026/NĐ-CP ngày 01/01/2026"))
                .anyMatch(step -> step.contains("Điều 6 (LEFT_BEFORE_COMMITMENT) Nghị định 300/2026/NĐ-CP"))
                .contains("T1 = 4 × 2 tháng học = 8 tháng phải phục vụ (Điều 5 NĐ 300).", "T2 = 2 tháng đã phục vụ (số tháng làm tròn: ngày lẻ tính một tháng).")
                .noneMatch(step -> step.contains("171/2025"));
        assertThat(later.amount()).as("3.200.000 × 6/8 less 10 %").isEqualTo(2_160_000);
        driver.complete(CHAIRMAN, PROCESS, binh.key(), "Task_DecideReimbursement", Map.of("reimbursementDue", "true", "decisionReason", "Bỏ việc"));
        assertThat(reimbursements.find(binh).orElseThrow().payBy()).contains(OPENED.plusDays(61));
    }

    @Test
    void aVersionCountsFromItsDayAndNothingBeforeItIsLost() {
        driver.standAt(OPENED);
        enterDecree(LocalDate.of(2026, 6, 2));
        driver.standAt(OPENED.plusDays(1));
        open(MAI);
        confirmCosts(costs());

        assertThat(ofMai().steps()).as("sent on 01/06").noneMatch(step -> step.contains("300/2026"));
        assertThatThrownBy(() -> driver.as("K2", () -> versions.requireEditor(actors.current()))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aSumUnderALocalRuleNamesTheArticleOfItsDocument() {
        driver.as(HR, () -> localRules.adopt(new LocalRule(AGENCY, Set.of(PersonType.CONG_CHUC), LocalDate.of(2026, 5, 1),
                "Quyết định 12/2026/QĐ-UBND", "Điều 5"), actors.current()));
        open(MAI);
        Map<String, Object> costs = costs("trainingLevel", "SHORT_COURSE");
        costs.put("reimbursementCase", "LOCAL_RULE");
        confirmCosts(costs);

        assertThat(ofMai().amount()).isEqualTo(3_200_000);
        assertThat(ofMai().steps()).anyMatch(step -> step.startsWith("Trường hợp") && step.contains("Điều 5 Quyết định 12/2026/QĐ-UBND"))
                .noneMatch(step -> step.contains("Quy định của địa phương") || step.contains("Quy định bồi hoàn"));
    }

    @Test
    void endsPaidWhenTheWholeSumIsPaid() {
        open(MAI);
        confirmCosts(costs());
        decide("true");
        driver.advanceTo(OPENED.plusDays(7));
        pay(3_200_000L, "2026-08-07", "PT-017");

        assertThat(ends()).containsExactly("EndEvent_Paid");
        assertThat(ofMai().status()).isEqualTo(ReimbursementStatus.PAID);
        assertThat(ofMai().payment()).hasValueSatisfying(payment -> {
            assertThat(payment.receiptNo()).isEqualTo("PT-017");
            assertThat(payment.paidOn()).isEqualTo("2026-08-07");
        });
        assertThat(ofMai().decision().orElseThrow().councilNote()).contains("Hội đồng");
        assertThat(events.stream(ReimbursementDecided.class)).singleElement()
                .isEqualTo(new ReimbursementDecided(AGENCY, MAI, true, 3_200_000, OPENED));
        assertThat(events.stream(ReimbursementPaid.class)).hasSize(1);
        assertThat(notices("REIMBURSEMENT_DECIDED", "V3")).isOne();
    }

    @Test
    void endsWaivedWithTheReasonKept() {
        open(MAI);
        confirmCosts(costs("exemption", "TRANSFERRED"));
        decide("false");

        assertThat(ends()).containsExactly("EndEvent_Waived");
        assertThat(ofMai().status()).isEqualTo(ReimbursementStatus.WAIVED);
        assertThat(ofMai().amount()).isZero();
        assertThat(ofMai().steps()).anyMatch(step -> step.contains("Điểm b khoản 1 Điều 8 Nghị định 171/2025/NĐ-CP"));
        assertThat(ofMai().decision().orElseThrow().decisionReason()).isNotBlank();
        assertThat(notices("REIMBURSEMENT_DECIDED", "V3")).isOne();
    }

    @Test
    void showsEveryStepOfTheSumToWhoDecides() {
        open(MAI);
        assertThat(brief("Task_ConfirmCosts")).contains("Hoàng Thị Mai", "01/06/2026–12/06/2026", "Chi phí theo kế hoạch: 3.200.000 đồng",
                "Lý do mở hồ sơ: Tự ý bỏ học từ tuần thứ hai.");
        confirmCosts(costs());

        assertThat(texts.view(PROCESS).title(MAI.key())).isEqualTo("Đền bù chi phí: Kiến thức chung về quản lý nhà nước – Hoàng Thị Mai");
        assertThat(brief("Task_DecideReimbursement")).contains("Cách tính:\n- Chế độ áp dụng: Nghị định 171/2025/NĐ-CP",
                "- Phải đền bù toàn bộ: S = F = 3.200.000 đồng.", "Khoản 1 Điều 6 Nghị định 171/2025/NĐ-CP");
        decide("true");
        assertThat(brief("Task_ConfirmPayment")).startsWith("Số tiền phải đền bù: 3.200.000 đồng\nChủ tịch quyết định ngày 03/08/2026");
    }

    @Test
    void countsMonthsFromTheRecordsWhereHrEntersNone() {
        directory.leave("V3", LocalDate.of(2026, 7, 13), "Thôi việc theo nguyện vọng");
        open(MAI);
        confirmCosts(costs("reimbursementCase", "LEFT_BEFORE_COMMITMENT"));

        assertThat(ofMai().claim()).hasValueSatisfying(claim -> {
            assertThat(claim.trainingMonths()).isOne();
            assertThat(claim.servedMonths()).isOne();
        });
        assertThat(ofMai().amount()).isEqualTo(2_133_333);
    }

    @Test
    void asksNothingForAShortCourseWithoutALocalRule() {
        open(MAI);
        Map<String, Object> costs = costs("trainingLevel", "SHORT_COURSE");
        confirmCosts(costs);

        assertThat(ofMai().amount()).isZero();
        assertThat(ofMai().steps().stream().filter(step -> step.contains("hải đền bù")).toList()).as("said once").containsExactly("Không phải đền bù.");
        assertThatThrownBy(() -> decide("true")).isInstanceOf(RuleViolation.class).hasMessageContaining("không có khoản nào");
        assertThat(driver.openTasks(PROCESS, MAI.key())).containsExactly("Task_DecideReimbursement");
        decide("false");
        assertThat(ends()).containsExactly("EndEvent_Waived");
    }

    @Test
    void refusesValuesOfCostsNamingTheField() {
        open(MAI);

        refusesCosts("confirmedCost", null, "Tổng chi phí đã chi");
        refusesCosts("confirmedCost", -1, "Tổng chi phí đã chi");
        refusesCosts("confirmedCost", "ba triệu", "Tổng chi phí đã chi");
        refusesCosts("trainingLevel", null, "Loại khóa");
        refusesCosts("reimbursementCase", "GONE", "Trường hợp");
        refusesCosts("reimbursementCase", "LOCAL_RULE", "Trường hợp");
        refusesCosts("exemption", null, "Miễn đền bù");
        refusesCosts("committedOn", "2026-13-01", "Ngày cử đi hoặc ngày cam kết");
        refusesCosts("committedOn", "2026-12-01", "Ngày cử đi hoặc ngày cam kết");
        refusesCosts("trainingMonths", 0, "Thời gian học");
        refusesCosts("servedMonths", -1, "Thời gian đã phục vụ sau khi học");
        refusesCosts("serviceYears", 5, "Số năm công tác được tính giảm");
        refusesCosts("reductionRate", "một", "Mức giảm mỗi năm");
        assertThat(driver.openTasks(PROCESS, MAI.key())).containsExactly("Task_ConfirmCosts");
        assertThat(ofMai().status()).isEqualTo(ReimbursementStatus.OPEN);
    }

    private void refusesCosts(String field, Object entry, String named) {
        assertThatThrownBy(() -> confirmCosts(costs(field, entry))).asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .satisfies(refused -> {
                    assertThat(refused.field()).contains(field);
                    assertThat(refused.getMessage()).contains("“" + named + "”");
                });
    }

    @Test
    void needsTheServiceOfSomeoneWhoHasNotLeft() {
        open(MAI);

        refusesCosts("reimbursementCase", "LEFT_BEFORE_COMMITMENT", "servedMonths", "Thời gian đã phục vụ sau khi học");
    }

    private void refusesCosts(String field, Object entry, String refusedField, String named) {
        assertThatThrownBy(() -> confirmCosts(costs(field, entry))).asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .satisfies(refused -> {
                    assertThat(refused.field()).contains(refusedField);
                    assertThat(refused.getMessage()).contains(named);
                });
    }

    @Test
    void whoDecidesIsWarnedOfCostsAboveThePlanAndOfADegreeInAShortCourse() {
        open(MAI);
        confirmCosts(costs("confirmedCost", 10_000_000));

        assertThat(brief("Task_DecideReimbursement")).contains("cao hơn chi phí theo kế hoạch cho một người là 3.200.000 đồng",
                "loại khóa đã chọn là đào tạo sau đại học, trong khi khóa này chỉ học trong 12 ngày").doesNotContain("Không có khoản nào");
    }

    @Test
    void asksOnlyForTheReasonWhereNothingIsDue() throws IOException {
        open(MAI);
        confirmCosts(costs("exemption", "TRANSFERRED"));

        String sentence = "Không có khoản nào phải đền bù";
        assertThat(brief("Task_DecideReimbursement")).contains(sentence);
        assertThat(Files.readString(Path.of("forms/reimbursement-decide-reimbursement.form"))).contains("contains(caseBrief, \\\"" + sentence);
        driver.complete(CHAIRMAN, PROCESS, MAI.key(), "Task_DecideReimbursement", Map.of("decisionReason", "Được điều động."));
        assertThat(ends()).containsExactly("EndEvent_Waived");
    }

    @Test
    void refusesADecisionWithoutAnswerOrReason() {
        open(MAI);
        confirmCosts(costs());

        assertThatThrownBy(() -> driver.complete(CHAIRMAN, PROCESS, MAI.key(), "Task_DecideReimbursement", Map.of("decisionReason", "x")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("“Quyết định”");
        assertThatThrownBy(() -> driver.complete(CHAIRMAN, PROCESS, MAI.key(), "Task_DecideReimbursement", Map.of("reimbursementDue", true)))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("“Lý do”");
        assertThat(driver.openTasks(PROCESS, MAI.key())).containsExactly("Task_DecideReimbursement");
    }

    @Test
    void refusesAPaymentThatIsNotTheSum() {
        open(MAI);
        confirmCosts(costs());
        decide("true");

        assertThatThrownBy(() -> pay(3_199_999, "2026-08-03", "PT-1")).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("“Số tiền đã nộp”").hasMessageContaining("3.200.000 đồng");
        assertThatThrownBy(() -> pay(3_200_000, "2026-08-02", "PT-1")).hasMessageContaining("“Ngày nộp”");
        assertThatThrownBy(() -> pay(3_200_000, "2026-08-04", "PT-1")).hasMessageContaining("“Ngày nộp”");
        assertThatThrownBy(() -> pay(3_200_000, "hôm qua", "PT-1")).hasMessageContaining("“Ngày nộp”");
        assertThatThrownBy(() -> pay(3_200_000, "2026-08-03", " ")).hasMessageContaining("“Số chứng từ thu”");
        assertThatThrownBy(() -> pay(3_200_000, "2026-08-03", "x".repeat(101))).hasMessageContaining("“Số chứng từ thu”");
        assertThat(ofMai().status()).isEqualTo(ReimbursementStatus.DUE);
        assertThat(driver.openTasks(PROCESS, MAI.key())).containsExactly("Task_ConfirmPayment");
    }

    @Test
    void isOpenedOnceByHrForKnownPeopleAndCourses() {
        open(MAI);

        assertThatThrownBy(() -> open(MAI)).isInstanceOf(RuleViolation.class).hasMessageContaining("đã có hồ sơ");
        assertThatThrownBy(() -> open(new CourseOfficer("KHONG-CO", "V3"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> open(new CourseOfficer(SmallWard.STATE_MANAGEMENT, "X9"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.as("K2", () -> reimbursements.open(new CourseOfficer(SmallWard.COMMUNICATION, "V3"), "Bỏ học",
                actors.current()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.as(HR, () -> reimbursements.open(new CourseOfficer(SmallWard.COMMUNICATION, "V3"), " ",
                actors.current()))).isInstanceOf(RuleViolation.class).hasMessageContaining("Lý do mở hồ sơ");
        assertThat(reimbursements.ofAgency(AGENCY)).hasSize(1);
    }

    @Test
    void nobodyActsInTheirOwnCase() {
        assertThatThrownBy(() -> open(THE_HR_PERSON)).isInstanceOf(RuleViolation.class).hasMessageContaining("chính mình");
        driver.as(SmallWard.SECOND_HR, () -> reimbursements.open(THE_HR_PERSON, "Không đạt", actors.current()));

        assertThatThrownBy(() -> driver.complete(HR, PROCESS, THE_HR_PERSON.key(), "Task_ConfirmCosts", costs()))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("chính mình");
        driver.complete(SmallWard.SECOND_HR, PROCESS, THE_HR_PERSON.key(), "Task_ConfirmCosts", costs());
        assertThat(driver.openTasks(PROCESS, THE_HR_PERSON.key())).containsExactly("Task_DecideReimbursement");
    }

    @Test
    void goesToTheOtherRoleWhereThePersonConcernedHoldsItAlone() {
        jdbc.sql("delete from boiduong.officer_role where officer in ('V1', 'C2')").update();
        driver.as(CHAIRMAN, () -> reimbursements.open(THE_HR_PERSON, "Không đạt", actors.current()));
        driver.as(HR, () -> reimbursements.open(THE_CHAIRMAN, "Không đạt", actors.current()));
        driver.complete(HR, PROCESS, THE_CHAIRMAN.key(), "Task_ConfirmCosts", costs());

        assertThat(groupsOf(THE_HR_PERSON)).containsExactly("chairman");
        assertThat(groupsOf(THE_CHAIRMAN)).containsExactly("hr");
    }

    private List<String> groupsOf(CourseOfficer id) {
        return tasks.candidateGroups(tasks.ofCase(PROCESS, id.key()).get(0).id());
    }

    @Test
    void remindsAndEscalatesEachTask() {
        open(MAI);
        driver.liveUntil(LocalDate.of(2026, 8, 18));
        assertThat(notices("REMINDER", HR)).as("06/08, 10/08 and 14/08; due 17/08").isEqualTo(3);
        assertThat(notices("ESCALATION", CHAIRMAN)).isOne();

        confirmCosts(costs());
        driver.liveUntil(LocalDate.of(2026, 9, 7));
        assertThat(notices("REMINDER", CHAIRMAN)).as("21/08, 25/08 and 31/08; due 03/09 after the national holiday").isEqualTo(3);
        assertThat(notices("ESCALATION", HR)).isOne();

        decide("true");
        driver.liveUntil(LocalDate.of(2026, 9, 15));
        assertThat(notices("REMINDER", HR)).as("10/09 and 14/09").isEqualTo(5);
        driver.liveUntil(LocalDate.of(2027, 1, 20));
        assertThat(notices("ESCALATION", CHAIRMAN)).isEqualTo(2);
        assertThat(driver.openTasks(PROCESS, MAI.key())).containsExactly("Task_ConfirmPayment");
    }

    @Test
    void isDueWithinTheDaysOfItsRegime() {
        CourseOfficer binh = new CourseOfficer(SmallWard.STATE_MANAGEMENT, "C2");
        driver.as(HR, () -> reimbursements.open(binh, "Không được cấp bằng", actors.current()));
        driver.complete(HR, PROCESS, binh.key(), "Task_ConfirmCosts", costs("reimbursementCase", "NOT_GRADUATED"));
        driver.complete(CHAIRMAN, PROCESS, binh.key(), "Task_DecideReimbursement",
                Map.of("reimbursementDue", "true", "decisionReason", "Không được cấp bằng"));

        assertThat(tasks.ofCase(PROCESS, binh.key()).get(0).dueAt()).as("120 days after 03/08/2026: 01/12/2026")
                .isEqualTo(java.util.Date.from(LocalDate.of(2026, 12, 1).atTime(17, 0).atZone(vn.boiduong.calendar.OfficeClock.ZONE).toInstant()));
    }
}
