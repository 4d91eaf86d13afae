package vn.boiduong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.boiduong.BoiDuongApplication;

class LaunchTests {

    private static final String WARD = "src/test/resources/wards/small";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Launch launch(String... args) {
        return new Launch(BoiDuongApplication.class, new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)), args);
    }

    @Test
    void servesWithoutACommand() {
        assertThat(launch().isToServe()).isTrue();
        assertThat(launch("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:x").isToServe()).isTrue();
        assertThat(launch("import", "--server.port=0").isToServe()).isFalse();
        assertThat(launch("--help").isToServe()).isFalse();
    }

    @Test
    void explainsItself() {
        assertThat(launch("--help").run()).isZero();
        assertThat(out.toString()).contains("Cách dùng", "import", "1 không làm được", "2 không hiểu lệnh", Launch.REFUSED + " bị từ chối");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(launch("improt").run()).isEqualTo(2);
        assertThat(launch("import").run()).isEqualTo(2);
        assertThat(err.toString()).contains("Không hiểu: improt", "Thiếu tham số: --data");
    }

    @Test
    void importsAWardIntoTheDatabaseItIsGiven() {
        String url = "jdbc:h2:mem:launch-tests;DB_CLOSE_DELAY=-1";

        assertThat(launch("import", "--data", WARD, "--spring.datasource.url=" + url).run()).as(err.toString()).isZero();

        assertThat(out.toString()).isEqualToIgnoringNewLines("Đã nhập Ủy ban nhân dân phường Nam Hòa: 3 đơn vị, 12 người, 2 khóa bồi dưỡng.");
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(url, "sa", ""));
        assertThat(database.sql("select count(*) from boiduong.officer").query(Integer.class).single()).isEqualTo(12);
        assertThat(database.sql("select count(*) from ACT_ID_USER").query(Integer.class).single()).isEqualTo(12);
    }

    @Test
    void refusesABrokenWardAsAWholeAndWithoutATrace(@TempDir Path set) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(WARD))) {
            for (Path file : files.toList()) {
                Files.writeString(set.resolve(file.getFileName()), Files.readString(file).replace("2026-04-06", "2026-04-31"));
            }
        }

        assertThat(launch("import", "--data", set.toString()).run()).isEqualTo(Launch.REFUSED);

        assertThat(err.toString().lines()).containsExactly(
                "courses.csv, dòng 2, cột startsOn: giá trị “2026-04-31” không đúng; cần ngày có thật, viết yyyy-MM-dd hoặc dd/MM/yyyy",
                "Không nhập gì cả: bộ dữ liệu có 1 lỗi.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAYearOrAFolderItCannotRehearseIn(@TempDir Path place) throws IOException {
        Path file = Files.writeString(place.resolve("a-file"), "");

        assertThat(launch("rehearse", "--data", WARD, "--year", "0", "--out", place.resolve("out").toString()).run()).isEqualTo(Launch.REFUSED);
        assertThat(launch("rehearse", "--data", WARD, "--year", "2026", "--out", file.resolve("out").toString()).run()).isEqualTo(Launch.REFUSED);
        assertThat(launch("rehearse", "--data", WARD, "--year", "nay").run()).isEqualTo(2);

        assertThat(err.toString()).contains("Năm 0 không diễn tập được", "Không tạo được hoặc không ghi được", "Giá trị không dùng được: nay");
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void namesTheReasonWhenTheDatabaseDoesNotAnswer() {
        assertThat(launch("import", "--data", WARD, "--spring.datasource.url=jdbc:postgresql://localhost:1/none").run()).isEqualTo(1);

        assertThat(err.toString()).startsWith("Không thực hiện được").doesNotContain("\tat ");
    }
}
