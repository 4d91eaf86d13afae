package vn.boiduong.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.directory.Position.Duty;
import vn.boiduong.shared.RuleViolation;

/** Reads the targets among the parameters: {@code target.SKILLS.1.percent}; the steps of one target by number. */
final class AimParameters {

    private static final String PREFIX = "target.";

    private final Map<String, String> settings;

    AimParameters(Map<String, String> settings) {
        this.settings = settings;
    }

    /** In the order of the targets, then of their steps; a target without parameters is not aimed at. */
    List<Aim> aims() {
        return Arrays.stream(Target.values()).flatMap(target -> steps(target).stream().map(step -> aim(target, step))).toList();
    }

    private List<String> steps(Target target) {
        String prefix = PREFIX + target + ".";
        return settings.keySet().stream().filter(name -> name.startsWith(prefix))
                .map(name -> prefix + name.substring(prefix.length()).replaceAll("\\..*", "") + ".")
                .distinct().sorted().toList();
    }

    private Aim aim(Target target, String step) {
        Integer year = target.isYearly() ? null : read(step + "year", Integer::valueOf, number -> number >= 2020 && number <= 2100);
        LocalDate from = target.isYearly() ? null : read(step + "from", text -> Days.read(step + "from", step + "from", text),
                day -> day.getYear() <= year);
        return new Aim(target, year, read(step + "percent", Integer::valueOf, percent -> percent > 0 && percent <= 100), from,
                words(step + "people", names(PersonType.values())), words(step + "duties", names(Duty.values())),
                words(step + "counts", countable(target)), settings.getOrDefault(step + "source", ""));
    }

    private static Set<String> countable(Target target) {
        return switch (target) {
            case PROFESSIONAL_SENT, STATE_MANAGEMENT -> Set.of("PROFESSIONAL", "STATE_MANAGEMENT", "LEADERSHIP", "SKILL");
            case SKILLS -> Set.of("POLITICAL_THEORY", "DEFENCE", "STATE_MANAGEMENT", "POSITION", "DIGITAL");
            case HOURS_40, REPORTED, EVALUATED -> Set.of();
        };
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private Set<String> words(String name, Set<String> known) {
        Function<String, Set<String>> split = text -> Arrays.stream(text.split(";")).map(String::strip)
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return read(name, split, known::containsAll);
    }

    private <T> T read(String name, Function<String, T> reader, Predicate<T> makesSense) {
        String setting = settings.getOrDefault(name, "");
        try {
            T value = reader.apply(setting.strip());
            if (makesSense.test(value)) {
                return value;
            }
        } catch (NumberFormatException | DateTimeParseException notUnderstood) {
            throw RuleViolation.inField(name, "policy.notUnderstood", ParameterNames.labelOf(name), setting);
        }
        throw RuleViolation.inField(name, "policy.notUnderstood", ParameterNames.labelOf(name), setting);
    }
}
