package vn.boiduong.target;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

import vn.boiduong.shared.Fraction;
import vn.boiduong.shared.Wording;

/** So many of so many. The share is exact; as text it is cut down to whole percents, so that 99,9 % is never shown as all. */
record Value(int numerator, int denominator) {

    static Value of(List<Counted> counted) {
        return new Value((int) counted.stream().filter(Counted::met).count(), counted.size());
    }

    static Value sum(Collection<Value> parts) {
        return new Value(parts.stream().mapToInt(Value::numerator).sum(), parts.stream().mapToInt(Value::denominator).sum());
    }

    boolean isEmpty() {
        return denominator == 0;
    }

    /** Whole percents, cut down; null where nobody is counted. */
    Integer percent() {
        return isEmpty() ? null : numerator * 100 / denominator;
    }

    boolean reaches(int wanted) {
        return !isEmpty() && share().compareTo(Fraction.of(wanted)) >= 0;
    }

    private Fraction share() {
        return new Fraction(BigInteger.valueOf(100L * numerator), BigInteger.valueOf(denominator));
    }

    Wording text() {
        return isEmpty() ? Wording.of("target.value.none") : Wording.of("target.value", numerator, denominator, percent());
    }
}
