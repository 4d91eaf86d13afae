package vn.boiduong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.boiduong.shared.RuleViolation;

class MarksTests {

    @Test
    void anEmptySelfAssessmentIsADecline() {
        assertThat(Marks.allOrNone("selfMark", entered(null, null, null, null, null, null))).isEmpty();
        assertThat(Marks.allOrNone("selfMark", entered(1, 2, 3, 4, 5, 6))).contains(new Marks(List.of(1, 2, 3, 4, 5, 6)));
    }

    @Test
    void whoDeclinesGivesNoMarks() {
        assertThat(Marks.own("selfMark", entered(null, null, null, null, null, null), true)).isEmpty();
        refuses(() -> Marks.own("selfMark", entered(1, 2, 3, 4, 5, 6), true), "selfDeclined");
    }

    @Test
    void aPartIsRefusedAtTheFirstEmptyField() {
        refuses(() -> Marks.allOrNone("selfMark", entered(8, 8, null, 8, 8, 8)), "selfMark3");
        refuses(() -> Marks.all("headMark", entered(8, 8, 8, 8, 8, null)), "headMark6");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -3})
    void aMarkOutsideOneToTenIsRefusedInItsField(int mark) {
        refuses(() -> Marks.all("headMark", entered(8, mark, 8, 8, 8, 8)), "headMark2");
    }

    @Test
    void aCorrectionKeepsWhatIsLeftEmpty() {
        Marks corrected = Marks.all(7).corrected("headMark", entered(null, 9, null, null, null, null));

        assertThat(corrected.values()).containsExactly(7, 9, 7, 7, 7, 7);
    }

    @Test
    void citizensAreReadWithCommaOrPoint() {
        assertThat(CitizenResponses.entered(Optional.of("8,75"), Optional.of(12)))
                .hasValueSatisfying(answers -> assertThat(answers.mean()).isEqualByComparingTo("8.75"));
        assertThat(CitizenResponses.entered(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(CitizenResponses.entered(Optional.empty(), Optional.of(0))).isEmpty();
    }

    @Test
    void halfAnAnswerOfCitizensIsRefused() {
        refuses(() -> CitizenResponses.entered(Optional.of("8"), Optional.empty()), "citizenCount");
        refuses(() -> CitizenResponses.entered(Optional.empty(), Optional.of(5)), "citizenMean");
        refuses(() -> CitizenResponses.entered(Optional.of("10,5"), Optional.of(5)), "citizenMean");
        refuses(() -> CitizenResponses.entered(Optional.of("8,755"), Optional.of(5)), "citizenMean");
        refuses(() -> CitizenResponses.entered(Optional.of("tám"), Optional.of(5)), "citizenMean");
        refuses(() -> CitizenResponses.entered(Optional.of("8"), Optional.of(-1)), "citizenCount");
    }

    private static void refuses(ThrowingCallable act, String field) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains(field));
    }

    private static List<Optional<Integer>> entered(Integer... marks) {
        return Stream.of(marks).map(Optional::ofNullable).toList();
    }
}
