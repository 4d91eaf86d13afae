package vn.boiduong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.Budgets;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** The yearly budget: HR records it, those who run and check the year read it. */
@ServerTest
class BudgetPageTests {

    private static final String PAGE = "/ke-hoach/kinh-phi";

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private Budgets budgets;
    @Autowired
    private Actors actors;

    @Test
    void everyFigureStaysAndTheNewestCounts() {
        Http hr = server.inSession(HR);
        assertThat(hr.open(PAGE).body()).contains("Chưa ghi kinh phí được giao của năm này.");
        hr.submit(PAGE, PAGE, Map.of("nam", "2026", "amount", "150.000.000", "source", "Dự toán đầu năm"));
        hr.submit(PAGE, PAGE, Map.of("nam", "2026", "amount", "120 000 000 đồng", "source", "Điều chỉnh giảm"));

        assertThat(hr.open(PAGE + "?nam=2026").body()).contains("Đã ghi kinh phí năm 2026.").doesNotContain(HR + " ghi ngày");
        assertThat(hr.open(PAGE).body()).contains("120.000.000 đồng", "đang dùng; Điều chỉnh giảm", "150.000.000 đồng", "đã thay; Dự toán đầu năm");
        assertThat(json(server.as(AUDITOR).get("/api/v1/plans/2026/budget")).get(0).get("amount").asLong()).isEqualTo(120_000_000);
    }

    /** Before anything is submitted: on the plan's page and in the form, where leaving courses out takes the warning away. */
    @Test
    void whoeverDraftsThePlanIsWarnedThatItCostsTooMuch() {
        others.complete("survey", "TK/2026", "Task_DeclareNeeds", Map.of());
        driver.runDueJobs();
        driver.complete(HR, "survey", "TK/2026", "Task_ConsolidateNeeds", Map.of());
        assertThat(server.inSession(HR).open("/ke-hoach/2026").body()).contains("đang soạn").doesNotContain("kế hoạch vượt kinh phí");
        driver.as(HR, () -> budgets.record(new AgencyYear("TK", 2026), 1_000_000L, "Quyết định 12/QĐ-UBND", actors.current()));

        assertThat(server.inSession(HR).open("/ke-hoach/2026").body()).contains("kế hoạch vượt kinh phí được giao", "trước khi trình").doesNotContain("??");
        Tasklist form = new Tasklist(BROWSER, server, HR).take("Dự thảo kế hoạch", "2026");
        form.reads("Bớt khóa, hoặc ghi kinh phí được giao mới trước khi trình.");
        BROWSER.picture(form.page(), "ke-hoach-vuot-kinh-phi");
        form.form().locator("[data-is=courses] input[type=checkbox]").all().forEach(Locator::uncheck);
        assertThat(form.form().locator("[data-is=budget].over").count()).isZero();
    }

    @Test
    void whoDoesNotRunTheYearNeitherReadsNorRecords() {
        assertThat(server.inSession(OFFICER).open(PAGE).statusCode()).isEqualTo(403);
        assertThat(server.inSession(HEAD_OF_KT).open(PAGE).statusCode()).isEqualTo(403);
        assertThat(server.inSession(CHAIRMAN).open(PAGE).body()).doesNotContain("name=\"amount\"");
        assertThat(server.as(CHAIRMAN).send("PUT", "/api/v1/plans/2026/budget", "{\"amount\":1,\"source\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(server.inSession(ADMIN).open(PAGE).body()).doesNotContain("name=\"amount\"");
        assertThat(server.as(ADMIN).send("PUT", "/api/v1/plans/2026/budget", "{\"amount\":1,\"source\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(server.as(HR).send("PUT", "/api/v1/plans/2026/budget", "{\"amount\":-1,\"source\":\"x\"}").statusCode()).isEqualTo(400);
    }
}
