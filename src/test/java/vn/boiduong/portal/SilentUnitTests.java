package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** HR ends the waiting for a unit that stays silent, on the page of open work. The needs are due on 19/01/2026, the cut-off is 22/01. */
@ServerTest
class SilentUnitTests {

    private static final String PAGE = "/theo-doi?nam=2026&quyTrinh=survey";

    @Autowired
    private DemoServer server;

    private int open() {
        return json(server.as(HR).get("/engine-rest/task/count?taskDefinitionKey=Task_DeclareNeeds")).get("count").asInt();
    }

    private String aTask() {
        return json(server.as(HR).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
    }

    private String close(Http browser, String task, String reason) {
        browser.submit(PAGE, "/theo-doi/viec/" + task + "/khep", Map.of("reason", reason));
        return browser.open(PAGE).body();
    }

    @Test
    void hrClosesWithAReasonOncePastTheCutOff() {
        int before = open();
        Http hr = server.inSession(HR);
        assertThat(hr.open(PAGE).body()).as("not yet overdue").doesNotContain("Khép phần của đơn vị");
        assertThat(close(hr, aTask(), "Không trả lời")).contains("Chỉ được khép phần của đơn vị chưa trả lời sau ngày");

        server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\": 21}");
        assertThat(hr.open(PAGE).body()).contains("Khép phần của đơn vị", "/khep?ve=");
        assertThat(hr.open("/theo-doi/viec/" + aTask() + "/khep").body()).as("what it does is shown first")
                .contains("Nếu xác nhận", "Xem trước – chưa có gì thay đổi", "Không còn phải làm: “Nêu nhu cầu bồi dưỡng”", "không mở lại được", "người nhận thông báo: Đã khép phần của đơn vị", "name=\"reason\"").doesNotContain("??");
        assertThat(open()).isEqualTo(before);
        assertThat(hr.submit(PAGE, "/theo-doi/viec/" + aTask() + "/khep", Map.of("reason", " ")).body()).contains("role=\"alert\"", "data-way-back");
        assertThat(open()).isEqualTo(before);
        assertThat(close(hr, aTask(), "Trưởng đơn vị đi công tác dài ngày")).contains("Đã khép phần của đơn vị chưa trả lời");
        assertThat(open()).isEqualTo(before - 1);
    }

    @Test
    void nobodyElseCloses() {
        server.as(ADMIN).post("/api/v1/demo/clock", "{\"days\": 21}");
        int before = open();

        server.inSession(HEAD_OF_KT).submit("/", "/theo-doi/viec/" + aTask() + "/khep", Map.of("reason", "Thử"));

        assertThat(open()).isEqualTo(before);
        assertThat(server.inSession(HEAD_OF_KT).open("/theo-doi/viec/" + aTask() + "/khep").statusCode()).isEqualTo(403);
    }
}
