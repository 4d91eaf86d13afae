package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.boiduong.policy.Policy.RankingWeights;
import vn.boiduong.shared.Fraction;

/**
 * The arithmetic of the ranking: R = (wE·E + wT·T + wH·H) / sum of the weights present, from exact parts, rounded half up to
 * two places; equal R share a rank and the next rank is skipped. The same for a person, a unit and a city.
 */
final class RankingTable {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int DECIMALS = 2;

    private final RankingWeights weights;
    private final int hoursTarget;

    RankingTable(RankingWeights weights, int hoursTarget) {
        this.weights = weights;
        this.hoursTarget = hoursTarget;
    }

    /** Exact parts and the score of one candidate who is ranked; {@code weight} is the sum of the weights present. */
    record Scored(Candidate candidate, Fraction evaluation, Optional<Fraction> test, Optional<Fraction> hours, Fraction weight,
                  Fraction exact, BigDecimal score) {
    }

    /** Everyone's line: the ranked by rank and officer, then the others by officer. */
    List<Standing> of(Collection<Candidate> candidates) {
        List<Scored> scored = candidates.stream().flatMap(candidate -> score(candidate).stream())
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(line -> line.candidate().officer())).toList();
        Map<String, Integer> inAgency = ranks(scored);
        Map<String, Integer> inUnit = scored.stream().collect(Collectors.groupingBy(line -> line.candidate().unit())).values().stream()
                .map(RankingTable::ranks).collect(TreeMap::new, Map::putAll, Map::putAll);
        List<Standing> standings = new ArrayList<>();
        scored.forEach(line -> standings.add(standing(line, new Standing.Place(line.score(), inAgency.get(line.candidate().officer()),
                inUnit.get(line.candidate().officer())))));
        candidates.stream().filter(candidate -> !inAgency.containsKey(candidate.officer()))
                .sorted(Comparator.comparing(Candidate::officer)).map(RankingTable::withoutRank).forEach(standings::add);
        return standings;
    }

    /** Empty for who is not ranked. */
    Optional<Scored> score(Candidate candidate) {
        Optional<Fraction> test = mean(candidate.tests());
        Optional<Fraction> hours = candidate.exempt() ? Optional.empty() : Optional.of(hours(candidate.hours()));
        return mean(candidate.evaluations()).map(evaluation -> {
            Fraction sum = weighted(weights.evaluation(), evaluation).plus(weighted(weights.test(), test)).plus(weighted(weights.hours(), hours));
            Fraction present = Fraction.of(weights.evaluation()).plus(present(weights.test(), test)).plus(present(weights.hours(), hours));
            Fraction exact = sum.dividedBy(present);
            return new Scored(candidate, evaluation, test, hours, present, exact, exact.rounded(DECIMALS));
        });
    }

    private Fraction hours(int credited) {
        return Fraction.of(credited).dividedBy(Fraction.of(hoursTarget)).min(Fraction.of(1)).times(HUNDRED);
    }

    /** Mean weighted by hours; none where nothing counts. */
    private static Optional<Fraction> mean(List<Candidate.Weighted> scores) {
        long hours = scores.stream().mapToLong(Candidate.Weighted::hours).sum();
        return hours == 0 ? Optional.empty() : Optional.of(scores.stream()
                .map(score -> Fraction.of(score.hours()).times(Fraction.of(score.score())))
                .reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(hours)));
    }

    private static Fraction weighted(BigDecimal weight, Fraction part) {
        return Fraction.of(weight).times(part);
    }

    private static Fraction weighted(BigDecimal weight, Optional<Fraction> part) {
        return part.map(value -> weighted(weight, value)).orElse(Fraction.ZERO);
    }

    private static Fraction present(BigDecimal weight, Optional<Fraction> part) {
        return part.isPresent() ? Fraction.of(weight) : Fraction.ZERO;
    }

    /** Ranks of lines already sorted by score, the best first. */
    private static Map<String, Integer> ranks(List<Scored> sorted) {
        Map<String, Integer> ranks = new TreeMap<>();
        int rank = 0;
        for (int line = 0; line < sorted.size(); line++) {
            boolean tie = line > 0 && sorted.get(line).score().compareTo(sorted.get(line - 1).score()) == 0;
            rank = tie ? rank : line + 1;
            ranks.put(sorted.get(line).candidate().officer(), rank);
        }
        return ranks;
    }

    private static Standing standing(Scored line, Standing.Place place) {
        Function<Fraction, BigDecimal> readable = part -> part.rounded(DECIMALS);
        return new Standing(line.candidate().officer(), line.candidate().unit(), Optional.of(readable.apply(line.evaluation())),
                line.test().map(readable), line.hours().map(readable), Optional.of(place), Optional.empty());
    }

    private static Standing withoutRank(Candidate candidate) {
        return new Standing(candidate.officer(), candidate.unit(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(candidate.otherwise()));
    }
}
