package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** What hr and the chairman have before them at both ends of a year, and what they are asked in between, in a real browser. */
@ServerTest
class YearEndWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String YEAR = "TK/2026";
    private static final String COURSE = "GTHC-01";
    private static final String NAME = "Kỹ năng giao tiếp hành chính";
    private static final String WHO_FAILED = "TK028";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theYearsPlanGrowsFromTheUnitsNeeds() {
        Tasklist head = at(HEAD_OF_KT).take("Nêu nhu cầu bồi dưỡng", "2026").picture("nam-1-nhu-cau");
        head.reads("Phòng Kinh tế, Hạ tầng và Đô thị: 9 người.", "Yêu cầu còn thiếu của vị trí việc làm");
        head.type("Nhu cầu khác của đơn vị", "Tập huấn phần mềm quản lý đất đai cho 2 người.").done();
        others.complete("survey", YEAR, "Task_DeclareNeeds", Map.of());

        Tasklist hr = at(HR).take("Tổng hợp nhu cầu", "2026").picture("nam-2-tong-hop");
        hr.reads("Tập huấn phần mềm quản lý đất đai cho 2 người.");
        hr.type("Nhận xét khi tổng hợp", "Đề nghị cấp trên mở thêm lớp tư pháp - hộ tịch.").done();
        hr.take("Dự thảo kế hoạch", "2026").picture("nam-3-du-thao");
        hr.reads(NAME, "Chọn 16 trên 16 khóa", "Tập huấn phần mềm quản lý đất đai cho 2 người.");
        hr.form().getByLabel("Đưa vào kế hoạch: Nghiên cứu mô hình quản trị đô thị và chính quyền số").uncheck();
        hr.type("Thuyết minh gửi lãnh đạo", "Hoãn khóa ở nước ngoài vì chưa có kinh phí.").done();

        Tasklist chairman = at(CHAIRMAN).take("Phê duyệt kế hoạch", "2026").picture("nam-4-duyet");
        chairman.reads(NAME, "Hoãn khóa ở nước ngoài vì chưa có kinh phí.");
        chairman.choose("Phê duyệt kế hoạch").done();
        assertThat(driver.endsOf("TK", "plan", YEAR)).containsExactly("EndEvent_PlanApproved");
        assertThat(one("select status from boiduong.plan_course where course = 'QTDT-01'")).isEqualTo("EXCLUDED");
    }

    @Test
    void aFailedCourseIsPaidBackAndAConcernIsAnswered() {
        twoPeopleTakeTheCourse();

        Tasklist hr = at(HR).take("Quyết định hướng xử lý", "Cao Thị Bích Liên").picture("hoan-1-huong-xu-ly");
        hr.reads(NAME).choose("Xem xét đền bù chi phí").type("Căn cứ và ghi chú", "Bỏ thi không có lý do.").done();
        hr.take("Xác nhận chi phí đào tạo", "Cao Thị Bích Liên").picture("hoan-2-chi-phi");
        hr.reads("650.000 đồng", "Bỏ thi không có lý do.");
        hr.choose("Đào tạo sau đại học").choose("Tự ý bỏ học, bỏ việc").choose("Không thuộc diện được miễn");
        hr.type("Tổng chi phí đã chi (đồng)", "650000").picture("hoan-2-chi-phi-du").done();

        Tasklist chairman = at(CHAIRMAN).take("Quyết định đền bù", "Cao Thị Bích Liên").picture("hoan-3-quyet-dinh");
        chairman.reads("650.000 đồng", "Nghị định 171/2025/NĐ-CP");
        chairman.choose("Phải đền bù số tiền nêu trên").type("Lý do", "Bỏ học không có lý do chính đáng.").done();

        hr = at(HR).take("Xác nhận đã nộp tiền", "Cao Thị Bích Liên").picture("hoan-4-nop-tien");
        hr.reads("650.000 đồng").type("Số tiền đã nộp (đồng)", "650000");
        hr.form().getByLabel("Ngày nộp").fill("31/02/2026");
        hr.form().getByLabel("Ngày nộp").blur();
        assertThat(hr.form()).containsText("“31/02/2026” không phải là một ngày.");
        hr.type("Ngày nộp", "15/01/2026");
        hr.page().keyboard().press("Escape");
        hr.type("Số chứng từ thu", "PT-017").done();
        assertThat(driver.endsOf("TK", "reimbursement", COURSE + "/" + WHO_FAILED)).containsExactly("EndEvent_Paid");

        String question = "Lớp học trùng ngày tiếp dân, có được đổi ca không?";
        assertThat(server.as(OFFICER).post("/api/v1/concerns", "{\"question\":\"" + question + "\"}").statusCode()).isEqualTo(201);
        hr = at(HR).take("Trả lời vướng mắc", "").picture("hoan-5-vuong-mac");
        hr.reads(question, "Nguyễn Duy Khánh").choose("Chuyển lãnh đạo quyết định").type("Ý kiến trình lãnh đạo", "Đề nghị cho đổi ca.").done();
        chairman = at(CHAIRMAN).take("Quyết định cách giải quyết", "").picture("hoan-6-vuong-mac");
        chairman.reads(question, "Đề nghị cho đổi ca.").type("Ý kiến quyết định", "Đồng ý cho đổi ca tiếp dân.").done();
        assertThat(json(server.as(OFFICER).get("/api/v1/concerns")).get(0).get("answer").asText()).isEqualTo("Đồng ý cho đổi ca tiếp dân.");
    }

    @Test
    void theYearEndsWithARankingAndAReport() {
        twoPeopleTakeTheCourse();
        driver.advanceTo(LocalDate.of(2026, 4, 14));
        others.complete("evaluation", COURSE + "/" + OFFICER, "Task_SelfAssess", Map.of());
        others.complete("evaluation", COURSE + "/" + OFFICER, "Task_AssessOfficer", marks(9));

        driver.advanceTo(LocalDate.of(2026, 11, 20));
        Tasklist hr = at(HR).take("Rà soát bảng xếp hạng", "2026").picture("cuoi-1-ra-soat");
        hr.reads("Nguyễn Duy Khánh", "Xếp hạng 1 người").type("Ý kiến rà soát", "Số liệu đã đối chiếu với hồ sơ.").done();

        String objection = "Chưa tính khóa học trực tuyến tháng 4.";
        assertThat(server.as(OFFICER).post("/api/v1/rankings/TK/2026/objections", "{\"reason\":\"" + objection + "\"}").statusCode()).isEqualTo(204);
        hr.take("Giải quyết kiến nghị", "2026").picture("cuoi-2-kien-nghi");
        hr.reads(objection, "Nguyễn Duy Khánh").choose("Không chấp nhận").type("Lý do của kết luận", "Khóa tháng 4 không có trong kế hoạch.").done();

        driver.advanceTo(LocalDate.of(2026, 12, 2));
        Tasklist chairman = at(CHAIRMAN).take("Phê duyệt bảng xếp hạng", "2026").picture("cuoi-3-duyet");
        chairman.reads("Nguyễn Duy Khánh", "Số liệu đã đối chiếu với hồ sơ.", objection, "Khóa tháng 4 không có trong kế hoạch.");
        chairman.choose("Phê duyệt và công bố chính thức").done();
        assertThat(driver.endsOf("TK", "ranking", YEAR)).containsExactly("EndEvent_RankingPublished");

        Tasklist head = at(HEAD_OF_KT).take("Gửi báo cáo của đơn vị", "2026").picture("cuoi-4-don-vi");
        head.reads("Phòng Kinh tế, Hạ tầng và Đô thị").type("Kết quả thực hiện", "Một người hoàn thành khóa giao tiếp hành chính.").done();
        others.complete("report", YEAR, "Task_SubmitUnitReport", Map.of("resultsText", "Không có người được cử."));
        hr = at(HR).take("Tổng hợp báo cáo", "2026").picture("cuoi-5-tong-hop");
        hr.reads("Phòng Kinh tế, Hạ tầng và Đô thị").type("Đánh giá chung của cơ quan", "Công tác bồi dưỡng đạt yêu cầu.").done();
        chairman = at(CHAIRMAN).take("Ký báo cáo", "2026").picture("cuoi-6-ky");
        chairman.reads("Công tác bồi dưỡng đạt yêu cầu.").choose("Ký báo cáo").done();
        assertThat(driver.endsOf("TK", "report", YEAR)).containsExactly("EndEvent_ReportSigned");
    }

    /** Nguyễn Duy Khánh passes, Cao Thị Bích Liên does not. */
    private void twoPeopleTakeTheCourse() {
        others.planTheYear(YEAR);
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_KT, "nomination", COURSE, "Task_ApproveNominations", "KTHTDT",
                Map.of("nominees", OFFICER + ";" + WHO_FAILED));
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of());
        others.complete("nomination", COURSE, "Task_ConsolidateNominations", Map.of());
        others.complete("nomination", COURSE, "Task_SignDecision", Map.of("decisionSigned", true));
        driver.advanceTo(LocalDate.of(2026, 1, 15));
        others.complete("participation", COURSE + "/" + OFFICER, "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", "8.5",
                "whatToApply", "Viết lại bộ câu hỏi thường gặp."));
        others.complete("participation", COURSE + "/" + WHO_FAILED, "Task_ReportResult", Map.of("outcome", "FAILED", "testScore", "3"));
        others.complete("participation", COURSE + "/" + OFFICER, "Task_VerifyResult", Map.of("resultVerified", true));
        others.complete("participation", COURSE + "/" + WHO_FAILED, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    private static Map<String, Object> marks(int mark) {
        Map<String, Object> marks = new HashMap<>();
        for (int criterion = 1; criterion <= 6; criterion++) {
            marks.put("headMark" + criterion, mark);
        }
        return marks;
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private Tasklist at(String officer) {
        return new Tasklist(BROWSER, server, officer);
    }
}
