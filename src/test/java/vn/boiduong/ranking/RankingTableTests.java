package vn.boiduong.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.boiduong.policy.TestPolicies;
import vn.boiduong.ranking.Candidate.Weighted;

class RankingTableTests {

    private final RankingTable table = new RankingTable(TestPolicies.shipped().ranking(), 40);

    @Example
    void weighsTheThreePartsAndRoundsTheResultOnce() {
        Standing standing = only(new Candidate("TK001", "VP", List.of(of(80, "78.71"), of(16, "90.00")), List.of(of(80, "85"), of(16, "0")),
                30, false, null));

        assertThat(standing.evaluation()).contains(new BigDecimal("80.59"));
        assertThat(standing.test()).contains(new BigDecimal("70.83"));
        assertThat(standing.hours()).contains(new BigDecimal("75.00"));
        assertThat(standing.place().orElseThrow().score()).isEqualTo("78.08");
    }

    @Example
    void aMissingPartLosesItsWeight() {
        assertThat(score(List.of(), 40, false)).isEqualTo("82.50");
        assertThat(score(List.of(of(8, "60")), 40, true)).isEqualTo("75.56");
        assertThat(score(List.of(), 0, true)).isEqualTo("80.00");
    }

    @Example
    void moreHoursThanTheTargetAreNoBetter() {
        assertThat(score(List.of(), 400, false)).isEqualTo(score(List.of(), 40, false));
    }

    @Example
    void withoutAnEvaluationThereIsAReasonAndNothingElse() {
        Standing standing = only(new Candidate("TK001", "VP", List.of(), List.of(of(8, "80")), 8, false, NotRanked.NOT_YET_DUE));

        assertThat(standing).isEqualTo(new Standing("TK001", "VP", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(NotRanked.NOT_YET_DUE)));
    }

    @Example
    void equalScoresShareARankAndTheNextIsSkipped() {
        List<Standing> standings = table.of(List.of(candidate("D", "VP", "60"), candidate("C", "KT", "80"), candidate("B", "VP", "80"),
                candidate("A", "VP", "90")));

        assertThat(standings).extracting(Standing::officer).containsExactly("A", "B", "C", "D");
        assertThat(standings).extracting(standing -> standing.place().orElseThrow().inAgency()).containsExactly(1, 2, 2, 4);
        assertThat(standings).extracting(standing -> standing.place().orElseThrow().inUnit()).containsExactly(1, 2, 1, 3);
    }

    @Property
    void theOrderOfTheListDoesNotMatter(@ForAll("candidates") List<Candidate> candidates) {
        List<Candidate> reversed = new ArrayList<>(candidates);
        Collections.reverse(reversed);

        assertThat(table.of(reversed)).isEqualTo(table.of(candidates));
    }

    @Property
    void aRankIsOnePlusTheNumberOfBetterOnes(@ForAll("candidates") List<Candidate> candidates) {
        List<Standing> ranked = table.of(candidates).stream().filter(standing -> standing.place().isPresent()).toList();

        assertThat(ranked).allSatisfy(standing -> {
            assertThat(standing.place().orElseThrow().inAgency()).isEqualTo(1 + better(ranked, standing).size());
            assertThat(standing.place().orElseThrow().inUnit())
                    .isEqualTo(1 + better(ranked, standing).stream().filter(other -> other.unit().equals(standing.unit())).count());
        });
    }

    @Property
    void everyoneHasExactlyOneLine(@ForAll("candidates") List<Candidate> candidates) {
        assertThat(table.of(candidates)).extracting(Standing::officer)
                .containsExactlyInAnyOrderElementsOf(candidates.stream().map(Candidate::officer).toList());
        assertThat(table.of(candidates)).allMatch(standing -> standing.place().isPresent() != standing.notRanked().isPresent());
    }

    @Property
    void theScoreLiesBetweenTheParts(@ForAll("candidates") List<Candidate> candidates) {
        assertThat(table.of(candidates)).filteredOn(standing -> standing.place().isPresent()).allSatisfy(standing -> {
            List<BigDecimal> parts = new ArrayList<>(List.of(standing.evaluation().orElseThrow()));
            standing.test().ifPresent(parts::add);
            standing.hours().ifPresent(parts::add);
            assertThat(standing.place().orElseThrow().score()).isBetween(Collections.min(parts), Collections.max(parts));
        });
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Weighted> scores = Combinators.combine(Arbitraries.integers().between(8, 160),
                Arbitraries.integers().between(0, 10000)).as((hours, hundredths) -> new Weighted("K", hours, BigDecimal.valueOf(hundredths, 2)));
        return Combinators.combine(Arbitraries.of("VP", "KT", "VHXH"), scores.list().ofMaxSize(2), scores.list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 80), Arbitraries.of(true, false))
                .as((unit, evaluations, tests, hours, exempt) ->
                        new Candidate("", unit, evaluations, tests, hours, exempt, NotRanked.NO_TRAINING))
                .list().ofMaxSize(12).map(RankingTableTests::named);
    }

    private static List<Candidate> named(List<Candidate> nameless) {
        List<Candidate> named = new ArrayList<>();
        nameless.forEach(one -> named.add(new Candidate("TK%03d".formatted(named.size()), one.unit(), one.evaluations(), one.tests(),
                one.hours(), one.exempt(), one.otherwise())));
        return named;
    }

    private static List<Standing> better(List<Standing> ranked, Standing than) {
        return ranked.stream().filter(other -> other.place().orElseThrow().score()
                .compareTo(than.place().orElseThrow().score()) > 0).toList();
    }

    private Standing only(Candidate candidate) {
        return table.of(List.of(candidate)).get(0);
    }

    private BigDecimal score(List<Weighted> tests, int hours, boolean exempt) {
        return only(new Candidate("TK001", "VP", List.of(of(40, "80")), tests, hours, exempt, null)).place().orElseThrow().score();
    }

    private static Candidate candidate(String officer, String unit, String evaluation) {
        return new Candidate(officer, unit, List.of(of(8, evaluation)), List.of(), 0, true, null);
    }

    private static Weighted of(int hours, String score) {
        return new Weighted("K", hours, new BigDecimal(score));
    }
}
