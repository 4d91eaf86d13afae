package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.boiduong.shared.RuleViolation;

class SubmissionTests {

    @Test
    void readsNamesInOrderAndReasonsByPerson() {
        Submission submission = Submission.parse(" TK008; TK007;", "TK007=đã có người trực, hồ sơ = 0;");

        assertThat(submission.nominees()).containsExactly("TK008", "TK007");
        assertThat(submission.reasonFor("TK007")).isEqualTo("đã có người trực, hồ sơ = 0");
        assertThat(submission.reasonFor("TK008")).isNull();
    }

    @Test
    void readsAnEmptyAnswer() {
        assertThat(Submission.parse("", "").nominees()).isEmpty();
    }

    @Test
    void refusesAReasonWithoutPerson() {
        assertThatThrownBy(() -> Submission.parse("TK007", "vì cần")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("overrideReasons"));
    }

    @Test
    void readsReservedSeats() {
        assertThat(SeatAllocation.parse("VP=2; VHXH=0")).isEqualTo(Map.of("VP", 2, "VHXH", 0));
        assertThat(SeatAllocation.parse("")).isEmpty();
        for (String wrong : new String[] {"VP", "VP=-1", "VP=hai", "VP=1;VP=2", "VP=1=2"}) {
            assertThatThrownBy(() -> SeatAllocation.parse(wrong)).isInstanceOfSatisfying(RuleViolation.class,
                    refused -> assertThat(refused.field()).contains("seatAllocation"));
        }
    }
}
