package vn.boiduong.bulk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** A head assesses those who came back from a course, in one table, by keyboard. Three of the unit took part and passed. */
@ServerTest
class BulkWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String COURSE = "GTHC-01";
    private static final List<String> PEOPLE = List.of("TK024", "TK027", "TK028");
    private static final String TABLE = "/viec-cua-toi/danh-gia";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void threeMonthsLater() {
        driver.standAt(LocalDate.of(2026, 1, 9));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued("TK", COURSE, PEOPLE)));
        driver.advanceTo(LocalDate.of(2026, 1, 15));
        jdbc.sql("insert into boiduong.evidence (participation, file_name, media_type, file_size, sha256, content, uploaded_by, uploaded_at)"
                + " values (?, 'chung-nhan.png', 'image/png', 8, '0', X'89504e470d0a1a0a', 'TK024', '2026-01-15 09:00:00+07')").param(COURSE + "/TK024").update();
        PEOPLE.forEach(person -> driver.complete(person, "participation", COURSE + "/" + person, "Task_ReportResult",
                Map.of("outcome", "PASSED", "testScore", "8,5", "whatToApply", "Viết lại bộ câu hỏi thường gặp về đất đai cho bộ phận một cửa.")));
    }

    @Test
    void severalPeopleAreAssessedByKeyboard() {
        verified();
        Page page = signIn(HEAD_OF_KT);
        page.locator(".together a", new Page.LocatorOptions().setHasText("Đánh giá sau bồi dưỡng: làm 3 việc trong một bảng")).press("Enter");
        assertThat(page.locator("h1")).hasText("Đánh giá nhiều người trong một bảng");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody")).containsText("Viết lại bộ câu hỏi thường gặp");

        typeMarks(page, 0, "9", "8", "9", "9", "8", "9");
        typeMarks(page, 1, "8", "8", "11", "8", "8", "8");
        page.reload();
        assertThat(cell(page, 1, "headMark3")).hasValue("11");
        shots(page, "danh-gia-nhieu-nguoi");
        page.locator("button[value=xem-truoc]").press("Enter");

        assertThat(page.locator("#se-hoan-thanh > li")).hasCount(1);
        assertThat(page.locator("#can-sua")).containsText("Tiêu chí 3: điểm phải là số nguyên từ 1 đến 10, nhận được 11.");
        assertThat(page.locator("#de-trong")).isVisible();
        shots(page, "danh-gia-nhieu-nguoi-xem-truoc");
        page.locator("button[value=hoan-thanh]").press("Enter");

        assertThat(page.locator("#ket-qua")).containsText("Đã xong 1 trên 2 việc.");
        assertThat(page.locator("tbody tr")).hasCount(2);
        Locator wrong = page.locator("[aria-invalid=true]");
        assertThat(wrong).hasCount(1);
        assertThat(wrong).hasValue("11");
        shots(page, "danh-gia-nhieu-nguoi-ket-qua");
        wrong.fill("10");
        page.locator("button[value=xem-truoc]").press("Enter");
        page.locator("button[value=hoan-thanh]").press("Enter");
        assertThat(page.locator("#ket-qua")).containsText("Đã xong 1 trên 1 việc.");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(jdbc.sql("select count(*) from boiduong.evaluation where head_marks is not null and assessed_by = 'TK022'").query(Integer.class).single()).isEqualTo(2);
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('camunda-form:'))"); // drafts of what is done are gone
    }

    @Test
    void aColumnIsPastedAndADraftEndsWithTheSession() {
        verified();
        Page page = signIn(HEAD_OF_KT);
        page.navigate(server.url() + TABLE);
        cell(page, 0, "citizenCount").focus();
        page.evaluate("""
                () => { const copied = new DataTransfer(); copied.setData('text', '12\\t8,75\\n6\\t9\\n');
                document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true})); }""");
        assertThat(cell(page, 0, "citizenMean")).hasValue("8,75");
        assertThat(cell(page, 1, "citizenCount")).hasValue("6");
        page.reload();
        assertThat(cell(page, 1, "citizenMean")).hasValue("9");

        page.locator(".bar button.link").click();
        assertThat(page.locator("h1")).hasText("Đăng nhập");
        signIn(page, HEAD_OF_KT);
        page.navigate(server.url() + TABLE);
        assertThat(cell(page, 0, "citizenCount")).hasValue("");
    }

    @Test
    void whatWasBegunInTheTableGoesOnInTasklist() {
        verified();
        Page page = signIn(HEAD_OF_KT);
        page.navigate(server.url() + TABLE);
        typeMarks(page, 0, "7", "7");
        String task = page.locator("tbody tr").first().getAttribute("data-task");
        page.navigate(server.url() + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".task-card .claim").click();

        assertThat(page.locator(".task-card").getByLabel("1. Kết quả thực thi nhiệm vụ")).hasValue("7");
    }

    @Test
    void hrVerifiesSeveralResultsAndOpensTheirEvidence() {
        Page page = signIn(HR);
        page.navigate(server.url() + "/viec-cua-toi");
        assertThat(page.locator(".tasks li")).hasCount(3);
        shots(page, "viec-cua-toi");
        page.navigate(server.url() + "/viec-cua-toi/tham-tra");
        Locator rows = page.locator("tbody tr");
        rows.nth(0).getByLabel("Đúng với minh chứng").check();
        rows.nth(1).getByLabel("Trả lại để người học báo cáo lại").check();
        shots(page, "tham-tra-nhieu-ket-qua");
        Page evidence = page.waitForPopup(() -> page.getByText("Xem chung-nhan.png").click());
        assertThat(evidence.locator(".shown-file img")).hasAttribute("alt", "Ảnh minh chứng: chung-nhan.png");
        evidence.close();
        page.locator("button[value=xem-truoc]").click();
        assertThat(page.locator("#can-sua")).containsText("Lý do trả lại");
        page.locator("button[value=sua]").click();
        assertThat(rows.nth(1).getByLabel("Trả lại để người học báo cáo lại")).isChecked();
        assertThat(rows.nth(1).locator(".fault")).isVisible();
        rows.nth(1).locator("textarea").fill("Thiếu chứng chỉ");
        page.locator("button[value=xem-truoc]").click();
        page.locator("button[value=hoan-thanh]").click();
        assertThat(page.locator("#ket-qua")).containsText("Đã xong 2 trên 2 việc.");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void theTableIsEmptyForEveryoneElse() {
        verified();
        for (String place : List.of(TABLE, "/viec-cua-toi/tham-tra", "/viec-cua-toi/huong-xu-ly")) {
            for (String person : List.of(HEAD_OF_VP, DemoServer.OFFICER, DemoServer.AUDITOR, DemoServer.CHAIRMAN, DemoServer.ADMIN)) {
                var answer = server.inSession(person).open(place);
                assertThat(answer.statusCode()).as(person + " " + place).isEqualTo(200);
                assertThat(answer.body()).as(person + " " + place).contains("Không có việc nào loại này").doesNotContain("Nguyễn Duy Khánh</strong>");
            }
        }
        assertThat(server.anonymous().open(TABLE).statusCode()).isEqualTo(302);
        assertThat(server.inSession(HEAD_OF_KT).open("/viec-cua-toi/ky-quyet-dinh").statusCode()).isEqualTo(404);

        String task = jdbc.sql("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = 'Task_AssessOfficer' order by ID_ limit 1").query(String.class).single();
        server.inSession(HEAD_OF_VP).submit("/mat-khau", TABLE, Map.of("buoc", "hoan-thanh", "viec", task, "headMark1:" + task, "1"));
        assertThat(jdbc.sql("select count(*) from boiduong.evaluation where head_marks is not null").query(Integer.class).single()).isZero();
    }

    private void verified() {
        PEOPLE.forEach(person -> driver.complete(HR, "participation", COURSE + "/" + person, "Task_VerifyResult", Map.of("resultVerified", "true")));
        driver.advanceTo(LocalDate.of(2026, 4, 14));
    }

    /** From the first mark of the row on; arrows lead to the next. */
    private static void typeMarks(Page page, int row, String... marks) {
        cell(page, row, "headMark1").focus();
        Stream.of(marks).forEach(mark -> {
            page.keyboard().type(mark);
            page.keyboard().press("ArrowRight");
        });
    }

    private static Locator cell(Page page, int row, String field) {
        return page.locator("tbody tr").nth(row).locator("[data-field=" + field + "] input");
    }

    /** On the narrowest telephone and an office screen, and nothing sticks out. */
    private static void shots(Page page, String name) {
        for (int width : new int[] {360, 1366}) {
            page.setViewportSize(width, width < 1000 ? 2000 : 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(name + " " + width).isLessThanOrEqualTo(width);
            BROWSER.picture(page, name + "-" + width);
        }
    }

    private Page signIn(String officer) {
        return BROWSER.pageOf(officer, server, "/");
    }

    private static void signIn(Page page, String officer) {
        page.fill("#username", officer);
        page.fill("#password", "BoiDuong@2026");
        page.locator("button.primary").click();
        assertThat(page.locator("h1")).containsText("Xin chào");
    }
}
