package vn.boiduong.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.boiduong.calendar.Days;
import vn.boiduong.change.Change;
import vn.boiduong.change.ChangeService;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** What an auditor reads years later: every round with its words, who said them and when. */
@LifecycleTest
class CaseStoryTests {

    private static final String YEARLY = YEAR.key();
    private static final LocalDate NOMINATIONS_OPEN = LocalDate.of(2026, 3, 16);
    private static final String MAI = COMMUNICATION + "/V3";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private ApplicationEventPublisher publisher;
    @Autowired
    private DisputeService disputes;
    @Autowired
    private ChangeService changes;
    @Autowired
    private CaseFinder finder;
    @Autowired
    private CaseStories stories;
    @Autowired
    private Actors actors;

    @BeforeEach
    void loadTheWard() {
        ward.load();
    }

    @Test
    void everyReturnOfAPlanStaysWithItsReason() {
        engine.start("plan", YEARLY, AGENCY);
        draft("Theo nhu cầu đã tổng hợp");
        decide(VICE_CHAIRMAN, "Thiếu nguồn kinh phí");
        draft("Đã bổ sung nguồn kinh phí");
        decide(CHAIRMAN, "Trùng kỳ bầu cử");
        draft("");
        driver.complete(CHAIRMAN, "plan", YEARLY, "Task_ApprovePlan", Map.of("planApproved", "true"));

        assertThat(notes("plan")).containsExactly(
                "05/01/2026 Trình dự thảo kế hoạch: Theo nhu cầu đã tổng hợp (Phạm Minh Đức)",
                "05/01/2026 Trả lại dự thảo kế hoạch, lý do: Thiếu nguồn kinh phí (Lê Thị Hoa)",
                "05/01/2026 Trình dự thảo kế hoạch: Đã bổ sung nguồn kinh phí (Phạm Minh Đức)",
                "05/01/2026 Trả lại dự thảo kế hoạch, lý do: Trùng kỳ bầu cử (Trần Văn Bình)",
                "05/01/2026 Trình dự thảo kế hoạch: (Không ghi ý kiến.) (Phạm Minh Đức)",
                "05/01/2026 Quyết định về kế hoạch: Phê duyệt (Trần Văn Bình)");
    }

    @Test
    void aListThatCameBackKeepsWhomItStruckAndWhy() {
        nominate();
        consolidate("K2=Đang biệt phái", "Còn hai người");
        sign(Map.of("decisionSigned", "false", "returnReason", "Phòng Kinh tế phải có người"));
        driver.standAt(NOMINATIONS_OPEN.plusDays(1));
        consolidate("", "");
        sign(Map.of("decisionSigned", "true"));

        assertThat(notes("nomination")).containsExactly(
                "16/03/2026 Lý do đề cử khác thứ tự hoặc vượt tỷ lệ: Hoàng Thị Mai: Theo kế hoạch của phòng (Nguyễn Thu Hà)",
                "16/03/2026 Lý do đề cử khác thứ tự hoặc vượt tỷ lệ: Ngô Thị Thảo: Phụ trách một cửa (Bùi Đình Sơn)",
                "16/03/2026 Bỏ tên khỏi danh sách, lý do: Ngô Thị Thảo: Đang biệt phái (Phạm Minh Đức)",
                "16/03/2026 Nhận xét khi tổng hợp: Còn hai người (Phạm Minh Đức)",
                "16/03/2026 Trả lại danh sách, lý do: Phòng Kinh tế phải có người (Trần Văn Bình)",
                "17/03/2026 Đưa trở lại danh sách: Ngô Thị Thảo: Không còn bị bỏ tên, vào danh sách chờ (Phạm Minh Đức)",
                "17/03/2026 Nhận xét khi tổng hợp: (Không ghi ý kiến.) (Phạm Minh Đức)",
                "17/03/2026 Quyết định cử đi: Phê duyệt (Trần Văn Bình)");
        assertThat(story("nomination").steps().stream().filter(step -> step.name().equals("Ghi nhận đề cử, giữ chỗ")).map(Story.Step::unit))
                .as("each turn under the unit that took it").containsExactlyInAnyOrder("Phòng Văn hoá - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị");
        assertThat(story("nomination").steps().stream().filter(step -> step.name().equals("Ký quyết định cử đi")).map(Story.Step::unit))
                .containsOnlyNulls();
    }

