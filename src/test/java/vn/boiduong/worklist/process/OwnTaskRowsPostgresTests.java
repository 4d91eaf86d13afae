package vn.boiduong.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.worklist.OwnTasks.Word;

@PostgresTest
class OwnTaskRowsPostgresTests extends OwnTaskRowsContract {

    private static List<Word> words(String... plain) {
        return Stream.of(plain).map(word -> new Word(word, word, Set.of())).toList();
    }

    /** Titles read "Vướng mắc số 7 – …", the step "Trả lời vướng mắc". */
    @Test
    void aWordThatOnlyTitlesHaveIsFoundByTheirIndex() {
        assertThat(titles.tasks(words("so"), AGENCY).orElseThrow()).hasSize(SEVERAL);
        assertThat(titles.tasks(words("khongco"), AGENCY).orElseThrow()).isEmpty();
        assertThat(titles.tasks(words("so", "vuong"), AGENCY).orElseThrow()).hasSize(SEVERAL);
    }

    @Test
    void aWordThatOthersMayHaveToldByMoreThanTheTitleIsNot() {
        assertThat(titles.tasks(List.of(new Word("kinh", "kinh", Set.of("KT"))), AGENCY)).isEmpty();
        assertThat(titles.tasks(words("vuong"), AGENCY)).isEmpty();
        assertThat(titles.tasks(words("ω"), AGENCY)).isEmpty();
        assertThat(titles.tasks(List.of(), AGENCY)).isEmpty();
    }
}
