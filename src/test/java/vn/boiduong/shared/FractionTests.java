package vn.boiduong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FractionTests {

    @Property
    void sumsAndProductsAreExact(@ForAll int a, @ForAll @IntRange(min = 1, max = 1000) int b, @ForAll int c,
                                 @ForAll @IntRange(min = 1, max = 1000) int d) {
        Fraction first = Fraction.of(a).dividedBy(Fraction.of(b));
        Fraction second = Fraction.of(c).dividedBy(Fraction.of(d));

        assertThat(first.plus(second).times(Fraction.of((long) b * d))).isEqualTo(Fraction.of((long) a * d + (long) c * b));
        assertThat(first.compareTo(second)).isEqualTo(Long.compare((long) a * d, (long) c * b));
    }

    @Property
    void aDecimalKeepsItsValue(@ForAll BigDecimal decimal) {
        assertThat(new BigDecimal(Fraction.of(decimal).plain())).isEqualByComparingTo(decimal);
    }

    @Example
    void roundsHalfUpOnce() {
        assertThat(Fraction.of(new BigDecimal("77.125")).rounded(2)).isEqualTo("77.13");
        assertThat(Fraction.of(new BigDecimal("77.1249")).rounded(2)).isEqualTo("77.12");
        assertThat(Fraction.of(200).dividedBy(Fraction.of(3)).rounded(2)).isEqualTo("66.67");
    }

    @Example
    void isWrittenInItsShortestForm() {
        assertThat(Fraction.of(new BigDecimal("7.60")).plain()).isEqualTo("7.6");
        assertThat(Fraction.of(new BigDecimal("8.00")).plain()).isEqualTo("8");
        assertThat(Fraction.of(100).plain()).isEqualTo("100");
        assertThat(Fraction.of(44).dividedBy(Fraction.of(6)).plain()).isEqualTo("22/3");
        assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
