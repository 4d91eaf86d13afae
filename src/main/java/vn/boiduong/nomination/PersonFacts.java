package vn.boiduong.nomination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.policy.Conditions;
import vn.boiduong.shared.Wording;

/**
 * What the decision table asks about one person and one course, with what the sentences name. A null means there is no such
 * thing: no other course, no leave. {@code postgraduate} holds a sentence for each condition of a degree course not met.
 */
record PersonFacts(Officer officer, Course course, boolean inTargetGroup, boolean held, Course onTheWay, Course overlap, Leave leave,
                   UnitStrength strength, UnitStrength.Load unitLoad, UnitStrength.Load positionLoad, int seatsLeft,
                   List<Wording> postgraduate, Conditions conditions) {

    private static final String OFFICER = "officer";
    private static final String COURSE = "course";

    /** The same inputs without saying whose they are: over many people the same few answers are asked for. */
    static Map<String, Object> nameless(Map<String, Object> inputs) {
        Map<String, Object> nameless = new HashMap<>(inputs);
        nameless.put(OFFICER, "");
        nameless.put(COURSE, "");
        return nameless;
    }

    /** {@code ON_LEAVE} is handed in as {@code handlingOnLeave}. */
    private static String inputOf(String condition) {
        return "handling" + Arrays.stream(condition.split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    boolean joinedInTime() {
        return officer.leftOn() == null && !officer.joinedOn().isAfter(course.startsOn());
    }

    int positionHolders() {
        return strength.holdersOf(officer.position()).size();
    }

    boolean tooFewLeft() {
        return unitLoad.away() > strength.allowedAway();
    }

    /** The inputs of {@code nomination-eligibility}; officer and course decide nothing, they say whose judgement was kept. */
    Map<String, Object> inputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put(OFFICER, officer.id());
        inputs.put(COURSE, course.code());
        inputs.put("joinedInTime", joinedInTime());
        inputs.put("inTargetGroup", inTargetGroup);
        inputs.put("alreadyHeld", held || onTheWay != null);
        inputs.put("overlapping", overlap != null);
        inputs.put("mostAway", unitLoad.away());
        inputs.put("allowedAway", strength.allowedAway());
        inputs.put("positionHolders", positionHolders());
        inputs.put("mostPositionAway", positionLoad.away());
        inputs.put("seatsLeft", seatsLeft);
        inputs.put("onLeave", leave != null);
        inputs.put("postgraduateOk", postgraduate.isEmpty());
        conditions.handlings().forEach((condition, handling) -> inputs.put(inputOf(condition), handling.name()));
        return inputs;
    }
}
