package vn.boiduong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What the README says about files, processes, people, tests and addresses is so. */
class ReadmeTests {

    private static final Pattern PROCESS_ROW = Pattern.compile("(?m)^\\| `([\\w-]+)` \\| `(processes/[\\w-]+\\.bpmn)` \\|.*\\| (.*) \\|$");
    private static final Pattern PERSON_ROW = Pattern.compile("(?m)^\\| (.*?) \\| (`TK\\d+`.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    private final String readme = read(Path.of("README.md"));

    @Test
    void everyProcessOfTheTableEndsAsItSays() throws IOException {
        Map<String, ProcessModel> models = ProcessModel.all().collect(Collectors.toMap(ProcessModel::fileName, Function.identity()));
        List<MatchResult> rows = PROCESS_ROW.matcher(readme).results().toList();

        assertThat(rows).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(models.keySet());
        for (MatchResult row : rows) {
            assertThat(row.group(2)).isEqualTo("processes/" + row.group(1) + ".bpmn");
            assertThat(models.get(row.group(1)).every(EndEvent.class)).extracting(EndEvent::getId).as(row.group(1))
                    .containsAll(inCode(row.group(3)).map(state -> "EndEvent_" + state).toList());
        }
    }

    @Test
    void everyFileItNamesExists() {
        assertThat(inCode(readme).filter(word -> word.matches("(src|docs|processes|forms|\\.ci)/[\\w./-]+") || word.matches("V\\d+__\\w+\\.sql"))
                .map(word -> word.startsWith("V") ? "src/main/resources/db/migration/" + word : word))
                .isNotEmpty().allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(Path.of("mvnw")).isExecutable();
        assertThat(inCode(readme).filter(word -> word.matches("nomination-eligibility|evaluation-rating|ranking-grade|reimbursement-case"))
                .collect(Collectors.toSet())).hasSize(4).allSatisfy(table -> assertThat(Path.of("processes", table + ".dmn")).exists());
    }

    @Test
    void everyFolderOfTheMapExists() {
        String map = readme.substring(readme.indexOf("src/main/java/vn/boiduong/\n"), readme.indexOf("docs/adr      "));
        Set<String> named = map.lines().skip(1).flatMap(line -> Stream.of(line.strip().split("  +")[0].split(" "))).collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isEqualTo(folders(Path.of("src/main/java/vn/boiduong")));
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        }
        Pattern asked = Pattern.compile("-Dtest='?([\\w*,]+)'?");

        assertThat(asked.matcher(readme).results().flatMap(match -> Stream.of(match.group(1).split(",")))).isNotEmpty()
                .allSatisfy(pattern -> {
                    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
                    assertThat(tests).as(pattern).anyMatch(test -> matcher.matches(Path.of(test)));
                });
    }

    @Test
    void everyPersonOfTheDemoIsWhoItSays() {
        List<String> officers = read(Path.of("src/main/resources/sample/thach-khoi/officers.csv")).lines().toList();
        Function<String, String> line = id -> officers.stream().filter(row -> row.startsWith(id + ",")).findFirst().orElseThrow();

        assertThat(PERSON_ROW.matcher(readme).results()).isNotEmpty().allSatisfy(row -> inCode(row.group(2)).forEach(id -> {
            String officer = line.apply(id);
            if (row.group(1).contains("Chủ tịch")) {
                assertThat(officer).contains(row.group(1).replace("Chủ tịch ", "")).endsWith("chairman");
            } else if (row.group(1).contains("HR")) {
                assertThat(officer).endsWith("hr");
            } else if (row.group(1).contains("thanh tra")) {
                assertThat(officer).endsWith("auditor");
            } else if (row.group(1).contains("quản trị")) {
                assertThat(officer).endsWith("admin");
            }
        }));
    }

    @Test
    void everyTaskOfTheWalkIsCalledSo() throws IOException {
        Set<String> names = ProcessModel.all().flatMap(model -> model.every(UserTask.class).stream()).map(UserTask::getName)
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("\\*([^*\\n]+)\\*").matcher(readme).results().map(match -> match.group(1))
                .filter(words -> words.chars().anyMatch(letter -> letter > 127))).isNotEmpty().isSubsetOf(names);
    }

    private static Stream<String> inCode(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1));
    }

    private static Set<String> folders(Path parent) {
        try (Stream<Path> inside = Files.list(parent)) {
            return inside.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
