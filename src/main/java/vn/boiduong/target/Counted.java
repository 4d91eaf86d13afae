package vn.boiduong.target;

import java.util.Comparator;
import java.util.function.Supplier;

import vn.boiduong.shared.Wording;

/**
 * One person, or one participation of a person, that a target counts: in the denominator always, in the numerator when
 * {@code met}. {@code course} is null where people are counted; {@code missing} says what is missing, in a person's words, and is
 * asked only for those who are named.
 */
record Counted(String officer, String unit, String course, boolean met, Supplier<Wording> missing) {

    static final Comparator<Counted> BY_UNIT = Comparator.comparing(Counted::unit).thenComparing(Counted::officer)
            .thenComparing(counted -> counted.course() == null ? "" : counted.course());

    static Counted person(Member member, Period period, boolean met, Supplier<Wording> missing) {
        return new Counted(member.id(), member.unitOn(period.asOf()), null, met, missing);
    }

    Wording note() {
        return missing.get();
    }
}