    @Test
    void aCourseThatNobodyAttendsSaysWhy() {
        publisher.publishEvent(new PlanApproved(AGENCY, YEARLY, List.of(COMMUNICATION)));
        driver.advanceTo(NOMINATIONS_OPEN);
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
        approve(HEAD_OF_VHXH, "VHXH", "", "");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();
        consolidate("", "");

        assertThat(notes("nomination")).containsExactly("16/03/2026 Nhận xét khi tổng hợp: (Không ghi ý kiến.) (Phạm Minh Đức)",
                "16/03/2026 Lý do hủy: Không có người được đề cử.");
    }

    @Test
    void aCourseThatWasCancelledSaysWhyAndByWhom() {
        nominate();
        driver.as(HR, () -> changes.apply(Change.courseCancelled(COMMUNICATION).because("Giảng viên ốm"), null, actors.current()));

        assertThat(notes("nomination")).contains("16/03/2026 Lý do hủy khóa học: Giảng viên ốm (Phạm Minh Đức)")
                .noneMatch(note -> note.contains("Lý do hủy:"));
    }

    @Test
    void whoHasMovedOnStandsUnderTheUnitOfThatDay() {
        engine.start("plan", YEARLY, AGENCY);
        draft("");
        LocalDate later = SmallWard.FIRST_WORKING_DAY.plusDays(1);
        driver.standAt(later);
        driver.as(SECOND_HR, () -> changes.apply(Change.transfer(HR, "KT", later).because("Luân chuyển"), null, actors.current()));
        decide(CHAIRMAN, "Thiếu nguồn kinh phí");
        draft("");

        assertThat(story("plan").notes().stream().map(Story.Note::by)).containsExactly("Phạm Minh Đức, Phòng Văn hoá - Xã hội",
                "Trần Văn Bình, Lãnh đạo UBND phường", "Phạm Minh Đức, Phòng Kinh tế, Hạ tầng và Đô thị");
    }

    @Test
    void aReportThatCameBackStandsBeforeTheOneThatWasRight() {
        sent();
        report("7,5", "CC-01");
        verify(Map.of("resultVerified", "false", "returnReason", "Chứng chỉ mờ"));
        report("8,5", "CC-02");
        verify(Map.of("resultVerified", "true"));

        assertThat(notes("participation")).containsExactly(
                "09/04/2026 Kết quả đã báo: Đạt (Hoàng Thị Mai)", "09/04/2026 Điểm kiểm tra: 7,5 (Hoàng Thị Mai)",
                "09/04/2026 Số chứng chỉ: CC-01 (Hoàng Thị Mai)", "09/04/2026 Việc sẽ áp dụng: Soạn bộ câu hỏi (Hoàng Thị Mai)",
                "09/04/2026 Kết quả báo đúng với minh chứng: Không (Phạm Minh Đức)", "09/04/2026 Lý do trả lại: Chứng chỉ mờ (Phạm Minh Đức)",
                "09/04/2026 Kết quả đã báo: Đạt (Hoàng Thị Mai)", "09/04/2026 Điểm kiểm tra: 8,5 (Hoàng Thị Mai)",
                "09/04/2026 Số chứng chỉ: CC-02 (Hoàng Thị Mai)", "09/04/2026 Việc sẽ áp dụng: Soạn bộ câu hỏi (Hoàng Thị Mai)",
                "09/04/2026 Kết quả báo đúng với minh chứng: Có (Phạm Minh Đức)", "09/04/2026 Kết luận: Đạt");
    }

