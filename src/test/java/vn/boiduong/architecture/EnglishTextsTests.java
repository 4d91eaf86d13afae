package vn.boiduong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The English texts of the pages: one file beside each Vietnamese one, line by line, and nothing in it left Vietnamese. */
class EnglishTextsTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENGLISH = "_en.properties";
    private static final Pattern VIETNAMESE = Pattern.compile("(?iU)[àáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵđ]");
    /** Never on a page of its own: the command line, what a rehearsal prints, the morning's mail. */
    private static final Set<String> OFF_THE_PAGES = Set.of("cli", "rehearsal", "digest");
    /** Names that are the same in every language: the product, a unit of the demo, how documents are numbered and quoted. */
    private static final List<String> NAMES = List.of("Bồi Dưỡng", "Phòng Văn hoá - Xã hội", "/NĐ-CP", "/QĐ-TTg", "“Điều 5”", "“Nghị định 123/2027");

    @Test
    void whateverAPageSaysIsThereInEnglish() throws IOException {
        Set<String> bundles = files().map(EnglishTextsTests::name).filter(name -> !name.endsWith("_en")).collect(Collectors.toSet());
        Set<String> english = files().map(EnglishTextsTests::name).filter(name -> name.endsWith("_en")).map(name -> name.replace("_en", "")).collect(Collectors.toSet());
        bundles.removeAll(OFF_THE_PAGES);

        assertThat(english).isEqualTo(bundles);
    }

    @Test
    void theTwoReadLineByLine() throws IOException {
        files().filter(file -> file.toString().endsWith(ENGLISH)).forEach(file ->
                assertThat(keys(file)).as(file.toString()).isEqualTo(keys(Path.of(file.toString().replace(ENGLISH, ".properties")))));
    }

    @Test
    void onlyNamesStayVietnamese() throws IOException {
        Map<String, String> left = new TreeMap<>();
        files().filter(file -> file.toString().endsWith(ENGLISH)).forEach(file -> lines(file).forEach(line -> {
            String rest = NAMES.stream().reduce(line, (text, name) -> text.replace(name, ""));
            if (VIETNAMESE.matcher(rest).find()) {
                left.put(line.replaceAll("=.*", ""), rest);
            }
        }));

        assertThat(left).isEmpty();
    }

    private static List<String> keys(Path file) {
        return lines(file).map(line -> line.replaceAll("=.*", "")).toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList().stream();
        }
    }
}
