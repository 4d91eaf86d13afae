package vn.boiduong.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.boiduong.BoiDuongApplication;
import vn.boiduong.cli.Launch;

/** A whole year through the real engine gives, to the last digit, what was worked out apart from the product. */
class RehearsalTests {

    private static final Path WARD = Path.of("src/test/resources/wards/year-edges");
    private static final List<String> FILES = List.of("refusals.csv", "participations.csv", "evaluations.csv", "hours.csv", "ranking.csv",
            "tasks.csv");

    @AfterEach
    void giveTheEngineItsTimeBack() {
        ClockUtil.reset();
    }

    @Test
    void playsAYearWhoseCoursesAndPeopleCrossItsEdges(@TempDir Path place) throws IOException {
        Path out = place.resolve("out");

        int exit = new Launch(BoiDuongApplication.class, "rehearse", "--data", WARD.resolve("data").toString(), "--year", "2026",
                "--out", out.toString()).run();

        assertThat(exit).isZero();
        for (String file : FILES) {
            assertThat(out.resolve(file)).as(file).hasSameTextualContentAs(WARD.resolve("expected").resolve(file));
        }
        JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
        assertThat(summary.path("processes").path("nomination").toString()).isEqualTo("{\"CourseCancelled\":1,\"DecisionIssued\":7,\"waiting\":1}");
        assertThat(summary.path("incidents").asInt()).isZero();
        assertThat(summary.path("checks")).isNotEmpty().allMatch(JsonNode::asBoolean);
    }
}
