package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.boiduong.course.Course;
import vn.boiduong.policy.Policy;
import vn.boiduong.policy.Policy.RankingWeights;
import vn.boiduong.shared.Fraction;
import vn.boiduong.shared.Wording;

/** Tells how one line of the ranking came about, so that its person can compute it again with a pencil. */
final class RankingSteps {

    private final Policy policy;
    private final Map<String, String> courses;
    private final String exemption;

    /** @param exemption why the hours do not count, where they do not */
    RankingSteps(Policy policy, Collection<Course> courses, String exemption) {
        this.policy = policy;
        this.courses = courses.stream().collect(Collectors.toMap(Course::code, Course::name));
        this.exemption = exemption;
    }

    List<Wording> of(RankingTable.Scored scored) {
        Candidate who = scored.candidate();
        List<Wording> steps = new ArrayList<>();
        steps.add(mean("ranking.step.evaluation", who.evaluations(), scored.evaluation()));
        steps.add(scored.test().map(test -> mean("ranking.step.test", who.tests(), test)).orElseGet(() -> Wording.of("ranking.step.noTest")));
        steps.add(scored.hours().map(hours -> Wording.of("ranking.step.hours", who.hours(), policy.hoursTarget(), number(hours)))
                .orElseGet(() -> Wording.of("ranking.step.exempt", exemption)));
        steps.add(Wording.of("ranking.step.score", sum(scored), number(scored.weight()), number(scored.exact()), number(scored.score())));
        return steps;
    }

    private Wording mean(String key, List<Candidate.Weighted> scores, Fraction mean) {
        Wording sum = Wording.list(" + ", scores.stream().map(each -> Wording.of("ranking.step.course", each.hours(), number(each.score()),
                courses.getOrDefault(each.course(), each.course()))).toList());
        long hours = scores.stream().mapToLong(Candidate.Weighted::hours).sum();
        return Wording.of(key, sum, hours, number(mean));
    }

    private String sum(RankingTable.Scored scored) {
        RankingWeights weights = policy.ranking();
        List<String> parts = new ArrayList<>();
        parts.add(part(weights.evaluation(), scored.evaluation()));
        part(weights.test(), scored.test()).ifPresent(parts::add);
        part(weights.hours(), scored.hours()).ifPresent(parts::add);
        return String.join(" + ", parts);
    }

    private static Optional<String> part(BigDecimal weight, Optional<Fraction> value) {
        return value.map(present -> part(weight, present));
    }

    private static String part(BigDecimal weight, Fraction value) {
        return number(weight) + " × " + number(value);
    }

    private static String number(BigDecimal number) {
        return number(Fraction.of(number));
    }

    private static String number(Fraction number) {
        return number.plain().replace('.', ',');
    }
}
