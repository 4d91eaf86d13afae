package vn.boiduong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** People read one spelling, one way to be addressed and one way to be given a day, whichever page, form, mail or diagram they read. */
class SpellingTests {

    private static final List<Path> READ_BY_PEOPLE = List.of(Path.of("src/main/resources/messages"), Path.of("src/main/resources/templates"),
            Path.of("src/main/resources/static/assets"), Path.of("src/main/resources/META-INF"), Path.of("forms"), Path.of("processes"));
    private static final Pattern TEXT = Pattern.compile(".*\\.(properties|html|js|json|form|bpmn|dmn)");

    /** The customer's own name of the office, as the directory writes it. */
    private static final Pattern OWN_NAME = Pattern.compile("Văn hoá - Xã hội");
    /** The tone mark stands as in khóa, hủy, hòa; after q the u is no part of the vowel (quý). */
    private static final Pattern OTHER_TONE_MARK = Pattern.compile(
            "\\b\\w*(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])\\b", Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_ADDRESS = Pattern.compile("ông/bà|quý vị|anh/chị", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_OF_TWO_MEANINGS = Pattern.compile("trước hết ngày");

    @Test
    void toneMarksStandInOnePlace() {
        assertThat(found(OTHER_TONE_MARK)).as("khóa, hủy, hóa, xóa, ủy").isEmpty();
    }

    @Test
    void peopleAreAddressedInOneWay() {
        assertThat(found(OTHER_ADDRESS)).as("bạn").isEmpty();
    }

    @Test
    void aLastDayIsALastDay() {
        assertThat(found(DAY_OF_TWO_MEANINGS)).as("chậm nhất hết ngày").isEmpty();
    }

    private static List<String> found(Pattern unwanted) {
        return READ_BY_PEOPLE.stream().flatMap(SpellingTests::files).flatMap(file -> unwanted.matcher(OWN_NAME.matcher(read(file)).replaceAll(""))
                .results().map(match -> file + ": " + match.group())).distinct().toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> TEXT.matcher(file.getFileName().toString()).matches()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
