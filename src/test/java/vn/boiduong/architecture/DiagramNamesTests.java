package vn.boiduong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** Pages name processes and steps in their reader's language: every name a diagram gives has an English twin. */
class DiagramNamesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern VIETNAMESE = Pattern.compile("(?iU)[àáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵđ]");

    @Test
    void everyNameOfADiagramHasAnEnglishTwinAndNothingElseHas() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn")).map(file -> Bpmn.readModelFromFile(file.toFile())).forEach(model -> names.addAll(named(model)));
        }

        assertThat(read("diagram.properties").values().stream().map(String::valueOf)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void englishNamesAreEnglish() {
        assertThat(read("diagram_en.properties").values().stream().map(String::valueOf)).isNotEmpty().noneMatch(name -> VIETNAMESE.matcher(name).find());
    }

    private static Set<String> named(BpmnModelInstance model) {
        Set<String> names = new TreeSet<>();
        model.getModelElementsByType(Process.class).forEach(process -> names.add(process.getName()));
        model.getModelElementsByType(Lane.class).forEach(lane -> names.add(lane.getName()));
        model.getModelElementsByType(FlowNode.class).stream().filter(node -> node.getName() != null).map(node -> node.getName().replaceAll("\\s+", " ").strip())
                .filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader text = Files.newBufferedReader(MESSAGES.resolve(file))) {
            texts.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }
}
