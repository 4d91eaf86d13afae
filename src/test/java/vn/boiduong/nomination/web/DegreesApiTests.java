package vn.boiduong.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** What hr records for postgraduate study over REST: who may, what is refused, who is on record as having recorded it. */
@ServerTest
class DegreesApiTests {

    private static final String COURSE = "/api/v1/courses/GTHC-01";

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void hrMarksACourseAndTakesItBack() {
        assertThat(server.as(HR).send("PUT", COURSE + "/degree", "{\"degree\":\"MASTER\",\"trainingMonths\":24}").statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("select recorded_by from boiduong.degree_course where course = 'GTHC-01' and training_months = 24")
                .query(String.class).single()).isEqualTo(HR);
        assertThat(server.as(HR).send("PUT", COURSE + "/degree", "{\"degree\":\"MASTER\",\"trainingMonths\":0}").statusCode()).isEqualTo(400);
        assertThat(server.as(HR).send("PUT", COURSE + "/degree", "{\"trainingMonths\":24}").body()).contains("Văn bằng");

        assertThat(server.as(HR).send("DELETE", COURSE + "/degree", "").statusCode()).isEqualTo(204);
        assertThat(jdbc.sql("select count(*) from boiduong.degree_course").query(Long.class).single()).isZero();
    }

    @Test
    void commitmentsAndGradesAreForSomebodyElse() {
        String promise = "{\"months\":72,\"signedOn\":\"2026-01-02\"}";
        assertThat(server.as(HR).send("PUT", COURSE + "/commitments/" + OFFICER, promise).statusCode()).isEqualTo(204);
        assertThat(server.as(HR).send("PUT", COURSE + "/commitments/" + HR, promise).statusCode()).isEqualTo(400);
        assertThat(server.as(HR).send("PUT", "/api/v1/performance-grades/2025/" + OFFICER, "{\"grade\":\"GOOD\"}").statusCode()).isEqualTo(204);
        assertThat(server.as(HR).send("PUT", "/api/v1/performance-grades/2025/" + HR, "{\"grade\":\"GOOD\"}").statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select grade from boiduong.performance_grade").query(String.class).list()).containsExactly("GOOD");
    }

    @Test
    void nobodyButHrRecords() {
        for (String other : new String[] {OFFICER, CHAIRMAN, ADMIN}) {
            assertThat(server.as(other).send("PUT", COURSE + "/degree", "{\"degree\":\"MASTER\",\"trainingMonths\":24}").statusCode()).as(other).isEqualTo(403);
            assertThat(server.as(other).send("PUT", "/api/v1/performance-grades/2025/TK026", "{\"grade\":\"GOOD\"}").statusCode()).as(other).isEqualTo(403);
        }
        assertThat(jdbc.sql("select count(*) from boiduong.degree_course").query(Long.class).single()).isZero();
    }
}
