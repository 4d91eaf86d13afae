package vn.boiduong.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What is left out of a text that is too long for the engine is said, not swallowed. */
class CaseTextTests {

    private static final String WHERE = "engine.brief.inTheForm";

    @Test
    void saysHowManyLinesAreLeftOut() {
        String brief = IntStream.rangeClosed(1, 200).mapToObj(line -> "- Người thứ %03d, chuyên viên văn phòng".formatted(line))
                .collect(Collectors.joining("\n"));

        String shortened = CaseText.shortened(brief, WHERE);

        long shown = shortened.lines().filter(line -> line.startsWith("- Người")).count();
        assertThat(shortened).hasSizeLessThanOrEqualTo(3_500).contains("… và " + (200 - shown) + " dòng nữa.");
        assertThat(shortened.lines().filter(line -> line.startsWith("- Người"))).allMatch(line -> line.endsWith("văn phòng"));
    }

    @Test
    void saysThatAnEndlessLineGoesOn() {
        String brief = "chữ ".repeat(2_000).strip();

        assertThat(CaseText.shortened(brief, WHERE)).hasSizeLessThanOrEqualTo(3_500).contains("… và").contains("ký tự nữa.");
    }

    /** An objection may be longer than all the rest of a brief: its beginning is shown, with a mark where it is cut. */
    @Test
    void cutsALongLineVisiblyInsteadOfDroppingIt() {
        String brief = "- Kết quả: 73,00, mức Tốt\nKiến nghị: " + "tôi đề nghị xem lại ".repeat(200).strip() + "\n- Hạn: 30/11/2026";

        String shortened = CaseText.shortened(brief, "engine.brief.inTheHistory");

        assertThat(shortened).hasSizeBetween(3_000, 3_500).startsWith("- Kết quả: 73,00, mức Tốt\nKiến nghị: tôi đề nghị xem lại")
                .contains(" …\n\n… và ").endsWith("ký tự nữa. Bản đầy đủ ở trang Lịch sử hồ sơ trên cổng thông tin.");
    }
}
