package vn.boiduong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** Two agencies in one deployment: nobody sees the other's cases, whatever the role. */
@ServerTest
class OtherAgencyTests {

    private static final List<String> LISTS = List.of("/engine-rest/process-instance", "/engine-rest/history/process-instance",
            "/engine-rest/history/task", "/engine-rest/history/activity-instance", "/engine-rest/history/variable-instance",
            "/engine-rest/task", "/engine-rest/execution", "/engine-rest/variable-instance", "/engine-rest/job", "/engine-rest/incident",
            "/engine-rest/history/detail", "/engine-rest/history/job-log");

    @Autowired
    private DemoServer server;
    @Autowired
    private SmallWard other;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private Actors actors;
    @Autowired
    private Accounts accounts;

    @BeforeEach
    void theOtherYearRuns() {
        other.load();
        driver.standAt(LocalDate.of(2026, 1, 5));
        driver.as(SmallWard.HR, () -> years.start(SmallWard.AGENCY, 2026, actors.of(SmallWard.HR)));
        List.of(SmallWard.HR, SmallWard.ADMIN, SmallWard.AUDITOR, SmallWard.CHAIRMAN, SmallWard.HEAD_OF_KT)
                .forEach(officer -> accounts.provide(officer, PasswordPolicy.OF_THE_DEMO));
    }

    @Test
    void everyListOfTheEngineHoldsTheOwnAgencyOnly() {
        for (String officer : List.of(SmallWard.HR, SmallWard.ADMIN, SmallWard.AUDITOR, SmallWard.CHAIRMAN, SmallWard.HEAD_OF_KT)) {
            Http client = server.as(officer);
            for (String list : LISTS) {
                json(client.get(list)).forEach(row -> assertThat(row.path("tenantId").asText(SmallWard.AGENCY))
                        .as("%s in %s", officer, list).isEqualTo(SmallWard.AGENCY));
            }
        }
        assertThat(json(server.as(SmallWard.HR).get("/engine-rest/process-instance/count")).get("count").asInt()).isPositive();
    }

    @Test
    void noOneActsOnTheOtherAgencysTasks() {
        String theirs = json(server.as(HEAD_OF_VP).get("/engine-rest/task")).get(0).get("id").asText();

        for (String officer : List.of(SmallWard.HR, SmallWard.ADMIN, SmallWard.CHAIRMAN, SmallWard.HEAD_OF_KT)) {
            assertThat(server.as(officer).get("/engine-rest/task/" + theirs).statusCode()).isEqualTo(404);
            assertThat(server.as(officer).get("/api/v1/tasks/" + theirs + "/context").statusCode()).isEqualTo(404);
            assertThat(server.as(officer).post("/engine-rest/task/" + theirs + "/complete", "{}").statusCode()).isNotIn(200, 204);
        }
    }

    @Test
    void administratorsSetPasswordsOfTheirOwnPeopleOnly() {
        assertThat(server.as(SmallWard.ADMIN).post("/api/v1/accounts/" + HR + "/password", "{}").statusCode()).isEqualTo(400);
        assertThat(server.as(SmallWard.ADMIN).post("/api/v1/accounts/" + SmallWard.HR + "/password", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void colleaguesOfAnotherAgencyAreNotListed() {
        assertThat(json(server.as(SmallWard.HR).get("/engine-rest/user"))).hasSize(1);
    }
}
