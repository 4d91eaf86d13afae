package vn.boiduong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
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

    /** What a database sorts by says the same, sign by sign, of whatever names there are. */
    @Test
    void keysStandAsTheNamesDo() {
        Random random = new Random(272);
        List<String> words = List.of("Nguyễn", "NGUYỄN", "nguyen", "Nguyên", "Đặng", "Dang", "Đăng", "A", "Ă", "Â", "á", "ạ", "An", "Ân", "Anh", "Hoà", "Hòa",
                "Ho\u0061\u0300", "Y", "Ỷ", "(KT-01)", "KT-1", "10", "9", "-", "–", "O’Hara", "中", "Ê", "é", "Th", "Tr", "T");
        List<String> names = Stream.generate(() -> random.ints(1 + random.nextInt(4), 0, words.size()).mapToObj(words::get)
                .collect(Collectors.joining(random.nextInt(9) == 0 ? "  " : " "))).limit(600).toList();
        for (int n = 1; n < names.size(); n++) {
            String one = names.get(n - 1);
            String other = names.get(n);
            assertThat(Integer.signum(NameOrder.keyOfPerson(one).compareTo(NameOrder.keyOfPerson(other)))).as("%s, %s", one, other)
                    .isEqualTo(Integer.signum(NameOrder.person(one).compareTo(NameOrder.person(other))));
        }
        assertThat(names.stream().sorted(Comparator.comparing(NameOrder::keyOfPerson)).toList())
                .isEqualTo(names.stream().sorted(Comparator.comparing(NameOrder::person)).toList());
        assertThat(names.stream().sorted(Comparator.comparing(NameOrder::keyOfThing)).toList())
                .isEqualTo(names.stream().sorted(Comparator.comparing(NameOrder::thing)).toList());
    }

    @Test
    void aKeyIsOfPlainSignsAndNeverTooLong() {
        assertThat(NameOrder.keyOfThing("Bồi dưỡng 中 😀 ".repeat(300))).hasSize(2000).matches("[0-9a-h]+");
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
