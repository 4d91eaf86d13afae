package vn.boiduong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

@ServerTest
class DemoTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private DemoClock demo;

    @Test
    void opensOnTheYearsFirstMondayWithTheYearStarted() {
        assertThat(clock.today()).hasToString("2026-01-05");
        assertThat(json(server.as(HR).get("/engine-rest/process-instance?processDefinitionKey=training-year&businessKey=TK/2026"))).hasSize(1);
    }

    @Test
    void theAdministratorMovesTheClockForward() {
        HttpResponse<String> byDays = server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":90}");
        HttpResponse<String> to = server.as(ADMIN).post("/api/v1/demo/clock", "{\"to\":\"2026-04-15T08:00\"}");

        assertThat(json(byDays).get("now").asText()).startsWith("2026-04-05T08:");
        assertThat(json(to).get("now").asText()).startsWith("2026-04-15T08:00:00").endsWith("+07:00");
        assertThat(clock.today()).hasToString("2026-04-15");
    }

    @Test
    void theClockNeverGoesBack() {
        HttpResponse<String> answer = server.as(ADMIN).post("/api/v1/demo/clock", "{\"to\":\"2025-12-31T08:00\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").asText()).startsWith("Đồng hồ của bản dùng thử chỉ chạy tới; hiện là ").endsWith("05/01/2026.");
        assertThat(json(answer).get("field").asText()).isEqualTo("to");
    }

    @Test
    void noOneElseMovesIt() {
        assertThat(server.as(HR).post("/api/v1/demo/clock", "{\"days\":1}").statusCode()).isEqualTo(403);
        assertThat(server.as(HR).get("/api/v1/demo/clock").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestartShowsTheSameTime() {
        server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\":10}");
        clock.runWithSystem();

        demo.resume();

        assertThat(clock.today()).hasToString("2026-01-15");
    }

    @Test
    void everyPageSaysThatItIsADemo() {
        assertThat(server.anonymous().open("/dang-nhap").body()).contains("Bản dùng thử").contains("BoiDuong@2026");
        assertThat(server.inSession(HR).open("/").body()).contains("Bản dùng thử").contains("05/01/2026");
    }
}
