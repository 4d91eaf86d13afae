package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** What people see, in a real browser; pictures of it stay in target/screenshots. */
@ServerTest
class BrowserTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;

    @Test
    void aHeadSignsInOnceAndWorksThroughTasklistInVietnamese() {
        Page page = signIn(HEAD_OF_VP);
        assertThat(page.locator("h1")).hasText("Xin chào, Lê Văn Toàn");
        assertThat(page.locator(".tasks li")).hasCount(2);
        BROWSER.picture(page, "trang-chu");

        page.locator(".tasks a", new Page.LocatorOptions().setHasText("Xác nhận đã quán triệt")).click();
        Locator task = page.locator(".task-card");
        assertThat(task.locator("h2")).hasText("Xác nhận đã quán triệt");
        assertThat(page.locator("li.task .variable-value", new Page.LocatorOptions().setHasText("Năm đào tạo, bồi dưỡng 2026"))).isVisible();
        assertThat(page.locator("body")).not().containsText("Camunda 8");

        task.locator(".claim").click();
        assertThat(task.locator(".assignee")).containsText("Lê Văn Toàn");
        task.locator("textarea").pressSequentially("Họp toàn Văn phòng, 8 người dự");
        BROWSER.picture(page, "bieu-mau");
        task.locator("button", new Locator.LocatorOptions().setHasText("Hoàn thành")).click();

        assertThat(page.locator("li.task")).hasCount(1);
        assertThat(page.locator(".bd-sent")).hasText("Đã gửi. Việc đã xong.");
        page.navigate(server.url() + "/");
        assertThat(page.locator(".tasks li")).hasCount(1);
    }

    @Test
    void aRefusalIsReadableInTasklistAndTheTaskStaysOpen() {
        Page page = at(HEAD_OF_KT, "/");
        page.locator(".tasks a", new Page.LocatorOptions().setHasText("Xác nhận đã quán triệt")).click();
        page.locator(".task-card .claim").click();
        assertThat(page.locator(".task-card")).containsText("đến 9 người của đơn vị");
        Locator day = page.locator(".task-card input.flatpickr-input, .task-card .fjs-input").first();
        day.click();
        day.pressSequentially("31/12/2026");
        day.press("Enter");
        page.locator(".task-card button", new Page.LocatorOptions().setHasText("Hoàn thành")).click();

        assertThat(page.locator(".page-notifications")).containsText("Chưa gửi được biểu mẫu");
        BROWSER.picture(page, "bi-tu-choi");
        assertThat(page.locator(".page-notifications").innerText()).contains("Ngày").doesNotContain("Cannot").doesNotContain("Exception");
        assertThat(page.locator("li.task")).hasCount(2);
    }

    @Test
    void oneUnitSeesNothingOfAnother() {
        Page page = at(HEAD_OF_KT, "/camunda/app/tasklist/default/");

        assertThat(page.locator("li.task")).hasCount(2);
        assertThat(page.locator("body")).not().containsText("Văn phòng HĐND");
    }

    @Test
    void hrSeesEveryInstanceWithItsDiagram() {
        Page page = at(HR, "/");
        BROWSER.picture(page, "trang-chu-hr");
        page.navigate(server.url() + "/camunda/app/cockpit/default/#/processes");
        page.locator("a", new Page.LocatorOptions().setHasText("Năm đào tạo, bồi dưỡng")).first().click();

        assertThat(page.locator(".djs-container svg").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        BROWSER.picture(page, "so-do");
        assertThat(page.locator("body")).containsText("TK/2026");
    }

    @Test
    void signingOutOfTasklistLeadsToTheOneDoor() {
        Page page = at(HEAD_OF_VP, "/camunda/app/tasklist/default/");
        page.locator(".account.dropdown > a, .account .dropdown-toggle").first().click();
        page.locator("a", new Page.LocatorOptions().setHasText("Đăng xuất")).click();

        page.waitForURL("**/dang-nhap**");
        assertThat(page.locator("h1")).hasText("Đăng nhập");
    }

    @Test
    void aDeepLinkSurvivesTheSignIn() {
        Page page = BROWSER.page();
        page.navigate(server.url() + "/camunda/app/tasklist/default/#/?searchQuery=%5B%5D");
        assertThat(page.locator("h1")).hasText("Đăng nhập");
        BROWSER.picture(page, "dang-nhap");
        fill(page, HEAD_OF_VP);

        assertThat(page.locator("li.task")).hasCount(2);
        assertThat(page.url()).contains("/camunda/app/tasklist/default/").contains("searchQuery");
    }

    @Test
    void whatABrowserWouldSayInItsOwnLanguageIsSaidInThePages() {
        Page page = at(ADMIN, "/danh-ba/nhap");
        page.locator("form.card button.primary").click();

        assertThat(page.locator("form.card")).containsText("Chọn tệp Chưa chọn tệp nào");
        assertThat(page.locator("#file").evaluate("field => field.validationMessage"))
                .isEqualTo("Chưa điền “Tệp danh bạ (.xlsx hoặc .zip, tối đa 10 MB)”.");
        BROWSER.picture(page, "nhap-danh-ba");
    }

    @Test
    void pagesFitASmallPhone() {
        Page page = at(ADMIN, "/");
        page.setViewportSize(360, 740);
        for (String path : List.of("/", "/mat-khau", "/quan-tri/tai-khoan", "/dung-thu/dong-ho", "/khong-co")) {
            page.navigate(server.url() + path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(360);
            BROWSER.picture(page, "dien-thoai" + path.replace('/', '-'));
        }
    }

    /** Whoever heads a unit has there what is overdue, with whoever has it: long names of units in a narrow place. */
    @Test
    void workOverdueInTheOwnUnitFitsASmallPhone() {
        driver.advanceTo(LocalDate.of(2026, 3, 6));
        Page page = at(HEAD_OF_VP, "/");
        assertThat(page.locator("[aria-labelledby=qua-han-don-vi] li").first()).containsText("Đang chờ Người đứng đầu Văn phòng HĐND và UBND");
        for (int width : List.of(360, 683, 1366)) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("%s px", width).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void hrSeesTheYearInOneLineAndFromThereWhoHasWhat() {
        Page page = at(HR, "/");
        Locator year = page.locator("table.years tbody tr");
        assertThat(year).hasCount(1);
        assertThat(year.locator("th")).containsText("2026");
        assertThat(year.locator("td[data-label='Việc đang mở'] a")).hasText("22");
        assertThat(page.locator(".begin")).hasCount(0);

        year.locator("td[data-label='Việc đang mở'] a").press("Enter");
        assertThat(page.locator("table.board tbody")).hasCount(2);
        assertThat(page.locator("table.board tbody").first()).containsText("Người đứng đầu");
        page.setViewportSize(360, 740);
        for (String path : List.of("/", "/theo-doi?nam=2026")) {
            page.navigate(server.url() + path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path).isLessThanOrEqualTo(360);
        }
        BROWSER.pictures(page, "theo-doi");
    }

    @Test
    void aPageThatShutsSomebodyOutIsNotTakenForGood() {
        Page page = at(HEAD_OF_VP, "/");
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\">')");

        assertThatThrownBy(() -> BROWSER.picture(page, "o-khong-ten")).hasMessageContaining("label: Form elements must have labels");
    }

    private Page at(String officer, String path) {
        return BROWSER.pageOf(officer, server, path);
    }

    private Page signIn(String officer) {
        Page page = BROWSER.page();
        page.navigate(server.url() + "/dang-nhap");
        fill(page, officer);
        return page;
    }

    private static void fill(Page page, String officer) {
        page.fill("#username", officer);
        page.fill("#password", "BoiDuong@2026");
        page.locator("button.primary").click();
    }
}
