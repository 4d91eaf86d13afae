package vn.boiduong.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table says what Tasklist's form says, and says it in English to who reads English. */
class FormColumnsTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARKED_LETTER = "(?iUs).*[àáảãạăâèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵđấầậẩẫắằặẳẵếềệểễốồộổỗớờợởỡứừựửữ].*";

    @ParameterizedTest
    @EnumSource
    void aColumnIsCalledAsInTheFormAndInEnglish(BulkKind kind) throws IOException {
        Map<String, JsonNode> form = new TreeMap<>();
        JSON.readTree(Path.of("forms", kind.form() + ".form").toFile()).get("components").forEach(field -> form.put(field.path("key").asText(), field));

        for (Column column : new FormColumns(JSON).of(kind)) {
            JsonNode field = form.get(column.name());
            if (field == null) {
                continue;
            }
            assertThat(column.label()).hasToString(field.path("label").asText(field.path("dateLabel").asText()));
            assertThat(String.valueOf(column.hint())).isEqualTo(field.path("description").asText());
            field.path("values").forEach(choice -> assertThat(column.choices().get(choice.get("value").asText())).hasToString(choice.get("label").asText()));
            assertThat(column.hint().in(Locale.ENGLISH)).doesNotMatch(MARKED_LETTER);
            assertThat(column.choices().values()).allSatisfy(choice -> assertThat(choice.in(Locale.ENGLISH)).doesNotMatch(MARKED_LETTER));
            if (!column.name().startsWith("headMark")) {
                assertThat(column.label().in(Locale.ENGLISH)).doesNotMatch(MARKED_LETTER);
            }
        }
    }
}
