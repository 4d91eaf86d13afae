package vn.boiduong.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** What stands on the cards of tasks, as Tasklist asks for it. */
@ServerTest
class TaskCardsTests {

    @Autowired
    private DemoServer server;

    @Test
    void aCardNamesItsUnitAndItsDay() {
        JsonNode cards = cards(HEAD_OF_VP, idsOf(HEAD_OF_VP));
        assertThat(cards).hasSize(2);
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.get("unit").asText()).isEqualTo("Văn phòng HĐND và UBND");
            assertThat(card.get("dueOn").asText()).isEqualTo("2026-01-16");
            assertThat(card.get("daysLeft").asInt()).isEqualTo(11);
            assertThat(card.get("course").isNull()).isTrue();
        });
    }

    @Test
    void nothingIsToldOfATaskOneDoesNotSee() {
        List<String> all = idsOf(AUDITOR);
        assertThat(all).hasSize(22);
        assertThat(cards(AUDITOR, all)).hasSize(22);
        assertThat(cards(HEAD_OF_KT, all)).hasSize(2).allSatisfy(card ->
                assertThat(card.get("unit").asText()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị"));
        assertThat(cards(OFFICER, all)).isEmpty();
        assertThat(server.anonymous().get("/api/v1/tasks/cards?ids=" + all.get(0)).statusCode()).isEqualTo(401);
    }

    private JsonNode cards(String officer, List<String> ids) {
        return json(server.as(officer).get("/api/v1/tasks/cards?ids=" + String.join(",", ids)));
    }

    private List<String> idsOf(String officer) {
        return StreamSupport.stream(json(server.as(officer).get("/engine-rest/task")).spliterator(), false).map(task -> task.get("id").asText()).toList();
    }
}
