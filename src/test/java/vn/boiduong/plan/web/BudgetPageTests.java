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

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** The yearly budget: HR records it, those who run and check the year read it. */
@ServerTest
class BudgetPageTests {

    private static final String PAGE = "/ke-hoach/kinh-phi";

    @Autowired
    private DemoServer server;

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
