package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.boiduong.policy.TestPolicies;
import vn.boiduong.shared.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows an official can review: who may be sent to postgraduate study, and the words for those who may not. */
class PostgraduateTests {

    private static final String NAME = "Hoàng Thị Mai";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/decisions/postgraduate.csv", numLinesToSkip = 1)
    void saysWhichConditionIsNotMet(ArgumentsAccessor row) {
        Postgraduate person = new Postgraduate(NAME, day(row, 1), day(row, 2), grades(row.getString(5)), row.getInteger(6));

        List<Wording> obstacles = person.obstacles(new Postgraduate.Course(day(row, 3), row.getInteger(4), TestPolicies.shipped().postgraduate()));

        List<String> expected = row.getString(7) == null ? List.of() : List.of(row.getString(7).split("\\|"));
        assertThat(obstacles).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(obstacles.get(i).toString()).startsWith(NAME).contains(expected.get(i), "Nghị định 171/2025/NĐ-CP");
        }
    }

    private static LocalDate day(ArgumentsAccessor row, int column) {
        return row.getString(column) == null ? null : LocalDate.parse(row.getString(column));
    }

    private static Map<Integer, Performance> grades(String written) {
        Map<Integer, Performance> grades = new TreeMap<>();
        Arrays.stream(written.split(";")).map(each -> each.split("="))
                .forEach(each -> grades.put(Integer.valueOf(each[0]), Performance.valueOf(each[1])));
        return grades;
    }
}
