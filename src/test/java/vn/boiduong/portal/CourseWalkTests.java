package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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

/**
 * One course from its seats to the assessment after three months, played by five people in a real browser, in Tasklist and in the
 * portal: hr, the head of a unit, the chairman, the officer who goes, and the head's deputy, who judges while the head is on leave.
 * The other ten units answer beside the browser. Pictures of every form stay in target/screenshots.
 */
@ServerTest
class CourseWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String COURSE = "GTHC-01";
    private static final String NAME = "Kỹ năng giao tiếp hành chính, giải quyết mâu thuẫn và tương tác với người dân";
    private static final String OFFICERS_NAME = "Nguyễn Duy Khánh";
    private static final String DEPUTY = "TK023";
    private static final String KEY = COURSE + "/" + OFFICER;
    private static final String PROMISE = "Viết lại bộ câu hỏi thường gặp về đất đai cho bộ phận một cửa.";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> CRITERIA = List.of("1. Kết quả thực thi nhiệm vụ", "2. Chất lượng tham mưu", "3. Tinh thần trách nhiệm",
            "4. Kỷ luật, kỷ cương hành chính", "5. Năng lực phối hợp liên ngành", "6. Mức độ hài lòng của người dân, doanh nghiệp");

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCourseIsPlayedByItsPeople() throws IOException {
        others.planTheYear("TK/2026");
        allocateSeats();
        nominate();
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of("nominees", ""));
        consolidate();
        sign();
        assertThat(driver.endsOf("TK", "nomination", COURSE)).containsExactly("EndEvent_DecisionIssued");

        driver.advanceTo(LocalDate.of(2026, 1, 15));
        report();
        verify();
        assertThat(driver.endsOf("TK", "participation", KEY)).containsExactly("EndEvent_Completed");
        assertThat(one("select outcome || ' ' || hours_credited from boiduong.participation where id = ?")).isEqualTo("PASSED 24");

        driver.advanceTo(LocalDate.of(2026, 4, 14));
        assessSelf();
        assess();
        driver.runDueJobs();
        assertThat(one("select score || ' ' || rating || ' ' || assessed_by from boiduong.evaluation where id = ?")).isEqualTo("88.00 GOOD TK023");
        readTheScore();
    }

    private void allocateSeats() {
        Tasklist hr = at(HR).take("Phân bổ chỉ tiêu", NAME);
        hr.reads("Phòng Kinh tế, Hạ tầng và Đô thị", "Giữ 0 trên 8 chỗ; 8 chỗ dùng chung.").picture("khoa-1-phan-bo");
        hr.form().getByLabel("Giữ chỗ cho Phòng Kinh tế, Hạ tầng và Đô thị").fill("3");
        hr.reads("Giữ 3 trên 8 chỗ; 5 chỗ dùng chung.").done();
    }

    private void nominate() {
        String task = taskSeenBy(HEAD_OF_KT, "Task_ApproveNominations");
        nothingIsGivenTo(HEAD_OF_VP, task);
        nothingIsShownTo(HEAD_OF_VP, task, "Phòng Kinh tế");

        Tasklist head = at(HEAD_OF_KT).take("Phê duyệt đề cử", NAME);
        head.reads(OFFICERS_NAME, "3 người không cử được");
        head.form().locator("details summary").click();
        head.reads("Khóa học không dành cho nhóm vị trí việc làm của Phạm Thị Thu Hiền",
                "Nguyễn Thị Huyền Trang vào cơ quan ngày 16/03/2026, sau ngày khai giảng 12/01/2026.");
        head.form().getByLabel("Cử " + OFFICERS_NAME).check();
        head.form().getByLabel("Cử Dương Văn Lợi").check();
        head.reads("Cần nêu lý do, vì Cao Thị Bích Liên được gợi ý trước");
        assertThat(head.refused()).hasText("Nêu lý do cử Dương Văn Lợi.");
        onATelephone(head);
        List<String> alone = List.of("Cử Cao Thị Bích Liên", "Cử Vũ Đình Phong");
        alone.forEach(one -> head.form().getByLabel(one).check());
        head.reads("không còn ai giữ vị trí Chuyên viên tài chính, ngân sách");
        alone.forEach(one -> head.form().getByLabel(one).uncheck());
        head.form().locator("[data-reason]").fill("Tiếp dân nhiều nhất đơn vị");
        head.picture("khoa-2-de-cu").done();
    }

    /** What is wrong is told beside the line; the line may move, and is told of again. */
    private static void onATelephone(Tasklist head) {
        head.page().setViewportSize(360, 740);
        for (String way : List.of("Đưa Dương Văn Lợi lên trước", "Đưa Dương Văn Lợi xuống sau")) {
            assertThat(head.refused()).hasText("Nêu lý do cử Dương Văn Lợi.");
            head.form().getByLabel(way).click();
        }
        assertThat(head.refused()).hasText("Nêu lý do cử Dương Văn Lợi.");
        head.page().setViewportSize(1366, 900);
    }

    private void consolidate() {
        Tasklist hr = at(HR);
        seeWhereItStands(hr.page());
        meetItInCockpit(hr.page());
        hr.take("Tổng hợp đề cử", NAME).picture("khoa-3-tong-hop");
        hr.reads(OFFICERS_NAME, "Lý do của đơn vị: Tiếp dân nhiều nhất đơn vị", "Phòng Kinh tế, Hạ tầng và Đô thị: Đề cử 2 người",
                "Cử 2 người trên 8 chỗ, kinh phí 1.300.000 đồng.").done();
    }

    /** From the page of the course's people to the case on its diagram. */
    private void seeWhereItStands(Page page) {
        page.navigate(server.url() + "/theo-doi?quyTrinh=nomination&khoa=" + COURSE);
        page.locator("table.board tbody th a").first().click();
        assertThat(page.locator(".walk .now").first()).isVisible();
        assertThat(page.locator(".steps-table")).containsText("Tổng hợp đề cử");
        BROWSER.picture(page, "khoa-3-so-do");
    }

    private void meetItInCockpit(Page page) {
        page.navigate(server.url() + "/camunda/app/cockpit/default/#/processes");
        page.locator("td.name a, td a", new Page.LocatorOptions().setHasText("Đề cử đi bồi dưỡng")).first().click();
        page.locator("td.instance-id a", new Page.LocatorOptions().setHasText(NAME)).click();
        assertThat(page.locator(".breadcrumbs-panel .bd-case")).hasText(NAME);
        assertThat(page.locator("dd.instance-id .bd-case")).hasText(NAME);
        assertThat(page.locator("dd.business-key")).containsText(COURSE);
        BROWSER.picture(page, "khoa-3-cockpit");
    }

    private void sign() {
        Tasklist chairman = at(CHAIRMAN).take("Ký quyết định cử đi", NAME).picture("khoa-4-ky");
        chairman.reads("Cử 2 người", OFFICERS_NAME).choose("Ký quyết định cử người đi học").done();
    }

    private void report() {
        Tasklist officer = at(OFFICER).take("Báo kết quả", NAME).choose("Đạt");
        officer.type("Điểm kiểm tra cuối khóa", "8,5").type("Số chứng chỉ", "CN-2026/015").type("Việc sẽ áp dụng sau khóa học", PROMISE);
        officer.page().locator("#evidence").setInputFiles(new FilePayload("chứng nhận.pdf", "application/pdf", PDF));
        officer.reads("Đã gửi: chứng nhận.pdf (1 KB). Chọn tệp khác để thay.").picture("khoa-5-bao-ket-qua").done();
    }

    private void verify() throws IOException {
        Tasklist hr = at(HR).take("Thẩm tra kết quả", OFFICERS_NAME).picture("khoa-6-tham-tra");
        assertThat(hr.page().locator("li.task.active .bd-facts")).hasText(Pattern.compile("Khóa học: " + NAME + "Người: " + OFFICERS_NAME
                + "Đơn vị: Phòng Kinh tế, Hạ tầng và Đô thịHạn xử lý: \\d\\d/01/2026, còn \\d+ ngày"));
        BROWSER.pictures(hr.page(), "khoa-6-the-viec");
        hr.reads("Kết quả đã báo: đạt", "Điểm kiểm tra: 8,5", "CN-2026/015", PROMISE);
        Page shown = hr.page().waitForPopup(() -> hr.form().getByText("Xem chứng nhận.pdf").click());
        assertThat(shown.locator("object.shown-file")).isVisible();
        shown.close();
        var evidence = hr.page().waitForDownload(() -> hr.form().getByText("Tải về").click());
        assertThat(evidence.suggestedFilename()).isEqualTo("chứng nhận.pdf");
        assertThat(Files.readAllBytes(evidence.path())).isEqualTo(PDF);
        hr.choose("Đúng với minh chứng").done();
    }

    private void assessSelf() {
        Tasklist officer = at(OFFICER).take("Tự đánh giá", NAME).picture("khoa-7-tu-danh-gia");
        officer.reads(PROMISE);
        assertThat(officer.refused()).containsText("Chưa đánh dấu “Tôi không tự đánh giá”.");
        CRITERIA.forEach(criterion -> officer.type(criterion, "8"));
        assertThat(officer.form()).not().containsText("Tôi không tự đánh giá");
        officer.done();
    }

    private void assess() {
        String task = taskSeenBy(HEAD_OF_KT, "Task_AssessOfficer");
        nothingIsGivenTo(HEAD_OF_VP, task);
        nothingIsGivenTo(DEPUTY, task);
        assertThat(server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"" + DEPUTY + "\",\"unit\":\"KTHTDT\",\"lastDay\":\"2026-04-30\","
                + "\"reason\":\"Trưởng phòng nghỉ phép\"}").statusCode()).isIn(200, 201);

        Tasklist deputy = at(DEPUTY).take("Đánh giá sau bồi dưỡng", OFFICERS_NAME).picture("khoa-8-danh-gia");
        deputy.reads(PROMISE, "Điểm kiểm tra cuối khóa: 8,5");
        CRITERIA.forEach(criterion -> deputy.type(criterion, "9"));
        deputy.type("Số phiếu của người dân, doanh nghiệp", "3").type("Điểm trung bình của các phiếu", "8,75").done();
    }

    private void readTheScore() {
        Page officer = at(OFFICER).page();
        officer.navigate(server.url() + "/ho-so-cua-toi");
        assertThat(officer.locator("#danh-gia + *")).containsText("88,00 điểm, mức Tốt");
        assertThat(officer.locator("table.cases")).containsText("Được tính 24 tiết");
    }

    /** Neither by a link somebody passed on, nor by a program. */
    private void nothingIsGivenTo(String stranger, String task) {
        assertThat(server.as(stranger).get("/engine-rest/task/" + task).statusCode()).isIn(403, 404);
        assertThat(server.as(stranger).get("/api/v1/tasks/" + task + "/context").statusCode()).isEqualTo(404);
        assertThat(server.as(stranger).get("/engine-rest/task").body()).doesNotContain(task);
        assertThat(server.as(stranger).get("/api/v1/participations/" + KEY + "/evidence").statusCode()).isEqualTo(404);
    }

    private void nothingIsShownTo(String stranger, String task, String words) {
        Page page = at(stranger).page();
        page.navigate(server.url() + "/");
        assertThat(page.locator("main")).not().containsText(words);
        page.navigate(server.url() + "/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(page.locator("li.task").first()).isVisible();
        assertThat(page.locator(".task-card form, .task-card .fjs-form")).hasCount(0);
        BROWSER.picture(page, "khoa-nguoi-la");
        assertThat(page.locator("ol.tasks-list")).not().containsText(words);
    }

    private String taskSeenBy(String officer, String definition) {
        return json(server.as(officer).get("/engine-rest/task?taskDefinitionKey=" + definition)).get(0).get("id").asText();
    }

    private String one(String sql) {
        return jdbc.sql(sql).param(KEY).query(String.class).single();
    }

    private Tasklist at(String officer) {
        return new Tasklist(BROWSER, server, officer);
    }
}
