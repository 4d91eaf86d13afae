package vn.boiduong.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.identity.Actors;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationConcluded;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.worklist.MyWork;
import vn.boiduong.worklist.Search;

/** However many rows a page has, it asks the database as often. */
@LifecycleTest
class AskedTests {

    private static final LocalDate REPORTED = LocalDate.of(2026, 4, 9);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private MyWork work;
    @Autowired
    private BulkSheets sheets;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theListOfOwnWork() {
        ward.load();
        raise(2);
        int few = asked(HR, () -> work.page(new Search("vuong", "", "", "")));
        raise(40);

        assertThat(asked(HR, () -> work.page(new Search("vuong", "", "", "")))).isLessThanOrEqualTo(few);
        assertThat(driver.as(HR, () -> work.page(Search.ALL)).items()).hasSize(42);
    }

    @Test
    void theTable() {
        ward.load();
        driver.standAt(REPORTED);
        pass("V3");
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        int one = asked(HEAD_OF_VHXH, () -> sheets.sheet(BulkKind.ASSESS, ""));
        pass("V4", "V5");
        driver.runDueJobs();

        assertThat(asked(HEAD_OF_VHXH, () -> sheets.sheet(BulkKind.ASSESS, ""))).isLessThanOrEqualTo(one);
        assertThat(driver.as(HEAD_OF_VHXH, () -> sheets.sheet(BulkKind.ASSESS, "")).rows()).hasSize(3);
    }

    private void raise(int many) {
        IntStream.range(0, many).forEach(n -> concerns.raise("Câu hỏi " + n, actors.of("K3")));
    }

    private void pass(String... officers) {
        transaction.executeWithoutResult(status -> Stream.of(officers).forEach(officer ->
                events.publishEvent(new ParticipationConcluded(AGENCY, new CourseOfficer(COMMUNICATION, officer), Outcome.PASSED, REPORTED))));
    }

    private int asked(String officer, Runnable page) {
        return driver.as(officer, () -> {
            jdbc.sql("set query_statistics true").update();
            page.run();
            int asked = jdbc.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics").query(Integer.class).single();
            jdbc.sql("set query_statistics false").update();
            return asked;
        });
    }
}
