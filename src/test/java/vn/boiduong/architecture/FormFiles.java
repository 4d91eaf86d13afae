package vn.boiduong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The files of {@code forms/} as the tests look at them. */
final class FormFiles {

    static final Path FOLDER = Path.of("forms");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HANDED_IN = Pattern.compile("(?:^\\s+|\\{)(\\w+): \\['(?:String|Integer|Boolean)'", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("from '\\./([\\w-]+\\.js)'");

    private FormFiles() {
    }

    static List<Path> ofType(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<JsonNode> components(Path form) {
        return StreamSupport.stream(json(form).get("components").spliterator(), false);
    }

    /** The components a person fills in. */
    static Stream<JsonNode> fields(Path form) {
        return components(form).filter(component -> component.has("key"));
    }

    static String labelOf(JsonNode field) {
        return field.path(field.path("type").asText().equals("datetime") ? "dateLabel" : "label").asText();
    }

    /** The form variables a form hands in, whichever kind it is. */
    static Set<String> variablesOf(String name) {
        Path form = FOLDER.resolve(name + ".form");
        return Files.exists(form) ? fields(form).map(field -> field.get("key").asText()).collect(Collectors.toCollection(TreeSet::new))
                : matches(HANDED_IN, text(FOLDER.resolve(name + ".js"))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The script of an embedded form and the scripts of this folder it uses, besides the common ones. */
    static List<String> scriptsOf(String name) {
        String own = text(FOLDER.resolve(name + ".js"));
        return Stream.concat(Stream.of(own), matches(IMPORT, own).filter(used -> !Set.of("common.js", "page.js").contains(used))
                .map(used -> text(FOLDER.resolve(used)))).toList();
    }

    static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
