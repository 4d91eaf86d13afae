package vn.boiduong.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HR;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** What people do over REST about a nomination beside their tasks. */
@ServerTest
class NominationsApiTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;

    /** Whoever is told that all is well takes the seat for free. */
    @Test
    void takingANameBackIsConfirmedOnlyWhereItWasOnTheList() {
        jdbc.sql("insert into boiduong.nomination (course, agency, status, opens_on, opened_on, allocated_on, seats, version)"
                + " values ('GTHC-01', 'TK', 'OPEN', '2025-12-19', '2025-12-19', '2025-12-22', 8, 1)").update();
        jdbc.sql("insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)"
                + " values ('GTHC-01/TK024', 'GTHC-01', 'TK024', 'TK', 'KTHTDT', 1, 'WAITING', 'TK022', 0, 1)").update();

        assertThat(takeBack().statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("select status from boiduong.nominee").query(String.class).list()).containsExactly("WITHDRAWN");
        HttpResponse<String> again = takeBack();
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("không còn gì để rút");
        assertThat(jdbc.sql("select end_reason from boiduong.nominee").query(String.class).list()).containsExactly("Trùng lịch");
    }

    private HttpResponse<String> takeBack() {
        return server.as(HR).post("/api/v1/nominations/GTHC-01/names/TK024/withdrawal", "{\"reason\": \"Trùng lịch\"}");
    }
}
