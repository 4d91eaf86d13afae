package vn.boiduong.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.PostgresTest;

@PostgresTest
class EngineIndexesPostgresTests extends EngineIndexesContract {

    @Autowired
    private EngineIndexes indexes;
    @Autowired
    private JdbcTemplate jdbc;

    @RepeatedTest(3)
    void nodesThatStartTogetherMakeThemOneAfterAnother() throws InterruptedException {
        jdbc.execute("drop index boiduong_case_start, boiduong_task_due, boiduong_task_urgent, boiduong_standing");

        assertThat(AtOnce.run(Collections.nCopies(4, indexes::create))).containsOnly("done");

        casesAreListedByTheIndexOfTheirStart();
        ownTasksAreListedByTheIndexOfTheirDueDay();
        theBoardListsTheMostUrgentAndCountsByIndexesAlone();
    }
}
