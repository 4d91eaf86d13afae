package vn.boiduong.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.Wording;

/**
 * The words of the table's columns are those of the very forms Tasklist shows: who knows the one knows the other. The criteria are
 * called as the form calls them in every language.
 */
@Component
class FormColumns {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NUMBER = 10;

    private final Map<BulkKind, List<Column>> columns = new EnumMap<>(BulkKind.class);

    FormColumns(ObjectMapper json) {
        for (BulkKind kind : BulkKind.values()) {
            Map<String, JsonNode> form = read(json, kind.form());
            columns.put(kind, kind.fields().stream().map(field -> column(field, form.get(field.name()))).toList());
        }
    }

    List<Column> of(BulkKind kind) {
        return columns.get(kind);
    }

    private static Map<String, JsonNode> read(ObjectMapper json, String form) {
        try (var file = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
            Map<String, JsonNode> fields = new HashMap<>();
            json.readTree(file).get("components").forEach(component -> fields.put(component.path("key").asText(), component));
            return fields;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Column column(BulkKind.Field field, JsonNode component) {
        if (!field.isVariable()) {
            return new Column(field.name(), field.cell(), Wording.of("bulk.ticked"), null, Map.of(), 0);
        }
        Map<String, Wording> choices = new LinkedHashMap<>();
        component.path("values").forEach(choice -> choices.put(choice.get("value").asText(),
                word("choice." + field.name() + "." + choice.get("value").asText(), choice.get("label").asText())));
        String label = component.path("label").asText(component.path("dateLabel").asText());
        int longest = field.cell() == Cell.TEXT ? component.path("validate").path("maxLength").asInt(LONGEST) : LONGEST_NUMBER;
        return new Column(field.name(), field.cell(), word("column." + field.name(), label),
                component.has("description") ? word("hint." + field.name(), component.get("description").asText()) : null, choices, longest);
    }

    private static Wording word(String key, String inTheForm) {
        return Wording.find("bulk." + key).orElseGet(() -> Wording.written(inTheForm));
    }
}
