package vn.boiduong.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** Exemptions from the yearly hours over REST: recorded by hr with a reason, read by those who run the year and the auditor. */
@ServerTest
class HoursExemptionsApiTests {

    private static final String YEAR = "/api/v1/hours-exemptions/2026";

    @Autowired
    private DemoServer server;

    @Test
    void hrExemptsWithAReasonAndEndsIt() {
        assertThat(server.as(HR).send("PUT", YEAR + "/" + OFFICER, "{\"reason\":\"Nghỉ thai sản\"}").statusCode()).isEqualTo(204);
        JsonNode one = json(server.as(AUDITOR).get(YEAR)).get(0);
        assertThat(one.get("officer").asText()).isEqualTo(OFFICER);
        assertThat(one.get("reason").asText()).isEqualTo("Nghỉ thai sản");
        assertThat(one.get("recordedBy").asText()).isEqualTo(HR);
        assertThat(one.get("endedAt").isNull()).isTrue();

        assertThat(server.as(HR).post(YEAR + "/" + OFFICER + "/end", "{\"reason\":\"Đã đi làm lại\"}").statusCode()).isEqualTo(204);
        assertThat(json(server.as(AUDITOR).get(YEAR)).get(0).get("endedAt").isNull()).isFalse();
        assertThat(server.as(HR).post(YEAR + "/" + OFFICER + "/end", "{\"reason\":\"Lần nữa\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyExemptsHimselfOrWithoutAReason() {
        assertThat(server.as(HR).send("PUT", YEAR + "/" + HR, "{\"reason\":\"Bận\"}").statusCode()).isEqualTo(400);
        assertThat(server.as(HR).send("PUT", YEAR + "/" + OFFICER, "{\"reason\":\" \"}").statusCode()).isEqualTo(400);
        assertThat(server.as(OFFICER).send("PUT", YEAR + "/TK026", "{\"reason\":\"Bận\"}").statusCode()).isEqualTo(403);
        assertThat(server.as(OFFICER).get(YEAR).statusCode()).isEqualTo(403);
        assertThat(server.anonymous().get(YEAR).statusCode()).isEqualTo(401);
    }
}
