package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;

import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** Camunda's webapps as people of the office meet them, in a real browser. */
@ServerTest
class WebappsTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String NO_DRAFT = "() => !Object.keys(localStorage).some(key => /^(camForm|camunda-form):/.test(key))";
    private static final String CARDS = "**/api/v1/tasks/cards**";
    private static final String NEEDS = "Nêu nhu cầu bồi dưỡng";

    @Autowired
    private DemoServer server;

    @Test
    void cockpitOffersHrWhatHrMayDoAndSaysItInVietnamese() {
        Page page = signIn(HR);
        page.navigate(server.url() + "/camunda/app/cockpit/default/#/processes");
        page.locator("a", new Page.LocatorOptions().setHasText("Năm đào tạo, bồi dưỡng")).first().click();
        assertThat(page.locator("td.start-time").first()).containsText("05/01/2026 08:00");
        assertThat(page.locator(".ctn-toolbar a:visible")).hasCount(0);

        page.locator("td.instance-id a", new Page.LocatorOptions().setHasText("Năm 2026")).click();
        assertThat(page.locator(".breadcrumbs-panel .bd-case")).hasText("Năm 2026");
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Việc")).click();
        assertThat(page.locator("table.user-tasks tbody tr")).hasCount(11);
        assertThat(page.locator("table.user-tasks td.task-id a", new Page.LocatorOptions().setHasText("Trạm Y tế phường"))).hasCount(1);
        assertThat(page.locator("dd.tenant-id")).containsText("Ủy ban nhân dân phường Thạch Khôi");
        assertThat(page.locator(".ctn-toolbar a:visible")).hasCount(1);
        assertThat(page.locator("table.user-tasks td.action a:visible")).hasCount(0);
        BROWSER.picture(page, "theo-doi-ho-so");
        assertThat(page.locator("body").innerText()).contains("Số hồ sơ:", "Hạn xử lý").doesNotContain("null", "Process", "Instance");
    }

    @Test
    void adminShowsPeopleAndRightsWithoutButtonsThatAreRefused() {
        Page page = signIn(ADMIN);
        for (String place : List.of("users", "groups", "users/" + HR + "?tab=profile", "users/" + HR + "?tab=groups", "authorization?resource=6")) {
            page.navigate(server.url() + "/camunda/app/admin/default/#/" + place);
            assertThat(page.locator("tbody tr, .form-group").first()).isVisible();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator("a.btn:visible, button.btn-primary:visible, td.action a:visible")).hasCount(0);
            assertThat(page.locator("body").innerText()).as(place).doesNotContain("Create", "List of", "Authorization");
        }
        assertThat(page.locator("body")).containsText("READ");
        assertThat(page.locator("td.user.group", new Page.LocatorOptions().setHasText("Phụ trách bồi dưỡng")).first()).isVisible();
    }

    @Test
    void daysAndHoursAreTheOfficesWhereverTheBrowserStands() {
        Page page = signIn(HR);
        page.navigate(server.url() + "/camunda/app/cockpit/default/#/processes");
        page.locator("a", new Page.LocatorOptions().setHasText("Năm đào tạo, bồi dưỡng")).first().click();
        assertThat(page.locator("td.start-time").first()).containsText("05/01/2026 08:00");
        assertThat(page.locator("#footer-timezone")).containsText("Việt Nam (UTC+7)");
        String search = "&searchQuery=[{\"type\":\"startedDate\",\"operator\":\"After\",\"value\":\"2026-01-05T07:59:00\",\"name\":\"\"}]";
        Request asked = page.waitForRequest(request -> request.postData() != null && request.postData().contains("startedAfter"),
                () -> page.navigate(page.url().replaceAll("[?].*", "?") + search));
        assertThat(asked.postData()).contains("\"startedAfter\":\"2026-01-05T07:59:00.000+0700\"");
        assertThat(page.locator("td.start-time")).hasCount(1);

        page.locator("td.instance-id a").first().click();
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Việc")).click();
        assertThat(page.locator("table.user-tasks tbody tr").first()).containsText("05/01/2026 08:00");
        assertThat(page.locator("table.user-tasks tbody tr").first()).containsText("16/01/2026 17:00");
        assertThat(page.evaluate("() => new Date(2026, 0, 16).toISOString()")).isEqualTo("2026-01-15T17:00:00.000Z");
        assertThat(page.evaluate("() => new Date('11-23-2026').toISOString()")).as("a year, not an offset").isEqualTo("2026-11-22T17:00:00.000Z");
        assertThat(page.evaluate("() => new Date('05 Jan 2026 08:00:00 -0500').toISOString()")).isEqualTo("2026-01-05T13:00:00.000Z");
        assertThat(page.evaluate("() => new Date('2026-01-05T08:00:00.000+0700').toISOString()")).isEqualTo("2026-01-05T01:00:00.000Z");
        assertThat(page.evaluate("() => new Date(0).toLocaleString('vi', {timeZone: undefined, hour: 'numeric', hourCycle: 'h23'})")).asString().startsWith("08");
        assertThat(page.evaluate("() => new Intl.DateTimeFormat('vi', {timeZone: undefined}).resolvedOptions().timeZone")).asString().contains("Asia/");
    }

    @Test
    void tasksStartByDueDayUnlessAnotherOrderWasChosen() {
        Page page = signIn(HEAD_OF_VP);
        Request list = page.waitForRequest(request -> request.url().contains("/list") && request.method().equals("POST"),
                () -> page.navigate(server.url() + "/camunda/app/tasklist/default/"));
        assertThat(list.postData()).contains("\"sortBy\":\"dueDate\"", "\"sortOrder\":\"asc\"");

        String chosen = "?sorting=%5B%7B%22sortBy%22:%22name%22,%22sortOrder%22:%22desc%22%7D%5D";
        Request again = page.waitForRequest(request -> request.url().contains("/list") && request.method().equals("POST"), () -> {
            page.navigate("about:blank");
            page.navigate(server.url() + "/camunda/app/tasklist/default/#/" + chosen);
        });
        assertThat(again.postData()).contains("\"sortBy\":\"name\"");
    }

    /** Its words come ahead: what comes late is what the webapp itself asks for. */
    @Test
    void noKeyOfAWordIsShownHoweverLateTheWordsCome() {
        Page page = signIn(ADMIN);
        for (String app : List.of("admin/default/#/users", "cockpit/default/#/processes", "tasklist/default/")) {
            page.evaluate("() => location.protocol.startsWith('http') && localStorage.clear()");
            page.route("**/locales/vi.json**", this::letThroughWhatComesAhead);
            page.navigate(server.url() + "/camunda/app/" + app);
            assertThat(page.locator("tbody tr, .no-task").first()).isVisible();
            assertThat(page.locator("body").innerText()).as(app).doesNotContainPattern("\\b[A-Z]{2,}_[A-Z]{2,}");
            page.unroute("**/locales/vi.json**");
        }
    }

    private void letThroughWhatComesAhead(Route route) {
        if ("fetch".equals(route.request().resourceType())) {
            route.resume();
        }
    }

    @Test
    void theHeadOfATaskNeverLiesOverItsTabs() {
        Tasklist head = new Tasklist(BROWSER, server, HEAD_OF_VP).take(NEEDS, "2026");
        assertThat(head.page().locator("li.task.active .bd-facts")).containsText("Đơn vị: Văn phòng HĐND và UBND");
        assertThat(head.page().locator("li.task.active .bd-facts")).containsText("Hạn xử lý: 16/01/2026, còn 11 ngày");
        assertThat(head.card().locator(".due-date [data-day=' (16/01/2026)']")).isVisible();
        assertThat(head.page().locator(".cam-nav .bd-guide a")).hasAttribute("href", "/huong-dan");
        for (int width : new int[] {360, 768, 1366}) {
            head.page().setViewportSize(width, 900);
            Chromium.settle(head.page());
            BROWSER.picture(head.page(), "viec-" + width);
            BoundingBox people = head.card().locator(".actors").boundingBox();
            BoundingBox tabs = head.card().locator(".nav-tabs").boundingBox();
            assertThat(people.y + people.height).as("at %d", width).isLessThanOrEqualTo(tabs.y);
            assertThat(head.card().boundingBox().width).as("at %d", width).isGreaterThan(300);
        }
    }

    /** A card that could not be had comes with the next list, and a day that moved with it. */
    @Test
    void cardsAreAskedForWithEveryListOfTasks() {
        Tasklist head = new Tasklist(BROWSER, server, HEAD_OF_VP);
        Page page = head.page();
        Locator facts = page.locator("li.task.active .bd-facts");
        page.route(CARDS, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.waitForResponse(CARDS, () -> head.open(NEEDS, "2026"));
        page.unroute(CARDS);
        head.card().locator(".claim").click();
        assertThat(facts).containsText("Hạn xử lý: 16/01/2026, còn 11 ngày");

        page.route(CARDS, route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replace("2026-01-16", "2026-01-20")));
        });
        giveBack(head);
        assertThat(facts).containsText("Hạn xử lý: 20/01/2026");
        assertThat(head.card().locator(".due-date [data-day=' (20/01/2026)']")).isVisible();
    }

    @Test
    void theDayOfATaskNeverStandsAtAnother() {
        Tasklist head = new Tasklist(BROWSER, server, HEAD_OF_VP).open(NEEDS, "2026");
        Page page = head.page();
        String task = page.url().replaceAll(".*task=([0-9a-f-]+).*", "$1");
        assertThat(head.card().locator(".due-date [data-day]")).isVisible();
        page.route(CARDS, route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replaceAll("\\{\"taskId\":\"(?!" + task + ")[^}]*},?|,(?=])", "")
                    .replace(",]", "]")));
        });
        head.card().locator(".claim").click();
        assertThat(page.locator(".bd-facts")).hasCount(1);

        page.locator("li.task:not(.active) h4 a").click();
        assertThat(head.card().locator("h2")).hasText("Xác nhận đã quán triệt");
        assertThat(head.card().locator(".due-date .view-value").first()).isVisible();
        assertThat(head.card().locator("[data-day]")).hasCount(0);
    }

    private static void giveBack(Tasklist person) {
        person.card().locator(".unclaim").click();
        person.page().locator("dialog.bd-question").getByText("Trả lại việc", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(person.card().locator(".claim")).isVisible();
    }

    @Test
    void aTaskIsGivenBackOnlyWhenSaidSo() {
        Tasklist head = new Tasklist(BROWSER, server, HEAD_OF_VP).take(NEEDS, "2026");
        Locator question = head.page().locator("dialog.bd-question");
        head.card().locator(".unclaim").click();
        assertThat(question).containsText("người khác trong nhóm có thể nhận thay bạn");
        question.getByText("Giữ lại việc").click();
        assertThat(head.card().locator(".assignee")).containsText("Lê Văn Toàn");

        head.card().locator(".unclaim").click();
        question.getByText("Trả lại việc", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(head.card().locator(".claim")).isVisible();
        String task = head.page().url();
        whoComesSecondReadsWhoHasItAndSeesItOnTheCard(head, task.replaceAll(".*task=([0-9a-f-]+).*", "$1"));

        Page auditor = signIn(AUDITOR);
        auditor.navigate(task);
        auditor.locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText("Lịch sử")).click();
        assertThat(auditor.locator(".history-pane .operation-user", new Page.LocatorOptions().setHasText("Lê Văn Toàn")).first()).isVisible();
        assertThat(auditor.locator(".history-pane")).not().containsText(HEAD_OF_VP);
        assertThat(auditor.locator(".task-card .claim:visible")).hasCount(0);
        inTheLanguageChosenForThePages(auditor);
    }

    private void whoComesSecondReadsWhoHasItAndSeesItOnTheCard(Tasklist head, String task) {
        server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"TK006\",\"unit\":\"VP\",\"lastDay\":\"2026-01-30\","
                + "\"reason\":\"Trưởng đơn vị nằm viện\"}");
        server.as("TK006").post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK006\"}");
        head.card().locator(".claim").click();
        assertThat(head.page().locator("[notifications-panel]")).containsText("Không nhận được việc: Trần Thị Bích Ngọc đã nhận việc này.");
        assertThat(head.card().locator(".assignee")).containsText("Trần Thị Bích Ngọc");
        assertThat(head.card().locator(".claim")).hasCount(0);
    }

    /** Whatever the browser prefers: nothing but the choice in the header of the pages counts. */
    private void inTheLanguageChosenForThePages(Page page) {
        page.navigate(server.url() + "/");
        page.locator("form.language button").click();
        page.navigate(server.url() + "/camunda/app/tasklist/default/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".brand-name")).containsText("Tasklist");
        assertThat(page.locator(".bd-guide")).hasText("Guide");
        assertThat(page.locator("body")).not().containsText("Hướng dẫn");
    }

    @Test
    void aDraftGoesWithItsTaskAndItsPerson() {
        Tasklist head = new Tasklist(BROWSER, server, HEAD_OF_VP);
        Page page = head.page();
        writeADraft(head);
        page.context().clearCookies();
        page.navigate(server.url() + "/dang-nhap");
        head.signIn(HR);
        assertThat(page.locator("h1")).containsText("Xin chào");
        page.navigate(server.url() + "/camunda/app/tasklist/default/");
        assertThat(page.locator("body")).containsText("Việc của đơn vị");
        page.waitForFunction(NO_DRAFT);

        head = new Tasklist(BROWSER, server, HEAD_OF_VP);
        page = head.page();
        writeADraft(head);
        page.locator(".account.dropdown > a, .account .dropdown-toggle").first().click();
        page.locator("a", new Page.LocatorOptions().setHasText("Đăng xuất")).click();
        page.waitForURL("**/dang-nhap**");
        page.waitForFunction(NO_DRAFT);

        head = new Tasklist(BROWSER, server, HEAD_OF_VP);
        page = head.page();
        writeADraft(head);
        String task = page.url().replaceAll(".*task=([0-9a-f-]+).*", "$1");
        assertThat(server.as(HEAD_OF_VP).post("/engine-rest/task/" + task + "/complete", "{}").statusCode()).isEqualTo(204);
        page.navigate(server.url() + "/");
        page.navigate(server.url() + "/camunda/app/tasklist/default/");
        page.waitForFunction(NO_DRAFT);
    }

    private static void writeADraft(Tasklist person) {
        person.take("Xác nhận đã quán triệt", "2026");
        person.card().locator("textarea").pressSequentially("Họp toàn Văn phòng, 8 người dự");
        person.page().waitForFunction("() => !(" + NO_DRAFT + ")()");
    }

    private Page signIn(String officer) {
        return new Tasklist(BROWSER, server, officer).page();
    }
}