    @Test
    void aCorrectedMarkStandsBesideTheAssessorsOwn() {
        sent();
        report("8,5", "CC-01");
        verify(Map.of("resultVerified", "true"));
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        driver.complete("V3", "evaluation", MAI, "Task_SelfAssess", marks("selfMark", 8, 8, 8, 8, 8, 8));
        driver.complete(HEAD_OF_VHXH, "evaluation", MAI, "Task_AssessOfficer", marks("headMark", 6, 6, 6, 6, 6, 6));
        driver.runDueJobs();
        driver.advanceTo(LocalDate.of(2026, 7, 9));
        driver.as("V3", () -> disputes.object(CourseOfficer.ofKey(MAI), "Chưa tính việc được khen", actors.current()));
        Map<String, Object> answer = new HashMap<>(Map.of("disputeUpheld", "true", "disputeReason", "Đã đối chiếu giấy khen", "headMark1", 9));
        driver.complete(HR, "evaluation", MAI, "Task_ReviewDispute", answer);

        assertThat(notes("evaluation")).containsExactly(
                "08/07/2026 Điểm tự đánh giá: " + six("8") + " (Hoàng Thị Mai)",
                "08/07/2026 Điểm của người đánh giá: " + six("6") + " (Nguyễn Thu Hà)",
                "08/07/2026 Kết quả đánh giá: 64 điểm, mức Đạt",
                "09/07/2026 Kiến nghị: Chưa tính việc được khen (Hoàng Thị Mai)",
                "09/07/2026 Kết luận về kiến nghị: Chấp nhận kiến nghị (Phạm Minh Đức)",
                "09/07/2026 Trả lời kiến nghị: Đã đối chiếu giấy khen (Phạm Minh Đức)",
                "09/07/2026 Điểm sau khi xem xét kiến nghị: " + six("6").replace("nhiệm vụ: 6", "nhiệm vụ: 9 (trước: 6)") + " (Phạm Minh Đức)",
                "09/07/2026 Kết quả đánh giá: 70 điểm, mức Tốt (trước: 64 điểm, mức Đạt)");
    }

    @Test
    void everyReturnOfTheRankingStaysWithItsReason() {
        driver.advanceTo(LocalDate.of(2026, 11, 20));
        engine.start("ranking", YEARLY, AGENCY);
        driver.complete(HR, "ranking", YEARLY, "Task_ReviewRanking", Map.of("reviewNote", "Đã đối chiếu"));
        driver.advanceTo(LocalDate.of(2026, 12, 1));
        driver.complete(CHAIRMAN, "ranking", YEARLY, "Task_ApproveRanking", Map.of("rankingApproved", "false", "returnReason", "Soát lại phòng Kinh tế"));
        driver.runDueJobs();
        driver.complete(HR, "ranking", YEARLY, "Task_ReviewRanking", Map.of("reviewNote", "Đã soát phòng Kinh tế"));

        assertThat(notes("ranking")).containsExactly("20/11/2026 Ý kiến khi rà soát: Đã đối chiếu (Phạm Minh Đức)",
                "01/12/2026 Trả lại xếp hạng, lý do: Soát lại phòng Kinh tế (Trần Văn Bình)",
                "01/12/2026 Ý kiến khi rà soát: Đã soát phòng Kinh tế (Phạm Minh Đức)");
    }

