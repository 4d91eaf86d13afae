package vn.boiduong.worklist.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;
import vn.boiduong.worklist.OwnTask;
import vn.boiduong.worklist.OwnTasks.Load;
import vn.boiduong.worklist.OwnTasks.Wanted;
import vn.boiduong.worklist.OwnTasks.Word;

/** Whether few tasks are looked up or many are walked, the same tasks come out in the same order. */
abstract class OwnTaskRowsContract {

    static final int SEVERAL = 12;

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    TitleWords titles;

    @BeforeEach
    void workIsOpen() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.of(HR)));
        IntStream.range(0, SEVERAL).forEach(n -> concerns.raise("Câu hỏi thứ " + n, actors.of("K3")));
    }

    @Test
    void bothWaysGiveTheSame() {
        OwnTaskRows looked = new OwnTaskRows(jdbc, titles);
        OwnTaskRows walked = new OwnTaskRows(jdbc, titles, 0);
        for (Wanted wanted : List.of(Wanted.ALL, new Wanted(List.of(new Word("so", " [sS][oố]", Set.of("KT"))), "concern", null, new Date(Long.MAX_VALUE / 1_000_000), null))) {
            for (String person : List.of(HR, HEAD_OF_KT, "K3")) {
                assertThat(walked.of(actors.of(person), wanted, 5)).as(person).isEqualTo(looked.of(actors.of(person), wanted, 5));
            }
        }
        assertThat(walked.kinds(actors.of(HR), new Date(0))).isEqualTo(looked.kinds(actors.of(HR), new Date(0))).isNotEmpty();
    }

    @Test
    void aTaskWithoutADueDayComesLastAndIsNotLost() {
        List<OwnTask> before = new OwnTaskRows(jdbc, titles).of(actors.of(HR), Wanted.ALL, SEVERAL);
        jdbc.sql("update ACT_RU_TASK set DUE_DATE_ = null where ID_ = :id").param("id", before.get(0).id()).update();

        for (OwnTaskRows rows : List.of(new OwnTaskRows(jdbc, titles), new OwnTaskRows(jdbc, titles, 0))) {
            assertThat(rows.of(actors.of(HR), Wanted.ALL, SEVERAL)).hasSize(SEVERAL).last().extracting(OwnTask::id).isEqualTo(before.get(0).id());
        }
    }

    @Test
    void theLoadIsCountedNoFurtherThanOneBeyondMany() {
        OwnTaskRows rows = new OwnTaskRows(jdbc, titles);
        long open = jdbc.sql("select count(*) from ACT_RU_TASK").query(Long.class).single();
        Date never = new Date(0);
        Date always = new Date(Long.MAX_VALUE / 1_000_000);

        assertThat(rows.load(AGENCY, never, 1_000)).isEqualTo(new Load(open, 0));
        assertThat(rows.load(AGENCY, always, 1_000)).isEqualTo(new Load(open, open));
        assertThat(rows.load(AGENCY, always, SEVERAL - 1)).isEqualTo(new Load(SEVERAL, SEVERAL));
        assertThat(rows.load("XX", always, 1_000)).isEqualTo(new Load(0, 0));
    }
}
