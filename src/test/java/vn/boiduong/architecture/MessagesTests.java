package vn.boiduong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every text that is asked for exists, every text that exists is asked for, and all of it is Vietnamese as written by hand. */
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENGLISH_FILE = "_en.properties";
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, String> ENGLISH = new TreeMap<>();
    private static final Pattern ASKED_IN_CODE =
            Pattern.compile("(?:Messages\\.(?:text|shown)|Wording\\.of|new RuleViolation|inField)\\((?:locale, |\"\\w+\", )?\"([a-z]+\\.[\\w.-]*\\w)\"[,)]");
    private static final Pattern ASKED_IN_PAGES = Pattern.compile("#\\{([a-z]+\\.[\\w.]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** Words that are no Vietnamese without their marks. */
    private static final Pattern BARE = Pattern.compile("(?iU)\\b(khong|nguoi|duoc|danh gia|boi duong|quyet dinh|can bo|cong chuc|ket qua|viec|don vi|"
            + "ke hoach|thoi gian|truong phong|bao cao|hoan thanh|xac nhan|tong hop|de cu|de nghi|ly do|nhu cau)\\b");

    static {
        files("src/main/resources/messages", ".properties")
                .forEach(file -> (file.toString().endsWith(ENGLISH_FILE) ? ENGLISH : TEXTS).putAll(texts(file)));
    }

    @Test
    void everyKeyStandsInTheFileOfItsFeature() {
        assertThat(TEXTS.keySet()).isNotEmpty().allMatch(key -> Files.exists(FOLDER.resolve(key.split("\\.")[0] + ".properties")));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> asked = new TreeSet<>(found(ASKED_IN_CODE, code()));
        asked.addAll(found(ASKED_IN_PAGES, pages()).stream().filter(key -> !key.endsWith(".")).toList());

        assertThat(asked).isNotEmpty().isSubsetOf(TEXTS.keySet());
    }

    @Test
    void everyTextIsAskedFor() {
        String features = TEXTS.keySet().stream().map(key -> key.split("\\.")[0]).distinct().collect(Collectors.joining("|"));
        Set<String> named = new HashSet<>(found(Pattern.compile("[\"'#{|]((?:" + features + ")\\.[\\w.-]*)"), code() + pages()));
        Predicate<String> begun = key -> named.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start));

        assertThat(TEXTS.keySet()).allMatch(key -> named.contains(key) || begun.test(key));
    }

    @Test
    void everyTextCanBeFilledIn() {
        TEXTS.forEach((key, text) -> {
            Set<Integer> numbers = PLACEHOLDER.matcher(text).results().map(place -> Integer.valueOf(place.group(1))).collect(Collectors.toSet());
            assertThat(numbers).as(key).isEqualTo(IntStream.range(0, numbers.size()).boxed().collect(Collectors.toSet()));
            Object[] arguments = numbers.stream().map(number -> "«" + number + "»").toArray();
            String filled = new MessageFormat(text).format(arguments);
            assertThat(filled).as(key).isNotBlank().doesNotContain("{");
            assertThat(arguments).as(key).allMatch(argument -> filled.contains((String) argument));
        });
    }

    @Test
    void noWordHasLostItsMarks() {
        TEXTS.forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(BARE));
        Stream.of(files("forms", ".form"), files("processes", ".bpmn"), files("processes", ".dmn")).flatMap(List::stream)
                .forEach(file -> assertThat(read(file)).as(file.toString()).doesNotContainPattern(BARE));
    }

    @Test
    void longTextsAreNotPlainAscii() {
        assertThat(TEXTS.entrySet().stream().filter(text -> text.getValue().replaceAll("[^A-Za-z]", "").length() > 12)
                .filter(text -> text.getValue().chars().allMatch(letter -> letter < 128)).map(Map.Entry::getKey)).isEmpty();
    }

    @Test
    void everyEnglishFileSaysWhatItsVietnameseOneSays() {
        files("src/main/resources/messages", ENGLISH_FILE).forEach(file -> assertThat(texts(file).keySet()).as(file.toString())
                .isEqualTo(texts(Path.of(file.toString().replace(ENGLISH_FILE, ".properties"))).keySet()));
    }

    @Test
    void everyEnglishTextIsFilledInAsTheVietnameseOne() {
        Object[] arguments = IntStream.range(0, 10).mapToObj(number -> "«" + number + "»").toArray();
        ENGLISH.forEach((key, text) -> {
            String english = new MessageFormat(text).format(arguments);
            String vietnamese = new MessageFormat(TEXTS.get(key)).format(arguments);

            assertThat(english).as(key).isNotBlank().doesNotContain("{");
            assertThat(arguments).as(key).allMatch(argument -> english.contains((String) argument) == vietnamese.contains((String) argument));
        });
    }

    private static Map<String, String> texts(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Properties texts = new Properties();
            texts.load(text);
            return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String code() {
        return files("src/main/java", ".java").stream().map(MessagesTests::read).collect(Collectors.joining("\n"));
    }

    private static String pages() {
        return files("src/main/resources/templates", ".html").stream().map(MessagesTests::read).collect(Collectors.joining("\n"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
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
