package vn.boiduong.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error of a broken set is one line that names file, line, column, value and what was expected; all at once. */
class BrokenSetsTests {

    private static final Path WARDS = Path.of("src/test/resources/wards");
    private static final Pattern CHANGE = Pattern.compile("(\\w+\\.csv) (\\d+|\\+|-):? ?(.*)");

    @TempDir
    private Path set;

    record BrokenSet(String name, List<String> changes, List<String> expected) {

        static BrokenSet of(String block) {
            List<String> lines = block.lines().toList();
            return new BrokenSet(lines.get(0), lines.stream().skip(1).filter(line -> !line.startsWith(">")).toList(),
                    lines.stream().filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BrokenSet> brokenSets() throws IOException {
        String text = Files.readString(WARDS.resolve("broken-sets.txt"));
        return Arrays.stream(text.substring(text.indexOf("\n== ")).split("\n== ")).filter(block -> !block.isBlank())
                .map(String::strip).map(BrokenSet::of);
    }

    @BeforeEach
    void copyOfTheSmallWard() throws IOException {
        try (Stream<Path> files = Files.list(WARDS.resolve("small"))) {
            for (Path file : files.toList()) {
                Files.copy(file, set.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("brokenSets")
    void namesEveryError(BrokenSet broken) throws IOException {
        for (String change : broken.changes()) {
            apply(change);
        }

        assertThat(errors()).containsExactlyElementsOf(broken.expected());
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        Path file = set.resolve("units.csv");
        Files.writeString(file, "code,name,kind,head\nLD,L\u00e3nh", StandardCharsets.ISO_8859_1);

        assertThat(errors()).containsExactly("units.csv, dòng 2: tệp không phải UTF-8; cần lưu lại với mã UTF-8");
    }

    @Test
    void aRehearsalNeedsAScriptAnImportDoesNot() throws IOException {
        Files.delete(set.resolve("script.csv"));

        assertThat(new DatasetReader().read(set).script()).isEmpty();
        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().readToRehearse(set, 2026)).lines())
                .containsExactly("script.csv: thiếu tệp này trong bộ dữ liệu");
    }

    @Test
    void aRehearsalNeedsSomeoneInEveryRoleThatActs() throws IOException {
        Path officers = set.resolve("officers.csv");
        Files.writeString(officers, Files.readString(officers).replaceAll(",chairman\\b", ","));

        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().readToRehearse(set, 2026)).lines())
                .containsExactly("officers.csv: không có ai giữ vai trò Chủ tịch, Phó Chủ tịch UBND; diễn tập cần ít nhất một người, ghi ở cột roles");
    }

    @Test
    void eventsOfARehearsalLieInItsYear() throws IOException {
        Files.writeString(set.resolve("events.csv"), """
                Ngày,Loại sự việc,Mã cán bộ,Khóa học,Đơn vị,Đến,Ghi chú
                31/12/2025,LEFT,K2,,,,Nghỉ việc
                2026-03-02,LEFT,K3,,,,
                2027-01-04,CONCERN,K9,,,,""");

        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().readToRehearse(set, 2026)).lines()).containsExactly(
                "events.csv, dòng 2, cột date: giá trị “31/12/2025” không đúng; cần ngày trong năm 2026",
                "events.csv, dòng 4, cột date: giá trị “2027-01-04” không đúng; cần ngày trong năm 2026",
                "events.csv, dòng 4, cột officer: giá trị “K9” không đúng; cần mã của một người có trong officers.csv");
    }

    @Test
    void aYearThatIsStartedEarlyIsPlayedFromThatDay() throws IOException {
        Files.writeString(set.resolve("events.csv"), """
                date,kind,officer,course,unit,to,note
                2025-11-24,YEAR_STARTED,,,,,
                2025-12-01,CONCERN,V5,,,,
                2025-11-21,CONCERN,V5,,,,
                2026-02-02,YEAR_STARTED,,,,,
                2025-09-30,YEAR_STARTED,,,,,""");

        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().readToRehearse(set, 2026)).lines()).containsExactly(
                "events.csv, dòng 4, cột date: giá trị “2025-11-21” không đúng; cần ngày từ 2025-11-24 đến 2026-12-31",
                "events.csv, dòng 5, cột kind: giá trị “YEAR_STARTED” không đúng; cần một sự việc YEAR_STARTED trong cả tệp; đã có ngày 2025-11-24",
                "events.csv, dòng 6, cột date: giá trị “2025-09-30” không đúng; cần ngày từ 2025-10-01 đến 2026-12-31");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        assertThat(catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().read(set.resolve("none"))).lines())
                .containsExactly(set.resolve("none") + ": không có thư mục hoặc tệp .xlsx này");
    }

    private List<String> errors() {
        return catchThrowableOfType(DatasetErrors.class, () -> new DatasetReader().read(set)).lines();
    }

    private void apply(String change) throws IOException {
        Matcher parts = CHANGE.matcher(change);
        assertThat(parts.matches()).as(change).isTrue();
        Path file = set.resolve(parts.group(1));
        if (parts.group(2).equals("-")) {
            Files.delete(file);
            return;
        }
        List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
        String text = parts.group(3).replace("\\n", "\n");
        int number = parts.group(2).equals("+") ? lines.size() : Integer.parseInt(parts.group(2)) - 1;
        if (number == lines.size()) {
            lines.add(text);
        } else {
            lines.set(number, text);
        }
        Files.write(file, lines);
    }
}
