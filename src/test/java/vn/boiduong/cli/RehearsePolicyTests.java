package vn.boiduong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.boiduong.BoiDuongApplication;

/** A draft policy rehearsed beside the one that ships: what would differ is worked out here a second time, from the files alone. */
class RehearsePolicyTests {

    private static final Path WARD = Path.of("src/test/resources/wards/year-edges");
    private static final String OPENING = "2026-11-20";
    private static final List<Integer> CRITERIA = List.of(15, 20, 15, 15, 20, 15);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path place;

    @AfterEach
    void giveTheEngineItsTimeBack() {
        ClockUtil.reset();
    }

    @Test
    void otherWeightsLevelsAndDaysGiveTheDifferenceTheyShould() throws IOException {
        int exit = rehearse("""
                name,value
                criterion.1.weight,15
                criterion.5.weight,20
                ranking.evaluation,50
                ranking.test,30
                ranking.hours,20
                band.good,72
                report.opens,02/12
                """);

        assertThat(exit).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Trọng số điểm kiểm tra: 20 thành 30", "Tốt: từ số điểm: 70 thành 72");
        Map<String, Map<String, String>> was = byOfficer(WARD.resolve("expected/ranking.csv"));
        Map<String, BigDecimal> expected = scores(was);
        assertThat(expected).hasSize(5);
        List<Map<String, String>> lines = rows(place.resolve("out/policy-difference-ranking.csv"));
        assertThat(lines).hasSize(was.size()).allSatisfy(line -> {
            Map<String, String> before = was.get(line.get("Mã"));
            BigDecimal score = expected.get(line.get("Mã"));
            assertThat(line.get("Điểm trước")).isEqualTo(before.get("score"));
            assertThat(line.get("Hạng trước")).isEqualTo(before.get("rankInAgency"));
            assertThat(line.get("Điểm sau")).isEqualTo(score == null ? "" : score.toPlainString());
            assertThat(line.get("Mức sau")).isEqualTo(score == null ? "" : level(score));
            assertThat(line.get("Hạng sau")).isEqualTo(score == null ? "" : rank(score, expected));
            assertThat(line.get("Không xếp hạng sau").isEmpty()).isEqualTo(score != null);
        });
        assertThat(lines).as("somebody changes place").anyMatch(line -> !line.get("Hạng trước").equals(line.get("Hạng sau")));
        assertThat(rows(place.resolve("out/policy-difference-tasks.csv"))).filteredOn(row -> row.get("Việc").equals("Gửi báo cáo của đơn vị"))
                .extracting(row -> String.join(" ", row.get("Tuần"), row.get("Từ ngày"), row.get("Người làm"), row.get("Số việc trước"), row.get("Số việc sau")))
                .containsExactly("2026-W48 2026-11-23 Thủ trưởng đơn vị 3 0", "2026-W49 2026-11-30 Thủ trưởng đơn vị 0 3");
    }

    @Test
    void namesEverythingWrongWithAFileByItsLine() throws IOException {
        assertThat(rehearse("""
                tên tham số,giá trị
                hours.target,bốn mươi
                criterion.2.weight,30
                deadline.ApprovePlans,4
                target.SKILLS.1.people,CONG_CHUC;GIAO_VIEN
                """)).isEqualTo(Launch.REFUSED);

        assertThat(err.toString().lines()).containsExactly(
                "du-thao.csv, dòng 2, cột value: giá trị “bốn mươi” không đúng; cần số nguyên lớn hơn 0",
                "du-thao.csv, dòng 3, cột value: giá trị “30” không đúng; cần số từ 0 trở lên, trọng số của sáu tiêu chí cộng lại bằng 100",
                "du-thao.csv, dòng 4, cột name: giá trị “deadline.ApprovePlans” không đúng; cần tên một tham số như trong tệp tải về từ trang Chính sách",
                "du-thao.csv, dòng 5, cột value: giá trị “CONG_CHUC;GIAO_VIEN” không đúng; cần các từ CAN_BO, CONG_CHUC, VIEN_CHUC, LAO_DONG cách nhau bằng “;”, hoặc để trống",
                "Không nhập gì cả: bộ dữ liệu có 4 lỗi.");
    }

