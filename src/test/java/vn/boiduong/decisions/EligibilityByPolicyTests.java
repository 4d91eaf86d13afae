package vn.boiduong.decisions;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One line of the file is one condition a person does not meet, and what the policy says of that. */
class EligibilityByPolicyTests {

    private static final Map<String, String> SETTINGS = Map.of("TARGET_GROUP", "handlingTargetGroup", "NOT_HELD", "handlingNotHeld",
            "NO_OVERLAP", "handlingNoOverlap", "UNIT_STRENGTH", "handlingUnitStrength", "ON_LEAVE", "handlingOnLeave",
            "POSTGRADUATE", "handlingPostgraduate");
    private static final Map<String, Map<String, Object>> BROKEN = Map.of("TARGET_GROUP", Map.of("inTargetGroup", false),
            "NOT_HELD", Map.of("alreadyHeld", true), "NO_OVERLAP", Map.of("overlapping", true), "UNIT_STRENGTH", Map.of("mostAway", 4),
            "ON_LEAVE", Map.of("onLeave", true), "POSTGRADUATE", Map.of("postgraduateOk", false));

    private final DecisionTable table = new DecisionTable("nomination-eligibility");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/decisions/nomination-eligibility-by-policy.csv", numLinesToSkip = 1)
    void thePolicySaysWhatBecomesOfIt(String about, String condition, String handling, String named, String overridable) {
        Map<String, Object> facts = facts();
        facts.putAll(BROKEN.get(condition));
        if (handling != null) {
            facts.put(SETTINGS.get(condition), handling);
        }

        DmnDecisionResult failed = table.decide(facts);

        assertThat(failed).hasSize("có".equals(named) ? 1 : 0).allSatisfy(row -> {
            assertThat(row.get("condition")).isEqualTo(condition);
            assertThat(row.get("overridable")).isEqualTo("có".equals(overridable));
        });
    }

    /** All holders of a position away is of the unit's strength too. */
    @Test
    void aPositionLeftEmptyIsHandledAsTheStrengthOfTheUnit() {
        Map<String, Object> facts = facts();
        facts.putAll(Map.of("positionHolders", 2, "mostPositionAway", 2));

        facts.put("handlingUnitStrength", "NOT_ASKED");
        assertThat(table.decide(facts)).isEmpty();
        facts.put("handlingUnitStrength", "REFUSED");
        assertThat(table.decide(facts)).singleElement().satisfies(row -> assertThat(row.get("overridable")).isEqualTo(false));
    }

    /** Who does not work here yet and who finds no seat is refused whatever the policy says. */
    @Test
    void neitherMembershipNorSeatsAreAMatterOfPolicy() {
        Map<String, Object> facts = facts();
        SETTINGS.values().forEach(setting -> facts.put(setting, "NOT_ASKED"));

        facts.put("seatsLeft", 0);
        assertThat(table.decide(facts).collectEntries("condition")).containsExactly("SEATS");
        facts.put("joinedInTime", false);
        assertThat(table.decide(facts).collectEntries("condition")).containsExactly("ACTIVE");
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Map.of("joinedInTime", true, "inTargetGroup", true, "alreadyHeld", false, "overlapping", false,
                "mostAway", 1, "allowedAway", 3, "onLeave", false, "postgraduateOk", true));
        facts.putAll(Map.of("positionHolders", 1, "mostPositionAway", 1, "seatsLeft", 5, "officer", "V3", "course", "GT-01"));
        return facts;
    }
}
