package vn.boiduong.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What is left out of a text that is too long for the engine is said, not swallowed. */
class CaseTextTests {

    @Test
    void saysHowManyLinesAreLeftOut() {
        String brief = IntStream.rangeClosed(1, 200).mapToObj(line -> "- Người thứ %03d, chuyên viên văn phòng".formatted(line))
                .collect(Collectors.joining("\n"));

        String shortened = CaseText.shortened(brief);

        long shown = shortened.lines().filter(line -> line.startsWith("- Người")).count();
        assertThat(shortened).hasSizeLessThanOrEqualTo(3_500).contains("… và " + (200 - shown) + " dòng nữa.");
        assertThat(shortened.lines().filter(line -> line.startsWith("- Người"))).allMatch(line -> line.endsWith("văn phòng"));
    }

    @Test
    void saysThatAnEndlessLineGoesOn() {
        String brief = "chữ ".repeat(2_000).strip();

        assertThat(CaseText.shortened(brief)).hasSizeLessThanOrEqualTo(3_500).contains("… và").contains("ký tự nữa.");
    }
}
