package vn.boiduong.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

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
}
