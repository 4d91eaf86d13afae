package vn.boiduong.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Rates of paired rounds, product and bare engine by turns: what slows the machine for a while slows both. */
record Comparison(List<Double> product, List<Double> bare) {

    /** Plays the rounds, telling of each; the cohorts have unused courses. */
    static Comparison of(LifeOfACohort life, Lives product, Lives bare, List<Cohort> cohorts) {
        Comparison comparison = new Comparison(new ArrayList<>(), new ArrayList<>());
        for (Cohort cohort : cohorts) {
            comparison.product.add(life.rate(product, cohort));
            comparison.bare.add(life.rate(bare, cohort));
            System.out.println(comparison.text());
        }
        return comparison;
    }

    double ratio() {
        return median(ratios());
    }

    private List<Double> ratios() {
        return IntStream.range(0, product.size()).mapToObj(round -> product.get(round) / bare.get(round)).sorted().toList();
    }

    String text() {
        List<Double> ratios = ratios();
        return String.format(Locale.ROOT, "product %5.1f participants/s, bare engine %5.1f; ratio %.2f (median of %d rounds, %.2f to %.2f)",
                median(product), median(bare), ratio(), ratios.size(), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
