package vn.boiduong.target;

import java.util.Comparator;

/**
 * One person, or one participation of a person, that a target counts: in the denominator always, in the numerator when
 * {@code met}. {@code course} is null where people are counted; {@code note} says what is missing, in a person's words.
 */
record Counted(String officer, String unit, String course, boolean met, String note) {

    static final Comparator<Counted> BY_UNIT = Comparator.comparing(Counted::unit).thenComparing(Counted::officer)
            .thenComparing(counted -> counted.course() == null ? "" : counted.course());

    static Counted person(Member member, Period period, boolean met, String note) {
        return new Counted(member.id(), member.unitOn(period.asOf()), null, met, note);
    }
}