    @Test
    void everyReturnOfTheReportStaysWithItsReason() {
        driver.advanceTo(LocalDate.of(2026, 11, 25));
        engine.start("report", YEARLY, AGENCY);
        Map.of(CHAIRMAN, "LD", HEAD_OF_VHXH, "VHXH", HEAD_OF_KT, "KT").forEach((head, unit) ->
                driver.completeForUnit(head, "report", YEARLY, "Task_SubmitUnitReport", unit, Map.of("resultsText", "Hoàn thành")));
        driver.runDueJobs();
        driver.complete(HR, "report", YEARLY, "Task_ConsolidateReport", Map.of("reportText", "Bản thứ nhất"));
        driver.complete(CHAIRMAN, "report", YEARLY, "Task_SignReport", Map.of("reportSigned", "false", "returnReason", "Thiếu số liệu quý IV"));
        driver.complete(HR, "report", YEARLY, "Task_ConsolidateReport", Map.of("reportText", "Bản thứ hai"));
        driver.complete(CHAIRMAN, "report", YEARLY, "Task_SignReport", Map.of("reportSigned", "true"));

        assertThat(notes("report").stream().filter(note -> !note.contains("Hoàn thành"))).containsExactly(
                "25/11/2026 Nội dung tổng hợp: Bản thứ nhất (Phạm Minh Đức)",
                "25/11/2026 Trả lại báo cáo, lý do: Thiếu số liệu quý IV (Trần Văn Bình)",
                "25/11/2026 Nội dung tổng hợp: Bản thứ hai (Phạm Minh Đức)", "25/11/2026 Quyết định về báo cáo: Phê duyệt (Trần Văn Bình)");
    }

    private void draft(String note) {
        driver.complete(HR, "plan", YEARLY, "Task_DraftPlan", Map.of("planNote", note));
    }

    private void decide(String chairman, String reason) {
        driver.complete(chairman, "plan", YEARLY, "Task_ApprovePlan", Map.of("planApproved", "false", "returnReason", reason));
    }

    private void nominate() {
        publisher.publishEvent(new PlanApproved(AGENCY, YEARLY, List.of(COMMUNICATION)));
        driver.advanceTo(NOMINATIONS_OPEN);
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "K2", "K2=Phụ trách một cửa");
        driver.runDueJobs();
    }

    private void approve(String head, String unit, String nominees, String reasons) {
        driver.completeForUnit(head, "nomination", COMMUNICATION, "Task_ApproveNominations", unit,
                Map.of("nominees", nominees, "overrideReasons", reasons));
    }

    private void consolidate(String struck, String note) {
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of("struckNominees", struck, "consolidationNote", note));
    }

    private void sign(Map<String, Object> decision) {
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", decision);
    }

    private void sent() {
        nominate();
        consolidate("K2=Đang biệt phái", "");
        sign(Map.of("decisionSigned", "true"));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
    }

    private void report(String score, String certificate) {
        driver.complete("V3", "participation", MAI, "Task_ReportResult",
                Map.of("outcome", "PASSED", "testScore", score, "certificateNo", certificate, "whatToApply", "Soạn bộ câu hỏi"));
    }

    private void verify(Map<String, Object> answer) {
        driver.complete(HR, "participation", MAI, "Task_VerifyResult", answer);
    }

    private static Map<String, Object> marks(String field, int... marks) {
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < marks.length; n++) {
            values.put(field + (n + 1), marks[n]);
        }
        return values;
    }

    private static String six(String mark) {
        return "Kết quả thực thi nhiệm vụ: %1$s; Chất lượng tham mưu: %1$s; Tinh thần trách nhiệm: %1$s; Kỷ luật, kỷ cương hành chính: %1$s; "
                .formatted(mark) + "Năng lực phối hợp liên ngành: %1$s; Mức độ hài lòng của người dân, doanh nghiệp: %1$s".formatted(mark);
    }

    /** Day, label, words and who said them, without the unit. */
    private List<String> notes(String process) {
        return story(process).notes().stream().map(note -> (note.on() == null ? "" : Days.text(note.on()) + " ") + note.label()
                + ": " + note.text().replace("\n", "; ") + (note.by() == null ? "" : " (" + note.by().split(",")[0] + ")")).toList();
    }

    private Story story(String process) {
        List<CaseLine> found = finder.find(new Search(process, "", "", "", "", "", "", "", ""), actors.of(AUDITOR)).lines();
        assertThat(found).hasSize(1);
        return stories.find(found.get(0).id(), actors.of(AUDITOR)).orElseThrow();
    }
}
