package vn.boiduong.decisions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One line of the file is one person and one course: the facts, and the conditions the person fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationEligibilityTests {

    private static final List<String> ORDER = List.of("ACTIVE", "TARGET_GROUP", "NOT_HELD", "NO_OVERLAP", "UNIT_STRENGTH",
            "SEATS", "ON_LEAVE", "POSTGRADUATE");
    private static final List<String> FACTS = List.of("joinedInTime", "inTargetGroup", "alreadyHeld", "overlapping", "mostAway",
            "allowedAway", "positionHolders", "mostPositionAway", "seatsLeft", "onLeave", "postgraduateOk");

    private final DecisionTable table = new DecisionTable("nomination-eligibility");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/decisions/nomination-eligibility.csv", numLinesToSkip = 1)
    void namesEveryFailedCondition(ArgumentsAccessor line) {
        List<String> failed = table.decide(factsOf(line)).collectEntries("condition");

        assertThat(failed).isEqualTo(line.getString(12) == null ? List.of() : Arrays.asList(line.getString(12).split(";")))
                .isSubsetOf(ORDER).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b));
    }

    @Test
    void onlyUnitStrengthGivesWayToAReason() {
        Map<String, Object> nothingFits = new HashMap<>(Map.of("joinedInTime", true, "inTargetGroup", false, "alreadyHeld", true,
                "overlapping", true, "mostAway", 4, "allowedAway", 3, "onLeave", true, "postgraduateOk", false));
        nothingFits.putAll(Map.of("positionHolders", 1, "mostPositionAway", 1, "seatsLeft", 0,
                "officer", "V3", "course", "GT-01"));

        DmnDecisionResult failed = table.decide(nothingFits);

        assertThat(failed).filteredOn(row -> row.get("overridable").equals(true))
                .extracting(row -> row.get("condition")).containsExactly("UNIT_STRENGTH");
        assertThat(failed).hasSize(7);
    }

    @AfterAll
    void everyRowOfTheTableIsProven() {
        assertThat(table.rowsNeverApplied()).isEmpty();
    }

    private static Map<String, Object> factsOf(ArgumentsAccessor line) {
        Map<String, Object> facts = new HashMap<>(Map.of("officer", "V3", "course", "GT-01"));
        for (int column = 1; column <= FACTS.size(); column++) {
            facts.put(FACTS.get(column - 1), valueOf(line.getString(column)));
        }
        return facts;
    }

    private static Object valueOf(String cell) {
        return switch (cell) {
            case "có" -> true;
            case "không" -> false;
            default -> Integer.valueOf(cell);
        };
    }
}
