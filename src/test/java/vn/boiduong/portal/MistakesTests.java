package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** People make mistakes in forms: each is told which field and why, what was typed stays, the task stays open. */
@ServerTest
class MistakesTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String COURSE = "GTHC-01";
    private static final String KEY = COURSE + "/" + OFFICER;
    private static final String NAME = "Kỹ năng giao tiếp hành chính";
    private static final String KEPT = "text => Object.entries(localStorage).some(([key, draft]) => key.startsWith('camunda-form:') && draft.includes(text))";
    private static final String SCORE = "Điểm kiểm tra cuối khóa";
    private static final String SCORE_RULE = "Điểm kiểm tra từ 0 đến 10, một chữ số thập phân, ví dụ 8,5.";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;

    @BeforeEach
    void aCourseHasEnded() {
        others.planTheYear("TK/2026");
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(DemoServer.HEAD_OF_KT, "nomination", COURSE, "Task_ApproveNominations", "KTHTDT", Map.of("nominees", OFFICER));
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of());
        others.complete("nomination", COURSE, "Task_ConsolidateNominations", Map.of());
        others.complete("nomination", COURSE, "Task_SignDecision", Map.of("decisionSigned", true));
        driver.advanceTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void aReportIsMendedWithoutLosingAnything() {
        Tasklist officer = at(OFFICER).take("Báo kết quả", NAME);
        assertThat(officer.refused()).hasText("Chọn kết quả khóa học.");
        officer.choose("Đạt").type("Việc sẽ áp dụng sau khóa học", "Viết lại bộ câu hỏi.");
        for (String score : new String[] {"12", "abc", "8,25"}) {
            officer.type(SCORE, score);
            assertThat(officer.refused()).hasText(SCORE_RULE);
            assertThat(officer.form().getByLabel(SCORE)).hasValue(score);
        }
        officer.type(SCORE, "8,5");
        upload(officer, "chung-nhan.pdf", "MZ not a certificate".getBytes(StandardCharsets.US_ASCII));
        assertThat(officer.form()).containsText("không phải tệp PDF, JPG hoặc PNG thật.");
        byte[] large = new byte[11 * 1024 * 1024];
        System.arraycopy("%PDF".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 4);
        upload(officer, "chung-nhan.pdf", large);
        assertThat(officer.form()).containsText("nặng 11 MB, quá 10 MB.");
        assertThat(officer.form().getByLabel("Việc sẽ áp dụng sau khóa học")).hasValue("Viết lại bộ câu hỏi.");
        assertThat(driver.openTasks("participation", KEY)).containsExactly("Task_ReportResult");
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        Tasklist officer = at(OFFICER).take("Báo kết quả", NAME).choose("Đạt");
        officer.type("Việc sẽ áp dụng sau khóa học", "Viết lại bộ câu hỏi.");
        Page page = officer.page();
        page.waitForFunction("() => Object.keys(localStorage).some(key => key.startsWith('camForm:'))");
        page.context().clearCookies();
        officer.complete().click();
        page.waitForURL("**/dang-nhap**");
        officer.signIn(OFFICER);

        assertThat(officer.form().getByLabel("Việc sẽ áp dụng sau khóa học")).hasValue("Viết lại bộ câu hỏi.");
        officer.done();
        assertThat(driver.openTasks("participation", KEY)).containsExactly("Task_VerifyResult");
    }

    @Test
    void aReturnNeedsAReasonAndTheSecondOfTwoIsToldWhoWasFirst() {
        others.complete("participation", KEY, "Task_ReportResult", Map.of("outcome", "PASSED", "whatToApply", "Viết lại bộ câu hỏi."));
        Tasklist hr = at(HR).take("Thẩm tra kết quả", "Nguyễn Duy Khánh").choose("Trả lại để người học báo cáo lại");
        hr.page().waitForFunction(KEPT, "resultVerified");
        assertThat(hr.form().locator(".fjs-form-field-error")).hasCount(0);
        assertThat(hr.refused()).hasText("Chưa điền “Lý do trả lại, nội dung cần sửa”.");
        assertThat(hr.form().getByLabel("Lý do trả lại, nội dung cần sửa")).isFocused();
        assertThat(hr.form().getByLabel("Lý do trả lại, nội dung cần sửa")).isInViewport();
        hr.picture("loi-thieu-ly-do");
        hr.type("Lý do trả lại, nội dung cần sửa", "Chưa có chứng nhận.");
        hr.page().waitForFunction(KEPT, "Chưa có chứng nhận.");
        hr.page().reload();
        assertThat(hr.form().getByLabel("Lý do trả lại, nội dung cần sửa")).hasValue("Chưa có chứng nhận.");

        driver.complete(HR, "participation", KEY, "Task_VerifyResult", Map.of("resultVerified", true));
        hr.complete().click();
        assertThat(hr.page().locator("body")).containsText("Trịnh Thị Lan Anh");
        BROWSER.picture(hr.page(), "loi-da-xu-ly");
        assertThat(driver.endsOf("TK", "participation", KEY)).containsExactly("EndEvent_Completed");
    }

    private static void upload(Tasklist person, String name, byte[] content) {
        person.page().locator("#evidence").setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private Tasklist at(String officer) {
        return new Tasklist(BROWSER, server, officer);
    }
}
