package vn.boiduong.dossier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.EvidenceService;
import vn.boiduong.participation.UploadedFile;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** One person's year as the own page tells it, and everything that person does there: nothing else is opened. */
@ServerTest
class DossierWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String YEAR = "TK/2026";
    private static final String COURSE = "GTHC-01";
    private static final String KEY = COURSE + "/" + OFFICER;
    private static final String NAME = "Kỹ năng giao tiếp hành chính";
    private static final String DEPUTY = "TK023";
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile(
            "undefined|\\bnull\\b|NaN|\\{\\d|Exception|\\b[A-Z]{2,}_[A-Z]|\\bTK\\d{3}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\?\\?");

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private EvidenceService evidence;
    @Autowired
    private Actors actors;

    @Test
    void aYearIsFollowedFromTheWishToTheRanking() {
        Page page = at(OFFICER);
        pictures(page, "ho-so-dau-nam", 2600);
        wish(page);
        concern(page);
        named(page);
        reported(page);
        judged(page);
        ranked(page);
        pictures(page, "ho-so-cuoi-nam", 4600);
    }

    private void wish(Page page) {
        write(page, "#nguyen-vong", "Học phân tích dữ liệu để lập báo cáo kinh tế của phường.");
        assertThat(page.locator(".said.good")).hasText("Đã ghi nguyện vọng.");
        assertThat(page.locator(".dossier")).containsText("Nguyện vọng: Học phân tích dữ liệu để lập báo cáo kinh tế của phường.");
        write(page, "#nguyen-vong", "x".repeat(4001));
        assertThat(page.locator("#nguyen-vong-error")).containsText("Nguyện vọng bồi dưỡng");
        assertThat(page.locator("#nguyen-vong-text")).hasValue("x".repeat(4001));
        assertThat(page.locator("#nguyen-vong-text")).isFocused();
        page.navigate(server.url() + "/ho-so-cua-toi");
    }

    private void concern(Page page) {
        write(page, "#vuong-mac-moi", "  ");
        assertThat(page.locator("[role=alert]")).containsText("Nội dung phản ánh");
        write(page, "#vuong-mac-moi", "Lớp học trùng tuần tiếp công dân.");
        assertThat(page.locator(".dossier")).containsText("Đang ở: Phụ trách bồi dưỡng");
        others.complete("concern", "TK/C-1", "Task_AnswerConcern", Map.of("passedUp", false, "answer", "Sẽ xếp lịch khác."));
        page.reload();
        assertThat(page.locator(".dossier")).containsText("Sẽ xếp lịch khác.");
    }

    private void named(Page page) {
        others.planTheYear(YEAR);
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_KT, "nomination", COURSE, "Task_ApproveNominations", "KTHTDT", Map.of("nominees", OFFICER));
        page.reload();
        Locator row = page.locator("table.cases tbody tr").filter(new Locator.FilterOptions().setHasText(NAME));
        assertThat(row).containsText("được đề cử");
        assertThat(row).containsText("chờ các đơn vị khác");
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of());
        page.reload();
        assertThat(row).containsText("Phụ trách bồi dưỡng, từ 05/01/2026");
        others.complete("nomination", COURSE, "Task_ConsolidateNominations", Map.of());
        page.reload();
        assertThat(row).containsText("Lãnh đạo Ủy ban nhân dân, từ");
        others.complete("nomination", COURSE, "Task_SignDecision", Map.of("decisionSigned", true));
        page.reload();
        assertThat(row).containsText("được cử đi");
        assertThat(row).containsText("Chờ khai giảng ngày");
        page.locator("#rut-" + COURSE + " summary").click();
        assertThat(page.locator("#rut-" + COURSE + "-hint")).containsText("Rút được đến hết ngày");
        pictures(page, "ho-so-duoc-cu", 3000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".cases tr:has(+ .act) td").first()).hasCSS("border-bottom-width", "1px");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void reported(Page page) {
        driver.advanceTo(LocalDate.of(2026, 1, 15));
        driver.as(OFFICER, () -> evidence.store(new CourseOfficer(COURSE, OFFICER),
                new UploadedFile("chung-nhan.pdf", "%PDF-1.4 chung nhan".getBytes(StandardCharsets.US_ASCII)), actors.of(OFFICER)));
        page.reload();
        assertThat(page.locator("table.cases")).containsText("chờ báo kết quả");
        assertThat(page.locator("table.cases a", new Page.LocatorOptions().setHasText("Mở việc này"))).isVisible();
        driver.complete(OFFICER, "participation", KEY, "Task_ReportResult",
                Map.of("outcome", "PASSED", "testScore", "8,5", "certificateNo", "GTHC/2026/17"));
        page.reload();
        assertThat(page.locator("table.cases")).containsText("chờ thẩm tra kết quả");
        driver.complete(HR, "participation", KEY, "Task_VerifyResult", Map.of("resultVerified", true));
        page.reload();
        assertThat(page.locator("table.cases")).containsText("Điểm kiểm tra 8,5");
        assertThat(page.locator("table.cases")).containsText("Đang vận dụng; đánh giá từ ngày");
        assertThat(page.locator(".dossier")).containsText("GTHC/2026/17");
        assertThat(page.waitForDownload(() -> page.getByText("Tải về").click()).suggestedFilename()).isEqualTo("chung-nhan.pdf");
    }

    private void judged(Page page) {
        changes.appointDeputy("TK", "KTHTDT", DEPUTY, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 12, 31));
        driver.advanceTo(LocalDate.of(2026, 4, 20));
        driver.complete(OFFICER, "evaluation", KEY, "Task_SelfAssess", marks("selfMark", 9));
        driver.complete(DEPUTY, "evaluation", KEY, "Task_AssessOfficer", marks("headMark", 7));
        driver.runDueJobs();
        page.reload();
        Locator judged = page.locator("article.judged").filter(new Locator.FilterOptions().setHasText(NAME));
        assertThat(judged).containsText("74,00 điểm, mức Tốt");
        assertThat(judged).containsText("thay mặt thủ trưởng");
        assertThat(judged).containsText("tự đánh giá 9, người phụ trách 7");
        write(page, "#danh-gia-" + COURSE, "");
        assertThat(page.locator("#danh-gia-" + COURSE + "-error")).containsText("Nội dung kiến nghị");
        pictures(page, "ho-so-tu-choi", 3600);
        write(page, "#danh-gia-" + COURSE, "Điểm phối hợp chưa tính đợt cao điểm.");
        assertThat(judged).containsText("Đang được xem xét.");
        assertThat(page.locator("#danh-gia-" + COURSE)).hasCount(0);
        driver.complete(HR, "evaluation", KEY, "Task_ReviewDispute",
                Map.of("disputeUpheld", true, "disputeReason", "Đã bổ sung minh chứng.", "headMark5", 9));
        page.reload();
        assertThat(judged).containsText("Đã bổ sung minh chứng.");
        assertThat(judged).containsText("Điểm lần 1");
    }

    private void ranked(Page page) {
        driver.advanceTo(LocalDate.of(2026, 11, 20));
        others.complete("ranking", YEAR, "Task_ReviewRanking", Map.of());
        page.reload();
        Locator ranking = page.locator("article.judged").filter(new Locator.FilterOptions().setHasText("trong cơ quan"));
        assertThat(ranking).containsText("E, đánh giá sau bồi dưỡng");
        assertThat(ranking).containsText("R = (70 × ");
        write(page, "#xep-hang-kien-nghi", "Thiếu tiết của lớp tháng 6.");
        assertThat(ranking).containsText("Thiếu tiết của lớp tháng 6.");
        assertThat(page.locator(".dossier").innerText()).doesNotContainPattern(NOT_FOR_PEOPLE);
    }

    @Test
    void aPlaceIsGivenBackFromThePageAndOthersOnlyRead() {
        others.planTheYear(YEAR);
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_KT, "nomination", COURSE, "Task_ApproveNominations", "KTHTDT", Map.of("nominees", OFFICER));
        Page page = at(OFFICER);
        write(page, "#rut-" + COURSE, " ");
        assertThat(page.locator("#rut-" + COURSE + "-error")).containsText("Lý do rút tên");
        write(page, "#rut-" + COURSE, "Trùng lịch thanh tra.");
        assertThat(page.locator(".said.good")).hasText("Đã rút khỏi khóa học.");
        assertThat(page.locator("table.cases")).containsText("đã rút");
        assertThat(page.locator("table.cases")).containsText("Lý do: Trùng lịch thanh tra.");
        assertThat(page.locator("#rut-" + COURSE)).hasCount(0);

        Page head = at(HEAD_OF_KT, "/ho-so/" + OFFICER);
        assertThat(head.locator("h1")).containsText("Hồ sơ bồi dưỡng năm 2026");
        assertThat(head.locator("table.cases")).containsText("Lý do: Trùng lịch thanh tra.");
        assertThat(head.locator("form.act, details.act, textarea")).hasCount(0);
        assertThat(head.locator(".dossier")).not().containsText("Khó khăn, vướng mắc");
        Page list = at(CHAIRMAN, "/ho-so?tim=duy+khanh");
        assertThat(list.locator("table")).containsText("Nguyễn Duy Khánh");
        pictures(list, "ho-so-moi-nguoi", 3200);
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        Page page = at(OFFICER);
        page.locator("#vuong-mac-moi summary").click();
        page.locator("#vuong-mac-moi textarea").pressSequentially("Lớp học trùng tuần tiếp công dân.");
        page.context().clearCookies();
        page.locator("#vuong-mac-moi button").click();
        page.waitForLoadState();
        signIn(page, OFFICER);
        page.navigate(server.url() + "/ho-so-cua-toi");
        assertThat(page.locator("#vuong-mac-moi textarea")).hasValue("Lớp học trùng tuần tiếp công dân.");
        page.locator("#vuong-mac-moi button").click();
        assertThat(page.locator(".said.good")).containsText("Đã gửi vướng mắc");
        assertThat(page.locator("#vuong-mac-moi textarea")).hasValue("");
        page.reload();
        assertThat(page.locator("#vuong-mac-moi textarea")).hasValue("");
    }

    @Test
    void theProfileOfTheWebappsIsThisPage() {
        Page page = at(OFFICER, "/camunda/app/tasklist/default/");
        page.locator(".account .dropdown-toggle, li.account > a").first().click();
        page.locator(".dropdown-menu .profile a").click();
        assertThat(page).hasURL(server.url() + "/ho-so-cua-toi");
        page.navigate(server.url() + "/camunda/app/welcome/default/");
        assertThat(page).hasURL(server.url() + "/ho-so-cua-toi");
        assertThat(page.locator("h1")).containsText("Hồ sơ bồi dưỡng năm 2026");
    }

    private static Map<String, Object> marks(String field, int mark) {
        return IntStream.rangeClosed(1, 6).boxed().collect(Collectors.toMap(n -> field + n, n -> mark));
    }

    private static void write(Page page, String form, String text) {
        if (page.locator(form).getAttribute("open") == null) {
            page.locator(form + " summary").click();
        }
        page.fill(form + " textarea", text);
        page.locator(form + " button").click();
        page.waitForLoadState();
    }

    private void pictures(Page page, String name, int tall) {
        BROWSER.picturesOfAll(page, name, tall);
    }

    private Page at(String officer) {
        return at(officer, "/ho-so-cua-toi");
    }

    private Page at(String officer, String path) {
        return BROWSER.pageOf(officer, server, path);
    }

    private void signIn(Page page, String officer) {
        page.navigate(server.url() + "/dang-nhap");
        page.fill("#username", officer);
        page.fill("#password", "BoiDuong@2026");
        page.locator("button.primary").click();
        assertThat(page.locator("h1")).containsText("Xin chào");
    }
}
