package vn.boiduong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stand where a Vietnamese reader looks for them. */
class NameOrderTests {

    @ParameterizedTest
    @ValueSource(strings = {
        "Trần Thị Hà;Nguyễn Văn Hoàng", "Lê Đức;Lê Văn", "Bùi Dũng;Bùi Đạt;Bùi Em", "Lê Ái;Lê An;Lê Ân;Lê Bình",
        "Vũ Thị An;Lê Văn Bình;Đỗ Cường", "Dương Thị Lan;Đinh Thị Lan;Hoàng Thị Lan", "Hà Lan;Hà Văn Lan;Hoàng An Lan", "Lan;Lê Lan"
    })
    void peopleStandByGivenNameThenFamilyName(String expected) {
        List<String> names = Arrays.asList(expected.split(";"));
        List<String> mixed = Arrays.asList(expected.split(";"));
        Collections.reverse(mixed);

        assertThat(NameOrder.people(mixed)).isEqualTo(names);
        assertThat(mixed.stream().sorted(Comparator.comparing(NameOrder::person)).toList()).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ban Dân tộc;Ban Đô thị", "Phòng Kinh tế;Phòng Văn hoá;Văn phòng"})
    void thingsStandByTheirFirstWord(String expected) {
        assertThat(Arrays.stream(expected.split(";")).sorted(Collections.reverseOrder()).sorted(NameOrder.OF_THINGS).toList())
                .containsExactly(expected.split(";"));
        assertThat(Arrays.stream(expected.split(";")).sorted(Collections.reverseOrder()).sorted(Comparator.comparing(NameOrder::thing)).toList())
                .containsExactly(expected.split(";"));
    }
}
