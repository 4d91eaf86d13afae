package vn.boiduong.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.time.LocalDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** Between a button and what cannot be taken back stands a page with what it sets going. Nothing of the look stays. */
@ServerTest
class AheadTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void hrSeesHowManyGetWhichTaskUntilWhenBeforeAYearStarts() {
        clock.runFrom(LocalDateTime.parse("2026-10-05T08:00").atZone(OfficeClock.ZONE).toInstant());
        Http hr = server.inSession(HR);
        int units = jdbc.sql("select count(distinct unit) from boiduong.officer where agency = 'TK' and left_on is null").query(Integer.class).single();
        assertThat(hr.open("/").body()).contains("method=\"get\" action=\"/nam-boi-duong\"");

        String page = hr.open("/nam-boi-duong?year=2027").body();

        assertThat(page).contains("Bắt đầu năm bồi dưỡng 2027", "Xác nhận đã quán triệt", ">" + units + "<", "Chậm nhất hết ngày", "19/10/2026",
                "không hoàn tác được", "name=\"_csrf\"").doesNotContain("??");
        assertThat(years()).isEqualTo(1);
        hr.submit("/nam-boi-duong?year=2027", "/nam-boi-duong", Map.of("year", "2027"));
        assertThat(years()).isEqualTo(2);
        assertThat(hr.open("/nam-boi-duong?year=2027").statusCode()).as("started").isEqualTo(400);
        assertThat(server.inSession(AUDITOR).open("/nam-boi-duong?year=2028").statusCode()).isEqualTo(403);
    }

    @Test
    void hrSeesWhoDraftsASupplementBeforeItIsOpened() {
        jdbc.sql("insert into boiduong.plan (id, version, agency, training_year, status, opened_on) values ('TK/2026', 1, 'TK', 2026, 'APPROVED', '2026-01-05')").update();
        Http hr = server.inSession(HR);

        assertThat(hr.open("/ke-hoach/2026/bo-sung/mo").body()).contains("Mở kế hoạch bổ sung năm 2026", "Dự thảo kế hoạch", "10/01/2026").doesNotContain("??");
        assertThat(drafts()).isZero();
        hr.submit("/ke-hoach/2026/bo-sung/mo", "/ke-hoach/2026/bo-sung", Map.of());
        assertThat(drafts()).isOne();
        assertThat(hr.open("/ke-hoach/2031/bo-sung/mo").headers().firstValue("Location")).as("no plan to add to").get().asString().contains("/ke-hoach?nam=2031");
        assertThat(server.inSession(CHAIRMAN).open("/ke-hoach/2026/bo-sung/mo").statusCode()).isEqualTo(403);
    }

    private int years() {
        return json(server.as(HR).get("/engine-rest/process-instance/count?processDefinitionKey=training-year")).get("count").asInt();
    }

    private int drafts() {
        return json(server.as(HR).get("/engine-rest/task/count?taskDefinitionKey=Task_DraftPlan")).get("count").asInt();
    }
}
