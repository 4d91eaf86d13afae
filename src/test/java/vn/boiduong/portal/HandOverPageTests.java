package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** HR passes a taken task on, on the narrowest telephone and with the keyboard alone. */
@ServerTest
class HandOverPageTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;

    /** A deputy may not read the list of the whole agency's open work. */
    @Test
    void aDeputyWhoTakesOverIsLedHome() {
        String task = json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        server.as(HEAD_OF_VP).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK005\"}");
        server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"TK006\",\"unit\":\"VP\",\"lastDay\":\"2026-01-30\","
                + "\"reason\":\"Trưởng đơn vị nằm viện\"}");
        Http deputy = server.inSession("TK006");
        String page = "/theo-doi/viec/" + task + "/chuyen";
        assertThat(deputy.open("/viec-cua-toi").body()).contains("Lê Văn Toàn đang xử lý", page + "?ve=/viec-cua-toi");

        HttpResponse<String> done = deputy.submit(page, page, new HashMap<>(Map.of("from", "TK005", "to", "TK006", "reason", "Ông Toàn nằm viện")));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location").orElseThrow()).matches("(http://[^/]+)?/");
        assertThat(deputy.open("/").statusCode()).isEqualTo(200);
        assertThat(json(deputy.get("/engine-rest/task/" + task)).get("assignee").asText()).isEqualTo("TK006");
    }

    @Test
    void aTaskNobodyHasTakenIsAssignedNotPassedOn() {
        String task = json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        String page = "/theo-doi/viec/" + task + "/chuyen";

        assertThat(server.inSession(HR).open(page).body()).contains("<h1>Giao người xử lý</h1>", ">Giao</button>").doesNotContain("Chuyển");
        server.as(HEAD_OF_VP).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK005\"}");
        assertThat(server.inSession(HR).open(page).body()).contains("<h1>Chuyển người khác xử lý</h1>").doesNotContain("Giao người");
    }

    /** Days, and moments, of what was and is, on an office screen. */
    @Test
    void noDayIsBrokenAcrossLines() {
        Page page = BROWSER.pageOf(HR, server);
        page.setViewportSize(1366, 768);
        for (String process : List.of("survey", "training-year")) {
            String id = json(server.as(HR).get("/engine-rest/process-instance?processDefinitionKey=" + process)).get(0).get("id").asText();
            page.navigate(server.url() + "/theo-doi/" + id);
            assertThat((Integer) page.evaluate("document.querySelectorAll('.steps-table td').length")).isPositive();
            assertThat((Integer) page.evaluate("""
                    () => {
                      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                      let broken = 0;
                      while (walker.nextNode()) {
                        for (const day of walker.currentNode.data.matchAll(/\\d\\d\\/\\d\\d\\/\\d{4}/g)) {
                          const range = document.createRange();
                          range.setStart(walker.currentNode, day.index);
                          range.setEnd(walker.currentNode, day.index + day[0].length);
                          broken += range.getClientRects().length > 1;
                        }
                      }
                      return broken;
                    }""")).as(process).isZero();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 1366")).as("nothing sticks out").isTrue();
        }
    }

    @Test
    void aTakenTaskPassesToTheDeputy() {
        String task = json(server.as(HEAD_OF_VP).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        server.as(HEAD_OF_VP).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"TK005\"}");
        server.as(HR).post("/api/v1/changes", "{\"kind\":\"DEPUTY\",\"officer\":\"TK006\",\"unit\":\"VP\",\"lastDay\":\"2026-01-30\","
                + "\"reason\":\"Trưởng đơn vị nằm viện\"}");
        Page page = BROWSER.pageOf(HR, server);
        page.setViewportSize(360, 740);
        page.navigate(server.url() + "/theo-doi?donVi=VP");

        page.locator("a[href*='" + task + "/chuyen']").focus();
        page.keyboard().press("Enter");
        Locator form = page.locator("form[action$='" + task + "/chuyen']");
        form.locator("select").focus();
        page.keyboard().type("Trần");
        page.keyboard().press("Tab");
        page.keyboard().type("Ông Toàn nằm viện");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 360")).as("nothing sticks out").isTrue();
        form.scrollIntoViewIfNeeded();
        BROWSER.picture(page, "chuyen-viec-360");
        page.keyboard().press("Enter");

        assertThat(page.locator(".said.good")).containsText("Đã chuyển");
        assertThat(page.locator("body")).containsText("Nhận từ Lê Văn Toàn");
        assertThat(json(server.as("TK006").get("/engine-rest/task/" + task)).get("assignee").asText()).isEqualTo("TK006");
    }
}
