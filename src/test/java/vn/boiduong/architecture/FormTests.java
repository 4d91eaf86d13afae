package vn.boiduong.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every form promises to the person who fills it in, and to the record step that reads it. */
class FormTests {

    /** What Tasklist 7.24 renders and submits as a scalar. */
    private static final Set<String> COMPONENTS =
            Set.of("text", "textfield", "textarea", "number", "checkbox", "radio", "select", "datetime", "separator");

    /** The engine holds 4,000 characters per text variable. */
    private static final int LONGEST_TEXT = 3_900;

    private static final Pattern WORDS = Pattern.compile("(?s)<(?:label|h4|th|legend)\\b[^>]*>(.*?)</(?:label|h4|th|legend)>");
    private static final Pattern PLACE = Pattern.compile("(?:find|list|note|table)\\(page, '(\\w+)'");
    private static final Pattern PLACED = Pattern.compile("data-is=\"(\\w+)\"");

    @Test
    void everyHumanTaskHasItsFormAndEveryFormItsTask() {
        Set<String> ofTasks = FormVariables.models().stream().flatMap(FormVariables::userTasks).map(FormVariables::formOf)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> files = Stream.of(".form", ".html").flatMap(ending -> FormFiles.ofType(ending).stream()).map(FormFiles::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ofTasks).doesNotContainNull().isEqualTo(files);
    }

    @Test
    void everyFormIsNamedAfterItsProcessAndTask() {
        for (BpmnModelInstance model : FormVariables.models()) {
            FormVariables.userTasks(model).forEach(task -> assertThat(FormVariables.formOf(task))
                    .isEqualTo(FormVariables.processOf(model) + task.getId().replaceFirst("Task_", "").replaceAll("([A-Z])", "-$1").toLowerCase()));
        }
    }

    @Test
    void everyCamundaFormIsOneTasklistCanShow() {
        for (Path form : FormFiles.ofType(".form")) {
            JsonNode json = FormFiles.json(form);

            assertThat(json.path("id").asText()).isEqualTo(FormFiles.nameOf(form));
            assertThat(json.path("schemaVersion").asInt()).as("%s: schema of form-js in Tasklist 7.24", form).isEqualTo(16);
            assertThat(json.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
            assertThat(FormFiles.components(form).map(component -> component.path("type").asText())).as(form.toString()).isSubsetOf(COMPONENTS);
            assertThat(FormFiles.components(form).map(component -> component.path("id").asText())).as(form.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFormFirstTellsTheCase() {
        for (Path form : FormFiles.ofType(".form")) {
            assertThat(FormFiles.components(form).findFirst().orElseThrow().path("text").asText())
                    .as(form.toString()).contains("{{caseTitle}}", "{{caseBrief}}");
        }
        for (Path form : FormFiles.ofType(".html")) {
            assertThat(FormFiles.text(form)).as(form.toString()).contains("data-is=\"title\"", "data-is=\"head\"", "data-is=\"problem\"");
        }
    }

    @Test
    void everythingAskedIsAskedInVietnamese() {
        for (Path form : FormFiles.ofType(".form")) {
            FormFiles.fields(form).forEach(field -> {
                assertThat(isVietnamese(FormFiles.labelOf(field))).as("%s: %s", form, field).isTrue();
                assertThat(StreamSupport.stream(field.path("values").spliterator(), false).map(choice -> choice.path("label").asText()))
                        .as("%s: %s", form, field).allMatch(FormTests::isVietnamese);
            });
        }
        for (Path form : FormFiles.ofType(".html")) {
            assertThat(FormFiles.matches(WORDS, FormFiles.text(form)).map(words -> words.replaceAll("<[^>]*>", "").strip()))
                    .as(form.toString()).isNotEmpty().allMatch(FormTests::isVietnamese);
        }
    }

    @Test
    void everyTextFitsIntoAVariable() {
        for (Path form : FormFiles.ofType(".form")) {
            FormFiles.fields(form).filter(field -> field.path("type").asText().equals("textarea"))
                    .forEach(field -> assertThat(field.path("validate").path("maxLength").asInt()).as("%s: %s", form, field)
                            .isBetween(1, LONGEST_TEXT));
        }
        for (Path form : FormFiles.ofType(".html")) {
            assertThat(FormFiles.text(form)).as(form.toString()).doesNotContainPattern("<textarea(?![^>]*maxlength=\"(?:2000|" + LONGEST_TEXT + ")\")");
        }
    }

    /** The engine refuses whatever the diagram does not name, so both must name the same. */
    @Test
    void everyTaskNamesTheVariablesOfItsForm() {
        FormVariables.models().stream().flatMap(FormVariables::userTasks).forEach(task -> assertThat(FormVariables.namedAt(task)).as(task.getId())
                .isEqualTo(FormFiles.variablesOf(FormVariables.formOf(task))));
    }

    /** Whatever a form hands in is taken by the record step, and whatever that step takes can be filled in. */
    @Test
    void formsAndRecordStepsSpeakOfTheSameVariables() {
        Map<String, Set<String>> declared = FormVariables.declared();
        for (BpmnModelInstance model : FormVariables.models()) {
            String feature = FormVariables.featureOf(model);
            if (FormVariables.userTasks(model).findAny().isEmpty()) {
                continue;
            }
            Set<String> handedIn = FormVariables.userTasks(model).flatMap(task -> FormFiles.variablesOf(FormVariables.formOf(task)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(declared).containsKey(feature);
            assertThat(declared.get(feature)).as("%s: a field no record step takes", feature).containsAll(handedIn);
            assertThat(declared.get(feature)).as("%s: a variable no form hands in and no expression reads", feature)
                    .allMatch(variable -> handedIn.contains(variable) || FormVariables.usedIn(model, variable));
        }
    }

    @Test
    void everyPlaceAScriptFillsStandsInItsForm() {
        for (Path form : FormFiles.ofType(".html")) {
            String name = FormFiles.nameOf(form);
            Set<String> places = FormFiles.matches(PLACED, FormFiles.text(form)).collect(Collectors.toSet());

            assertThat(Files.exists(FormFiles.FOLDER.resolve(name + ".js"))).as(name).isTrue();
            FormFiles.scriptsOf(name).forEach(script -> assertThat(places).as(name)
                    .containsAll(FormFiles.matches(PLACE, script).collect(Collectors.toSet())));
        }
    }

    /** Data becomes text, never markup: names come from people. */
    @Test
    void noScriptWritesMarkup() {
        for (Path script : FormFiles.ofType(".js")) {
            assertThat(FormFiles.text(script)).as(script.toString()).doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write");
        }
    }

    private static boolean isVietnamese(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).matches("(?s).*[\\p{M}đĐ].*");
    }
}
