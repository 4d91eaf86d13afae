package vn.boiduong.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.course.Course;
import vn.boiduong.course.CourseImport;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.Plan;
import vn.boiduong.plan.Budget;
import vn.boiduong.plan.Budgets;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.plan.PlanCourse;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanSheets;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.plan.ShownDraft;
import vn.boiduong.plan.YearCourses;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

@LifecycleTest
@RecordApplicationEvents
class PlanProcessTests {

    private static final String KEY = YEAR.key();

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
    private PlanService plans;
    @Autowired
    private PlanSheets sheets;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Budgets budgets;
    @Autowired
    private YearCourses yearCourses;
    @Autowired
    private Courses courses;
    @Autowired
    private CourseImport offers;
    @Autowired
    private Notices notices;
    @Autowired
    private ApplicationEvents events;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void openThePlan() {
        ward.load();
        engine.start("plan", KEY, AGENCY);
    }

    @Test
    void approvalAnnouncesEveryPlannedCourse() {
        draft("", "Kinh phí trong dự toán");
        decide(CHAIRMAN, "true", "");

        assertThat(driver.endsOf(AGENCY, "plan", KEY)).containsExactly("EndEvent_PlanApproved");
        assertThat(plan().status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(plan().totalCost()).isEqualTo(3 * 650_000L + 2 * 3_200_000L);
        assertThat(plan().decidedBy()).isEqualTo(CHAIRMAN);
        assertThat(events.stream(PlanApproved.class))
                .containsExactly(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION, STATE_MANAGEMENT)));
    }

    @Test
    void theChairmanReturnsAPlanWithAReasonAndHrAnswers() {
        draft("", "");
        decide(VICE_CHAIRMAN, "false", "Lùi lớp quản lý nhà nước sang năm sau");

        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_DraftPlan");
        assertThat(brief("Task_DraftPlan")).startsWith("Chủ tịch trả lại: Lùi lớp quản lý nhà nước sang năm sau");
        assertThat(events.stream(PlanApproved.class)).isEmpty();

        draft(STATE_MANAGEMENT, "");
        assertThat(brief("Task_ApprovePlan")).contains("Không đưa vào kế hoạch: Kiến thức chung về quản lý nhà nước", "1.950.000 đồng");
        decide(CHAIRMAN, "true", "");

        assertThat(events.stream(PlanApproved.class)).containsExactly(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION)));
        assertThat(plan().courses(PlanCourse.Status.EXCLUDED)).extracting(PlanCourse::course).containsExactly(STATE_MANAGEMENT);
    }

    @Test
    void wrongValuesAreRefusedAndNothingIsHalfWritten() {
        assertThatThrownBy(() -> draft("GT-01;XX-9", "")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("excludedCourses")).hasMessageContaining("XX-9");
        assertThat(plan().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_DraftPlan");

        draft("", "");
        assertThatThrownBy(() -> driver.complete(CHAIRMAN, "plan", KEY, "Task_ApprovePlan", Map.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("planApproved"));
        assertThatThrownBy(() -> decide(CHAIRMAN, "false", "  ")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("returnReason")).hasMessageContaining("Lý do trả lại");
        assertThat(plan().status()).isEqualTo(PlanStatus.SUBMITTED);
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_ApprovePlan");
    }

    @Test
    void onlyChairmenSeeThePlanToApprove() {
        draft("", "");

        assertThat(driver.openTasksSeenBy(VICE_CHAIRMAN, "plan", KEY)).containsExactly("Task_ApprovePlan");
        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "plan", KEY)).isEmpty();
    }

    @Test
    void theFormShowsCoursesWithWordsCostNeedsAndWarnings() throws JsonProcessingException {
        courses.move(COMMUNICATION, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 14));

        JsonNode sheet = json.readTree(json.writeValueAsString(texts.view("plan").context(task("Task_DraftPlan"))));

        assertThat(sheet.path("year").asInt()).isEqualTo(2026);
        assertThat(sheet.path("supplement").asBoolean()).isFalse();
        JsonNode first = sheet.path("courses").path(0);
        assertThat(first.path("code").asText()).isEqualTo(COMMUNICATION);
        assertThat(first.path("content").asText()).isEqualTo("Theo vị trí việc làm");
        assertThat(first.path("cost").asLong()).isEqualTo(1_950_000);
        assertThat(first.path("startsOn").asText()).isEqualTo("2026-01-12");
        assertThat(first.path("warning").asText()).isEqualTo("Khai giảng ngày 12/01/2026, chỉ còn 5 ngày làm việc để cử người.");
        assertThat(sheet.path("courses").path(1).path("warning").isNull()).isTrue();
    }

    @Test
    void theFormProposesSeatsFromWhatPeopleLackAndHoldsTheCostAgainstTheBudget() throws JsonProcessingException {
        JsonNode course = json.readTree(json.writeValueAsString(texts.view("plan").context(task("Task_DraftPlan")))).path("courses").path(0);
        assertThat(course.path("code").asText()).isEqualTo(COMMUNICATION);
        assertThat(course.path("gap").path("lacking").asInt()).as("V2, V3, V4, V5, K2, K4, K5").isEqualTo(7);
        assertThat(course.path("gap").path("seats").asInt()).isEqualTo(3);
        assertThat(course.path("gap").path("advice").asText()).isEqualTo("Đề xuất lấy đủ 3 chỗ, còn 4 người chưa có chỗ.");
        assertThat(brief("Task_DraftPlan")).contains("Chưa ghi kinh phí được giao của năm 2026");

        budgets.record(YEAR, 9_000_000L, "Dự toán đầu năm", actors.of(HR));
        assertThat(brief("Task_DraftPlan")).contains("Kinh phí được giao 9.000.000 đồng", "còn 650.000 đồng");
        budgets.record(YEAR, 8_000_000L, "Điều chỉnh dự toán", actors.of(HR));
        assertThat(brief("Task_DraftPlan")).contains("kế hoạch này vượt 350.000 đồng");
        assertThat(budgets.read(2026, actors.of(CHAIRMAN))).extracting(Budget::amount).containsExactly(8_000_000L, 9_000_000L);
        assertThatThrownBy(() -> budgets.record(YEAR, 1L, "Tự ghi", actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> budgets.record(YEAR, -1L, "Âm", actors.of(HR))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aCourseLeftOutLeavesItsPeopleToTheOthers() {
        offer("GT-02", LocalDate.of(2026, 9, 7), 10);
        assertThat(seatsOf(KEY, "GT-02")).as("7 people less the 3 seats in April").isEqualTo(4);

        draft(COMMUNICATION, "");
        decide(CHAIRMAN, "false", "Xem lại");

        assertThat(seatsOf(KEY, "GT-02")).isEqualTo(7);
    }

    @Test
    void aSupplementStartsFromWhoeverHasAPlaceAlready() {
        draft("", "");
        decide(CHAIRMAN, "true", "");
        offer("GT-02", LocalDate.of(2026, 9, 7), 10);
        String supplement = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));
        assertThat(seatsOf(supplement, "GT-02")).as("7 people less the 3 seats of the approved course").isEqualTo(4);

        jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version) "
                + "values ('GT-01/V3', 'GT-01', 'V3', 'NH', 'VHXH', 1, 'DECIDED', 'V1', 0, 0)").update();
        assertThat(seatsOf(supplement, "GT-02")).as("one of the three seats has a name").isEqualTo(4);
        jdbc.sql("update boiduong.nomination set status = 'DECIDED' where course = 'GT-01'").update();
        assertThat(seatsOf(supplement, "GT-02")).as("only one was sent").isEqualTo(6);
    }

    private int seatsOf(String plan, String course) {
        return sheets.of(plan).courses().stream().filter(line -> line.course().code().equals(course)).findFirst().orElseThrow().gap().seats();
    }

    @Test
    void aSupplementTakesOnlyWhatNoPlanHasTaken() {
        assertThatThrownBy(() -> plans.startSupplement(YEAR, actors.of(HR))).hasMessageContaining("chưa lập kế hoạch bổ sung");
        draft(STATE_MANAGEMENT, "");
        decide(CHAIRMAN, "true", "");
        assertThatThrownBy(() -> plans.startSupplement(YEAR, actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);

        String supplement = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));

        assertThat(supplement).isEqualTo("NH/2026/supplement-1");
        assertThat(texts.view("plan").title(supplement)).isEqualTo("Kế hoạch bổ sung số 1 năm 2026");
        assertThatThrownBy(() -> driver.complete(HR, "plan", supplement, "Task_DraftPlan", Map.of("excludedCourses", COMMUNICATION)))
                .hasMessageContaining(COMMUNICATION);
        driver.complete(HR, "plan", supplement, "Task_DraftPlan", Map.of());
        driver.complete(CHAIRMAN, "plan", supplement, "Task_ApprovePlan", Map.of("planApproved", true));
        assertThat(driver.endsOf(AGENCY, "plan", supplement)).containsExactly("EndEvent_PlanApproved");
        assertThat(events.stream(PlanApproved.class)).contains(new PlanApproved(AGENCY, supplement, List.of(STATE_MANAGEMENT)));
        assertThatThrownBy(() -> plans.startSupplement(YEAR, actors.of(HR))).hasMessageContaining("không còn khóa nào");
        assertThat(plans.ofYear(AGENCY, 2026)).extracting(Plan::id).containsExactly(KEY, supplement);
    }

    @Test
    void hrAddsACourseOfAnotherYearAndNoPlanTakesItTwice() throws JsonProcessingException {
        offer("GT-27", LocalDate.of(2027, 1, 11));
        offer("GT-25", LocalDate.of(2025, 12, 29));

        JsonNode lines = json.readTree(json.writeValueAsString(texts.view("plan").context(task("Task_DraftPlan")))).path("courses");
        assertThat(lines).extracting(line -> line.path("code").asText() + line.path("ofOtherYear").asBoolean() + line.path("excluded").asBoolean())
                .containsExactly(COMMUNICATION + "falsefalse", STATE_MANAGEMENT + "falsefalse", "GT-27truetrue");
        assertThatThrownBy(() -> draft("", "GT-99", "")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("addedCourses")).hasMessageContaining("“GT-99” không còn chờ");
        assertThatThrownBy(() -> draft("GT-27", "", "")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("excludedCourses"));

        draft("", "GT-27; GT-25", "");
        decide(CHAIRMAN, "false", "Bỏ lớp đã khai giảng");
        assertThat(brief("Task_DraftPlan")).contains("đang có 4 khóa");
        draft("", "GT-27", "");
        decide(CHAIRMAN, "true", "");

        assertThat(events.stream(PlanApproved.class))
                .containsExactly(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION, "GT-27", STATE_MANAGEMENT)));
        assertThat(yearCourses.of(AGENCY, 2026)).containsExactlyInAnyOrder(COMMUNICATION, STATE_MANAGEMENT, "GT-27");
        assertThat(yearCourses.of(AGENCY, 2027)).isEmpty();
        assertThat(yearCourses.of(AGENCY, 2025)).containsExactly("GT-25");
        engine.start("plan", "NH/2027", AGENCY);
        assertThatThrownBy(() -> driver.complete(HR, "plan", "NH/2027", "Task_DraftPlan", Map.of("addedCourses", "GT-27")))
                .hasMessageContaining("GT-27");
    }

    /** The form names what it shows as planned, of the year or not. */
    @Test
    void aCourseCalledOffWhileTheDraftIsOpenIsNotLeftOutUnnoticed() {
        jdbc.sql("update boiduong.course set cancelled_on = date '2026-01-05', cancel_reason = 'Hoãn lớp' where code = ?").param(COMMUNICATION).update();

        assertThatThrownBy(() -> draft("", COMMUNICATION + ";" + STATE_MANAGEMENT, ""))
                .hasMessageContaining("Khóa “" + COMMUNICATION + "” không còn chờ đưa vào kế hoạch này: khóa đã hủy").hasMessageContaining("Tải lại");

        draft("", STATE_MANAGEMENT, "");
        decide(CHAIRMAN, "true", "");
        assertThat(events.stream(PlanApproved.class)).containsExactly(new PlanApproved(AGENCY, KEY, List.of(STATE_MANAGEMENT)));
    }

    @Test
    void aCourseOfAnotherYearMayAlsoComeAsASupplement() {
        draft("", "");
        decide(CHAIRMAN, "true", "");
        offer("GT-27", LocalDate.of(2027, 1, 11));

        String supplement = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));
        assertThatThrownBy(() -> driver.complete(HR, "plan", supplement, "Task_DraftPlan", Map.of())).hasMessageContaining("ít nhất một khóa");
        driver.complete(HR, "plan", supplement, "Task_DraftPlan", Map.of("addedCourses", "GT-27"));
        driver.complete(CHAIRMAN, "plan", supplement, "Task_ApprovePlan", Map.of("planApproved", true));

        assertThat(events.stream(PlanApproved.class)).contains(new PlanApproved(AGENCY, supplement, List.of("GT-27")));
    }

    /** A brief is cut at what a variable holds; the chairman reads the plan itself, and what decides stands first in both. */
    @Test
    void theChairmanReadsEveryCourseOfALongPlan() throws JsonProcessingException {
        IntStream.range(10, 60).forEach(n -> offer("KN-" + n, LocalDate.of(2026, 9, 7).plusWeeks(n % 10)));
        budgets.record(YEAR, 1_000_000L, "Quyết định 12/QĐ-UBND", actors.of(HR));
        draft(STATE_MANAGEMENT, "Bỏ lớp quản lý nhà nước vì cấp trên đã mở");

        JsonNode context = json.readTree(json.writeValueAsString(texts.view("plan").context(task("Task_ApprovePlan"))));
        assertThat(context.path("plan").path("courses")).filteredOn(course -> !course.path("excluded").asBoolean()).hasSize(51);
        assertThat(context.path("plan").path("courses")).filteredOn(course -> course.path("excluded").asBoolean())
                .extracting(course -> course.path("code").asText()).containsExactly(STATE_MANAGEMENT);
        assertThat(shownInTasklist()).hasSizeLessThanOrEqualTo(3_500).endsWith("Bản đầy đủ ở biểu mẫu của việc này.")
                .contains("kế hoạch này vượt", "Không đưa vào kế hoạch: Kiến thức chung về quản lý nhà nước",
                        "Ghi chú: Bỏ lớp quản lý nhà nước vì cấp trên đã mở");
    }

    @Test
    void doesNotTakeAnApprovalOfAPlanThatHasChangedSinceItWasOpened() {
        draft("", "");
        String seen = sheets.toApprove(KEY).version();
        budgets.record(YEAR, 1_000_000L, "Quyết định 12/QĐ-UBND", actors.of(HR));

        assertThatThrownBy(() -> approveSeen(seen)).isInstanceOf(RuleViolation.class)
                .hasMessage("Kế hoạch, nhu cầu hoặc kinh phí đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_ApprovePlan");

        approveSeen(sheets.toApprove(KEY).version());
        assertThat(driver.endsOf(AGENCY, "plan", KEY)).containsExactly("EndEvent_PlanApproved");
    }

    @Test
    void doesNotTakeADraftOnASheetThatHasChangedSinceItWasOpened() {
        String seen = shownForTheDraft();
        budgets.record(YEAR, 1_000_000L, "Quyết định 12/QĐ-UBND", actors.of(HR));

        assertThatThrownBy(() -> draftSeen(seen)).isInstanceOf(RuleViolation.class)
                .hasMessage("Kế hoạch, nhu cầu hoặc kinh phí đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_DraftPlan");

        draftSeen(shownForTheDraft());
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_ApprovePlan");
        approveSeen(sheets.toApprove(KEY).version());
    }

    private String shownForTheDraft() {
        return ((ShownDraft) texts.view("plan").context(task("Task_DraftPlan"))).shownVersion();
    }

    private void draftSeen(String version) {
        driver.complete(HR, "plan", KEY, "Task_DraftPlan", Map.of("excludedCourses", "", "addedCourses", "", "planNote", "", "shownVersion", version));
    }

    @Test
    void aPlanThatLeavesOutEveryCourseIsRefused() {
        assertThatThrownBy(() -> draft(COMMUNICATION + ";" + STATE_MANAGEMENT, "")).hasMessage("Kế hoạch phải có ít nhất một khóa.");

        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_DraftPlan");
        offer("GT-27", LocalDate.of(2027, 1, 11));
        draft(COMMUNICATION + ";" + STATE_MANAGEMENT, "GT-27", "");
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_ApprovePlan");
    }

    /** Courses may be known later in the year; they come as supplements, which need an approved plan. */
    @Test
    void aYearWithoutACourseYetHasAnEmptyPlan() {
        courses.markCancelled(COMMUNICATION, LocalDate.of(2026, 1, 5), "Cơ sở đào tạo hoãn lớp");
        courses.markCancelled(STATE_MANAGEMENT, LocalDate.of(2026, 1, 5), "Cơ sở đào tạo hoãn lớp");
        assertThat(brief("Task_DraftPlan")).startsWith("Danh mục chưa có khóa nào của năm.");

        draft("", "");
        assertThat(brief("Task_ApprovePlan")).startsWith("Kế hoạch chưa có khóa nào");
        decide(CHAIRMAN, "true", "");
        offer("GT-02", LocalDate.of(2026, 9, 7));
        String supplement = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));
        driver.complete(HR, "plan", supplement, "Task_DraftPlan", Map.of());
        driver.complete(CHAIRMAN, "plan", supplement, "Task_ApprovePlan", Map.of("planApproved", true));

        assertThat(events.stream(PlanApproved.class)).containsExactly(new PlanApproved(AGENCY, KEY, List.of()),
                new PlanApproved(AGENCY, supplement, List.of("GT-02")));
    }

    @Test
    void hrCancelsASupplementThatIsNotApproved() {
        draft(STATE_MANAGEMENT, "");
        decide(CHAIRMAN, "true", "");
        assertThatThrownBy(() -> cancel(KEY, "Lập nhầm")).hasMessageContaining("chỉ hủy cùng với năm");
        String supplement = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));
        driver.complete(HR, "plan", supplement, "Task_DraftPlan", Map.of());

        assertThatThrownBy(() -> cancel(supplement, " ")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("reason"));
        assertThatThrownBy(() -> plans.cancelSupplement(supplement, "Lập nhầm", actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);
        cancel(supplement, "Cơ sở đào tạo hoãn lớp");

        assertThat(notices.of(CHAIRMAN, "CASE_CANCELLED")).as("was to approve it").singleElement().satisfies(told ->
                assertThat(told.text()).contains("Kế hoạch bổ sung số 1 năm 2026").contains("Cơ sở đào tạo hoãn lớp"));
        assertThat(notices.of(HR, "CASE_CANCELLED")).isEmpty();
        assertThat(driver.endsOf(AGENCY, "plan", supplement)).containsExactly("EndEvent_PlanCancelled");
        assertThat(plans.find(supplement)).get().extracting(Plan::status, Plan::cancelReason, Plan::decidedBy)
                .containsExactly(PlanStatus.CANCELLED, "Cơ sở đào tạo hoãn lớp", HR);
        assertThatThrownBy(() -> cancel(supplement, "Lập nhầm")).hasMessageContaining("đã bị hủy");
        String next = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));
        assertThat(next).isEqualTo("NH/2026/supplement-2");
        assertThat(driver.openTasks("plan", next)).containsExactly("Task_DraftPlan");
    }

    @Test
    void aSupplementEndsWithItsYear() {
        draft(STATE_MANAGEMENT, "");
        decide(CHAIRMAN, "true", "");
        String supplement = driver.as(HR, () -> plans.startSupplement(YEAR, actors.of(HR)));

        plans.cancelYear(YEAR, "Năm bị hủy");

        assertThat(driver.endsOf(AGENCY, "plan", supplement)).containsExactly("EndEvent_PlanCancelled");
        assertThat(plan().status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void aCancelledCourseIsNotOnOffer() {
        courses.markCancelled(COMMUNICATION, LocalDate.of(2026, 1, 5), "Cơ sở đào tạo hoãn lớp");

        draft("", "");
        decide(CHAIRMAN, "true", "");

        assertThat(events.stream(PlanApproved.class)).containsExactly(new PlanApproved(AGENCY, KEY, List.of(STATE_MANAGEMENT)));
    }

    @Test
    void openedAgainAfterItsYearWasCancelledAPlanAddsAndNeverTakesAway() {
        draft(STATE_MANAGEMENT, "");
        decide(CHAIRMAN, "true", "");
        plans.cancel(KEY, "Năm bị hủy");
        assertThat(plan().status()).isEqualTo(PlanStatus.APPROVED);

        engine.start("plan", KEY, AGENCY);
        draft("", "");
        decide(CHAIRMAN, "true", "");

        assertThat(plan().courses(PlanCourse.Status.APPROVED)).extracting(PlanCourse::course)
                .containsExactly(COMMUNICATION, STATE_MANAGEMENT);
        assertThat(events.stream(PlanApproved.class)).last().isEqualTo(new PlanApproved(AGENCY, KEY, List.of(STATE_MANAGEMENT)));
    }

    @Test
    void hrAndTheChairmanAreRemindedAndTheNextLevelHearsOfTheOverdue() {
        driver.liveUntil(LocalDate.of(2026, 1, 11));
        assertThat(notices.of(HR, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 9));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).extracting(Notices.Told::on).containsExactly(LocalDate.of(2026, 1, 11));

        driver.advanceTo(LocalDate.of(2026, 1, 12));
        draft("", "");
        driver.liveUntil(LocalDate.of(2026, 1, 20));
        assertThat(notices.of(CHAIRMAN, "REMINDER")).isNotEmpty();
        assertThat(notices.of(HR, "ESCALATION")).hasSize(1);
        assertThat(driver.openTasks("plan", KEY)).containsExactly("Task_ApprovePlan");
    }

    private void offer(String code, LocalDate startsOn) {
        offer(code, startsOn, 3);
    }

    private void offer(String code, LocalDate startsOn, int seats) {
        Course like = courses.course(COMMUNICATION);
        offers.take(List.of(new Course(code, AGENCY, "Kỹ năng giao tiếp hành chính", like.content(), like.grants(), like.mode(), like.location(),
                like.organizer(), startsOn, startsOn.plusDays(2), 24, seats, 0, like.targetDuties(), false, null)));
    }

    private void cancel(String planKey, String reason) {
        driver.as(HR, () -> plans.cancelSupplement(planKey, reason, actors.of(HR)));
    }

    private void draft(String excluded, String note) {
        draft(excluded, "", note);
    }

    private void draft(String excluded, String added, String note) {
        driver.complete(HR, "plan", KEY, "Task_DraftPlan", Map.of("excludedCourses", excluded, "addedCourses", added, "planNote", note));
    }

    private void decide(String chairman, String approved, String reason) {
        driver.complete(chairman, "plan", KEY, "Task_ApprovePlan", Map.of("planApproved", approved, "returnReason", reason));
    }

    private void approveSeen(String version) {
        driver.complete(CHAIRMAN, "plan", KEY, "Task_ApprovePlan", Map.of("planApproved", "true", "shownVersion", version));
    }

    private String shownInTasklist() {
        return driver.as(CHAIRMAN, () -> (String) tasks.getVariableLocal(
                tasks.createTaskQuery().processInstanceBusinessKey(KEY).taskDefinitionKey("Task_ApprovePlan").singleResult().getId(), "caseBrief"));
    }

    private String brief(String task) {
        return texts.view("plan").brief(task(task));
    }

    private static TaskRef task(String task) {
        return new TaskRef("plan", KEY, task, Optional.empty());
    }

    private Plan plan() {
        return plans.find(KEY).orElseThrow();
    }
}
