package vn.boiduong.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.Credentials;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** What Cockpit calls the cases it knows by their ids. */
@ServerTest
class CaseTitlesTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Accounts accounts;

    @Test
    void whoeverWorksInCockpitReadsWhatACaseIsCalled() {
        String year = json(server.as(HR).get("/engine-rest/process-instance?businessKey=TK/2026&processDefinitionKey=training-year")).get(0).get("id").asText();
        for (String reader : List.of(HR, AUDITOR, ADMIN)) {
            JsonNode titles = json(server.as(reader).get("/api/v1/cases/titles?ids=" + year + ",unknown"));
            assertThat(titles.get("agency").asText()).isEqualTo("Ủy ban nhân dân phường Thạch Khôi");
            assertThat(titles.get("cases")).hasSize(1);
            assertThat(titles.get("cases").get(0).get("subject").asText()).isEqualTo("Năm 2026");
        }
        assertThat(server.as(HEAD_OF_VP).get("/api/v1/cases/titles?ids=" + year).statusCode()).isEqualTo(403);
    }

    /** Made at set-up and of no agency: the engine shows no case, and what it does not show has no name here either. */
    @Test
    void theAdministratorOfTheDeploymentIsAnsweredAndToldNothing() {
        String year = json(server.as(HR).get("/engine-rest/process-instance?businessKey=TK/2026&processDefinitionKey=training-year")).get(0).get("id").asText();
        String task = json(server.as(HR).get("/engine-rest/task?processInstanceId=" + year)).get(0).get("id").asText();
        credentials.createAdministrator("quantri", "Quản trị hệ thống");
        accounts.provide("quantri", "Quan-Tri-Rieng-1");
        Http administrator = server.as("quantri", "Quan-Tri-Rieng-1");

        assertThat(json(administrator.get("/engine-rest/process-instance/count")).get("count").asInt()).isZero();
        JsonNode titles = json(administrator.get("/api/v1/cases/titles?ids=" + year));
        assertThat(titles.get("agency").isNull()).isTrue();
        assertThat(titles.get("cases")).isEmpty();
        assertThat(json(administrator.get("/api/v1/tasks/cards?ids=" + task))).isEmpty();
    }
}