    private int rehearse(String policy) throws IOException {
        Path file = Files.writeString(place.resolve("du-thao.csv"), policy);
        return new Launch(BoiDuongApplication.class, new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)), "rehearse",
                "--data", WARD.resolve("data").toString(), "--year", "2026", "--out", place.resolve("out").toString(), "--policy", file.toString()).run();
    }

    /** R by the draft of everyone who is ranked, from the marks, tests and hours of the year by the policy that ships. */
    private static Map<String, BigDecimal> scores(Map<String, Map<String, String>> ranked) throws IOException {
        Map<String, BigDecimal> hours = rows(WARD.resolve("data/courses.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> new BigDecimal(row.get("hours"))));
        List<Map<String, String>> closed = rows(WARD.resolve("expected/evaluations.csv")).stream()
                .filter(row -> !row.get("closedOn").isEmpty() && row.get("closedOn").compareTo(OPENING) < 0).toList();
        List<Map<String, String>> concluded = rows(WARD.resolve("expected/participations.csv")).stream()
                .filter(row -> !row.get("verifiedOn").isEmpty() && row.get("verifiedOn").compareTo(OPENING) < 0)
                .filter(row -> !row.get("outcome").equals("WITHDRAWN") && !(row.get("outcome").equals("PASSED") && row.get("testScore").isEmpty())).toList();
        Map<String, BigDecimal> scores = new TreeMap<>();
        ranked.values().stream().filter(row -> !row.get("score").isEmpty()).forEach(row -> {
            BigDecimal evaluation = mean(row.get("officer"), closed, hours, RehearsePolicyTests::evaluation);
            BigDecimal test = mean(row.get("officer"), concluded, hours, each -> new BigDecimal("0" + each.get("testScore")).multiply(BigDecimal.TEN));
            BigDecimal weights = BigDecimal.valueOf(test == null ? 70 : 100);
            BigDecimal sum = evaluation.multiply(BigDecimal.valueOf(50)).add(new BigDecimal(row.get("hours")).multiply(BigDecimal.valueOf(20)))
                    .add(test == null ? BigDecimal.ZERO : test.multiply(BigDecimal.valueOf(30)));
            scores.put(row.get("officer"), sum.divide(weights, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP));
        });
        return scores;
    }

    private static BigDecimal evaluation(Map<String, String> row) {
        return IntStream.rangeClosed(1, 6).mapToObj(n -> new BigDecimal(row.get("mark" + n)).multiply(BigDecimal.valueOf(CRITERIA.get(n - 1))))
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.TEN).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(String officer, List<Map<String, String>> rows, Map<String, BigDecimal> hours,
                                   Function<Map<String, String>, BigDecimal> score) {
        List<Map<String, String>> own = rows.stream().filter(row -> row.get("officer").equals(officer)).toList();
        BigDecimal weight = own.stream().map(row -> hours.get(row.get("course"))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return own.isEmpty() ? null : own.stream().map(row -> score.apply(row).multiply(hours.get(row.get("course"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(weight, MathContext.DECIMAL64);
    }

    private static String level(BigDecimal score) {
        return score.compareTo(BigDecimal.valueOf(90)) >= 0 ? "Xuất sắc" : score.compareTo(BigDecimal.valueOf(72)) >= 0 ? "Tốt"
                : score.compareTo(BigDecimal.valueOf(50)) >= 0 ? "Đạt" : "Chưa đạt";
    }

    private static String rank(BigDecimal score, Map<String, BigDecimal> all) {
        return String.valueOf(1 + all.values().stream().filter(other -> other.compareTo(score) > 0).count());
    }

    private static Map<String, Map<String, String>> byOfficer(Path file) throws IOException {
        return rows(file).stream().collect(Collectors.toMap(row -> row.get("officer"), Function.identity()));
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (var csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(file))) {
            return csv.stream().map(CSVRecord::toMap).sorted(Comparator.comparing(Map::toString)).toList();
        }
    }
}
