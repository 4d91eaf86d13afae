package vn.boiduong.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Whatever hr can tick in the form is understood when it arrives, and nothing that can happen is missing from the form. */
class FormChoicesTests {

    @Test
    void everyChoiceOfTheFormIsUnderstood() throws IOException {
        assertThat(choices("trainingLevel").stream().map(word -> Fields.choice("trainingLevel", word, TrainingLevel.class, TrainingLevel::name)))
                .containsExactlyInAnyOrder(TrainingLevel.values());
        assertThat(choices("reimbursementCase").stream()
                .map(word -> Fields.choice("reimbursementCase", word, ReimbursementCase.class, ReimbursementCase::event)))
                .containsExactlyInAnyOrder(ReimbursementCase.values());
        assertThat(choices("exemption").stream().map(word -> Fields.choice("exemption", word, Exemption.class, Exemption::reason)))
                .containsExactlyInAnyOrder(Exemption.values());
    }

    private static List<String> choices(String field) throws IOException {
        JsonNode form = new ObjectMapper().readTree(Path.of("forms/reimbursement-confirm-costs.form").toFile());
        return StreamSupport.stream(form.get("components").spliterator(), false).filter(part -> part.path("key").asText().equals(field))
                .flatMap(part -> part.get("values").findValuesAsText("value").stream()).toList();
    }
}
