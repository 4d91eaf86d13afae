package vn.boiduong.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTextTests {

    private final GuideText text = new GuideText();

    @Test
    void aPageHasItsHeadingItsSectionsAndItsText() {
        GuidePage page = text.read("can-bo", "# Người đi học\n\n## Báo kết quả trong hai phút\n\nViết **ngắn**.\n\n## Khi quá hạn?\n");

        assertThat(page.title()).isEqualTo("Người đi học");
        assertThat(page.sections()).extracting(GuidePage.Section::id, GuidePage.Section::title).containsExactly(
                Tuple.tuple("báo-kết-quả-trong-hai-phút", "Báo kết quả trong hai phút"),
                Tuple.tuple("khi-quá-hạn", "Khi quá hạn?"));
        assertThat(page.html()).contains("<h2 id=\"khi-quá-hạn\">Khi quá hạn?</h2>", "<strong>ngắn</strong>").doesNotContain("<h1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''     | [x](can-bo.md)            | href=\"huong-dan/can-bo\"",
        "can-bo | [x](quan-tri.md#tệp)      | href=\"quan-tri#tệp\"",
        "can-bo | [x](README.md)            | href=\"../huong-dan\"",
        "can-bo | [x](#rút)                 | href=\"#rút\"",
        "can-bo | ![Ảnh](anh/de-cu.png)     | src=\"anh/de-cu.png\" alt=\"Ảnh\"",
        "''     | ![Ảnh](anh/de-cu.png)     | src=\"huong-dan/anh/de-cu.png\"",
        "can-bo | `/khoa-hoc`               | href=\"../khoa-hoc\"><code>/khoa-hoc</code></a>",
        "''     | `/`                       | href=\"./\"><code>/</code></a>",
        "can-bo | `java -jar`               | <code>java -jar</code>"
    })
    void linksLeadToPagesOfTheApplication(String name, String markdown, String html) {
        assertThat(text.read(name, "# T\n\n" + markdown + "\n").html()).contains(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "[x](javascript:alert(1))", "`<b>`"})
    void nothingInTheTextBecomesATag(String markdown) {
        assertThat(text.read("can-bo", "# T\n\n" + markdown + "\n").html()).doesNotContain("<script", "<img", "<b>", "href=\"javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "README", "../application.yaml", "can-bo.md", "anh/de-cu.png", "%2e%2e/x"})
    void onlyPagesOfTheListAreFound(String name) {
        assertThat(new Guide().page(name)).isEmpty();
        assertThat(new Guide().picture(name)).isEmpty();
    }
}
