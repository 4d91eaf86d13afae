package vn.boiduong.policy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.boiduong.shared.Wording;

/**
 * What each parameter rests on: an article, a section of the ward's plan, or the office's own rule. Texts are found by the parameter's
 * name, then by what its first words name; a target says itself what it rests on.
 */
public final class ParameterSources {

    private static final Pattern NUMBER = Pattern.compile("\\.\\d+\\.");

    private ParameterSources() {
    }

    /** Of the parameter among these settings; never empty. */
    public static Wording of(String parameter, Map<String, String> settings) {
        return ofTarget(parameter, settings).or(() -> text(NUMBER.matcher(parameter).replaceAll("."))).orElseThrow(
                () -> new IllegalStateException("no source of " + parameter));
    }

    /** As {@link #of}, and that the office has set it otherwise than it came with the software. */
    public static Wording of(String parameter, Map<String, String> settings, Map<String, String> shipped) {
        Wording source = of(parameter, settings);
        String first = shipped.get(parameter);
        return first == null || first.equals(settings.get(parameter)) || parameter.startsWith("target.") ? source
                : Wording.of("policy.source.changed", ParameterWords.shown(parameter, first), source);
    }

    private static Optional<Wording> ofTarget(String parameter, Map<String, String> settings) {
        return parameter.startsWith("target.")
                ? Optional.ofNullable(settings.get(parameter.replaceAll("\\w+$", "source"))).filter(source -> !source.isBlank()).map(Wording::written) : Optional.empty();
    }

    private static Optional<Wording> text(String name) {
        int dot = name.lastIndexOf('.');
        return Wording.find("policy.source." + name).or(() -> dot < 0 ? Optional.empty() : text(name.substring(0, dot)));
    }
}
