package vn.boiduong.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.SmallWard;

/** Counts are kept as changes, folded without losing any, and made anew where an engine did not keep them yet. */
@PostgresTest
class EngineCountsPostgresTests {

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private EngineCounts counts;
    @Autowired
    private SmallWard ward;

    @BeforeEach
    void people() {
        ward.load();
    }

    private long number(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }

    private void aTask(String id) {
        jdbc.update("insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, BUSINESS_KEY_, ACT_ID_, IS_ACTIVE_, TENANT_ID_) "
                + "values (?, 1, ?, 'BX-01/P1', 'Task_Any', true, 'BX')", "case" + id, "case" + id);
        jdbc.update("insert into ACT_RU_TASK (ID_, REV_, PROC_INST_ID_, TENANT_ID_, DUE_DATE_) values (?, 1, ?, 'BX', date '2026-03-02')", id, "case" + id);
    }

    @Test
    void manyChangesBecomeOneRowOfTheSameSum() {
        aTask("one");
        aTask("two");
        jdbc.update("update ACT_RU_TASK set DUE_DATE_ = date '2026-03-09' where ID_ = 'one'");
        jdbc.update("delete from ACT_RU_TASK where ID_ = 'two'");
        assertThat(number("select count(*) from boiduong.open_work where agency = 'BX'")).isEqualTo(5);

        counts.fold();

        assertThat(jdbc.queryForMap("select whose, cast(due_at as date) as due, tasks from boiduong.open_work where agency = 'BX'"))
                .containsEntry("whose", "BX-01").containsEntry("due", java.sql.Date.valueOf("2026-03-09")).containsEntry("tasks", 1L);
        assertThat(number("select sum(executions) from boiduong.case_standing where agency = 'BX'")).isEqualTo(2);
    }

    private void anEngineThatDoesNotKeepCountsYet() {
        for (String table : List.of("ACT_RU_TASK", "ACT_RU_EXECUTION")) {
            jdbc.execute("drop trigger boiduong_counted on " + table);
            jdbc.execute("drop trigger boiduong_counted_anew on " + table);
        }
    }

    @Test
    void whatWasThereBeforeIsCountedOnce() {
        anEngineThatDoesNotKeepCountsYet();
        aTask("old");

        counts.create();
        counts.create();

        assertThat(number("select sum(tasks) from boiduong.open_work where agency = 'BX'")).isEqualTo(1);
    }

    @Test
    void nodesThatStartTogetherCountItOnceToo() throws InterruptedException {
        anEngineThatDoesNotKeepCountsYet();
        aTask("old");

        assertThat(AtOnce.run(Collections.nCopies(4, counts::create))).containsOnly("done");

        assertThat(number("select sum(tasks) from boiduong.open_work where agency = 'BX'")).isEqualTo(1);
    }
}
