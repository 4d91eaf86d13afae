package vn.boiduong.decisions;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One line of the file is one case: regime, what happened, and what the regime asks, by which article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReimbursementCaseTests {

    private final DecisionTable table = new DecisionTable("reimbursement-case");

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvFileSource(resources = "/decisions/reimbursement-case.csv", numLinesToSkip = 1)
    void saysWhatIsRecovered(ArgumentsAccessor line) {
        DmnDecisionResultEntries decided = decide(line.getString(0), line.getString(1), line.getString(2).equals("có"), line.getString(3));

        assertThat(decided.<Boolean>getEntry("recoverable")).isEqualTo(line.getString(4).equals("có"));
        assertThat(decided.<String>getEntry("share")).isEqualTo(line.getString(5));
        assertThat(decided.<String>getEntry("article")).isEqualTo(line.getString(6));
    }

    @Test
    void aMissingReasonExemptsNobody() {
        assertThat(decide("171/2025", "NO_DEGREE", true, null).<String>getEntry("share")).isEqualTo("FULL");
    }

    @AfterAll
    void everyRowOfTheTableIsProven() {
        assertThat(table.rowsNeverApplied()).isEmpty();
    }

    private DmnDecisionResultEntries decide(String regime, String event, boolean degreeCourse, String exemption) {
        Map<String, Object> facts = new HashMap<>(Map.of("regime", regime, "event", event, "degreeCourse", degreeCourse));
        facts.put("exemption", exemption);
        return table.decide(facts).getSingleResult();
    }
}
