package vn.boiduong.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Position;

class DatasetReaderTests {

    private final DatasetReader reader = new DatasetReader();

    @Test
    void readsTheSampleWard() {
        Dataset sample = reader.read(Path.of("src/main/resources/sample/thach-khoi"));

        assertThat(sample.agency()).isEqualTo("TK");
        assertThat(sample.directory().officers()).hasSizeGreaterThan(50);
        assertThat(sample.courses()).hasSizeGreaterThan(10);
        assertThat(sample.script()).isNotEmpty();
        assertThat(sample.ignoredFiles()).isEmpty();
    }

    @Test
    void readsValuesAsTheyStand() {
        Dataset ward = reader.read(Path.of("src/test/resources/wards/small"));

        assertThat(ward.courses().get(0).startsOn()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(ward.script().get(1).testScore()).hasToString("7.0");
        assertThat(ward.script().get(0).selfMarks()).containsExactly(9, 8, 9, 9, 8, 9);
        assertThat(ward.script().get(1).selfMarks()).isEmpty();
        assertThat(ward.directory().officers().get(6).email()).isNull();
    }

    @Test
    void readsWhatOfficesWrite(@TempDir Path set) throws IOException {
        copySmallWard(set);
        Files.writeString(set.resolve("courses.csv"), "\uFEFFNgày kết thúc,Mã khoá,TÊN  KHÓA,refresher,nội dung,đáp ứng yêu cầu,hình thức,nơi học,"
                + "đơn vị tổ chức,ngày bắt đầu,số tiết,chỉ tiêu,kinh phí/người,đối tượng\r\n"
                + "08/04/2026,GT-01,\"Giao tiếp, \r\nứng xử \"\"văn minh\"\"\",NO,POSITION,KN-GT,ONLINE,DOMESTIC,,06/04/2026,24,3,0, SUPPORT ; LEADER\r\n"
                + "\r\n"
                + "12/06/2026,QL-01,Quản lý,YES,DIGITAL,,ONLINE,ABROAD,,01/06/2026,8,3,0,\r\n");
        Files.writeString(set.resolve("leave.csv"), "x");

        Dataset ward = reader.read(set);

        assertThat(ward.courses().get(0)).isEqualTo(new Course("GT-01", "NH", "Giao tiếp, \r\nứng xử \"văn minh\"", Course.Content.POSITION, "KN-GT",
                Course.Mode.ONLINE, Course.Location.DOMESTIC, null, LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8), 24, 3, 0,
                Set.of(Position.Duty.SUPPORT, Position.Duty.LEADER), false, null));
        assertThat(ward.courses()).hasSize(2);
        assertThat(ward.ignoredFiles()).containsExactly("leave.csv");
    }

    @Test
    void certificatesAndLeavesMayRepeat(@TempDir Path set) throws IOException {
        copySmallWard(set);
        Files.writeString(set.resolve("qualifications.csv"), "officer,requirement,certificateNo,issuedOn\nV3,KN-GT,,2019-05-06\nV3,KN-GT,,2024-05-06\n");
        Files.writeString(set.resolve("leaves.csv"), "officer,from,to,kind\nV3,2026-03-02,2026-03-06,SICK\nV3,2026-03-02,06/03/2026,SICK\n");

        assertThat(reader.read(set).directory().qualifications()).hasSize(2);
        assertThat(reader.read(set).directory().leaves()).hasSize(2);
    }

    @Test
    void aReasonIsForSomebodyTheScriptNominates(@TempDir Path set) throws IOException {
        copySmallWard(set);
        Files.writeString(set.resolve("reasons.csv"), "officer,course,reason\nK3,GT-01,Đã bố trí người trực\n");
        assertThat(reader.read(set).script()).filteredOn(row -> row.reason() != null).extracting(ScriptRow::officer, ScriptRow::reason)
                .containsExactly(tuple("K3", "Đã bố trí người trực"));

        Files.writeString(set.resolve("reasons.csv"), "officer,course,reason\nV5,GT-01,Muốn học\nV3,GT-01,\n");
        assertThatThrownBy(() -> reader.read(set)).hasMessageContainingAll("reasons.csv", "2", "GT-01", "script.csv đề cử người này", "3", "reason");
    }

    /** The second sample differs by what happens in the year, and by nothing else. */
    @Test
    void theSampleWithEventsIsTheSameWard() throws IOException {
        Dataset plain = reader.read(Path.of("src/main/resources/sample/thach-khoi"));
        Dataset eventful = reader.readToRehearse(Path.of("src/main/resources/sample/thach-khoi-bien-dong"), 2026);

        assertThat(eventful.directory()).isEqualTo(plain.directory());
        assertThat(eventful.courses()).isEqualTo(plain.courses());
        assertThat(eventful.script()).isEqualTo(plain.script());
        assertThat(eventful.events()).extracting(EventRow::kind).contains(EventRow.Kind.values());
    }

    /** The sample's README is what offices read: it names every column and every alias, and no other. */
    @Test
    void understandsExactlyTheHeadersTheReadmeNames() throws IOException {
        String readme = Files.readString(Path.of("src/main/resources/sample/thach-khoi/README.md"));
        for (DataTable table : DataTable.values()) {
            String chapter = readme.split("### `" + table.file() + "`")[1].split("###")[0];
            Map<String, Set<String>> named = chapter.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|"))
                    .flatMap(cells -> columnsOf(quotedIn(cells[1]), quotedIn(cells[2])))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            Map<String, Set<String>> understood = table.columns().stream()
                    .collect(Collectors.toMap(Column::name, column -> Set.copyOf(column.aliases())));
            assertThat(named).as(table.file()).isEqualTo(understood);
        }
    }

    /** {@code self1 … self6} stands for six columns. */
    private static Stream<Map.Entry<String, Set<String>>> columnsOf(List<String> names, List<String> aliases) {
        if (names.size() == 1) {
            return Stream.of(Map.entry(names.get(0), Set.copyOf(aliases)));
        }
        return IntStream.rangeClosed(1, 6).mapToObj(number -> Map.entry(names.get(0).replace("1", "" + number),
                Set.of(aliases.get(0).replace("1", "" + number))));
    }

    private static List<String> quotedIn(String cell) {
        return Pattern.compile("`([^`]+)`").matcher(cell).results().map(match -> match.group(1)).toList();
    }

    private static void copySmallWard(Path set) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/wards/small"))) {
            for (Path file : files.toList()) {
                Files.copy(file, set.resolve(file.getFileName()));
            }
        }
    }
}
