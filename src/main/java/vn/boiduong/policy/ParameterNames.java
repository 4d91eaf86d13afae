package vn.boiduong.policy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.boiduong.shared.Wording;

/** What people call the parameters, and the groups they stand in; the names in the table are for the code. */
public final class ParameterNames {

    /** Groups in the order people read them; a parameter's first word names its group. */
    public static final List<String> GROUPS = List.of("deadline", "reminder", "digest", "criterion", "rater", "practice", "band", "ranking", "report", "hours",
            "condition", "strength", "postgraduate", "observation", "target");

    private static final Pattern CRITERION = Pattern.compile("criterion\\.(\\d)\\.(\\w+)");
    private static final Pattern TARGET = Pattern.compile("target\\.(\\w+)\\.(\\d+)\\.(\\w+)");

    private ParameterNames() {
    }

    /** What belongs into the parameter, in words. */
    public static Wording expectedOf(String parameter) {
        Matcher target = TARGET.matcher(parameter);
        String kind = target.matches() ? "target." + target.group(3) : CRITERION.matcher(parameter).replaceFirst("criterion.$2");
        return Wording.find("policy.expected." + kind).or(() -> Wording.find("policy.expected." + groupOf(parameter)))
                .orElseThrow(() -> new IllegalStateException("no words for " + parameter));
    }

    public static String groupOf(String parameter) {
        return parameter.substring(0, Math.max(0, parameter.indexOf('.')));
    }

    /** The name; a parameter that does not exist keeps its own. */
    public static Wording labelOf(String parameter) {
        Matcher criterion = CRITERION.matcher(parameter);
        if (criterion.matches()) {
            return Wording.of("policy.parameter.criterion." + criterion.group(2), criterion.group(1));
        }
        Matcher target = TARGET.matcher(parameter);
        if (target.matches()) {
            return Wording.of("policy.parameter.target." + target.group(3), Wording.of("policy.target." + target.group(1)), target.group(2));
        }
        return Wording.find("policy.parameter." + parameter).orElseGet(() -> Wording.written(parameter));
    }
}
