package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.BoiDuongApplication;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** Two servers, each with its own engine, on one PostgreSQL: what two people do on both in the same moment counts as on one. */
@PostgresTest
class TwoNodesPostgresTests {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);

    /** What of the engine's starter takes a web server for granted. */
    private static final String WEB_SIDE = "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration,"
            + "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration";

    private static ConfigurableApplicationContext otherNode;

    @Autowired
    private HikariDataSource database;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private NominationReader nominations;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher publisher;

    /** Who acts on which server. */
    private record Node(ProcessDriver driver, CaseTasks tasks) {

        Runnable complete(String officer, OpenTask task, Map<String, Object> values) {
            return () -> driver.as(officer, () -> tasks.complete(task.id(), values));
        }
    }

    @BeforeEach
    void oneSeatIsOfferedOnBoth() {
        if (otherNode == null) {
            otherNode = new SpringApplicationBuilder(BoiDuongApplication.class, ProcessDriver.class).web(WebApplicationType.NONE).run(
                    "--spring.autoconfigure.exclude=" + WEB_SIDE, "--spring.datasource.url=" + database.getJdbcUrl(), "--spring.datasource.username=postgres",
                    "--camunda.bpm.process-engine-name=second", "--camunda.bpm.job-execution.enabled=false", "--spring.main.banner-mode=off");
        }
        ward.load();
        jdbc.sql("update boiduong.course set target_duties = '', seats = 1 where code = ?").param(COMMUNICATION).update();
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
        driver.advanceTo(OPENING);
        there().driver().standAt(OPENING);
    }

    @AfterAll
    static void stopTheOther() {
        otherNode.close();
        otherNode = null;
    }

    private Node here() {
        return new Node(driver, tasks);
    }

    private static Node there() {
        return new Node(otherNode.getBean(ProcessDriver.class), otherNode.getBean(CaseTasks.class));
    }

    @RepeatedTest(3)
    void oneTaskCompletedOnBothCountsOnce() throws InterruptedException {
        OpenTask allocate = tasks.ofCase("nomination", COMMUNICATION).get(0);

        List<String> outcomes = AtOnce.run(List.of(here().complete(HR, allocate, Map.of()), there().complete(SECOND_HR, allocate, Map.of())));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).filteredOn(outcome -> !outcome.equals("done")).singleElement(InstanceOfAssertFactories.STRING)
                .as("the second is told who was first and when").contains("Việc này đã được").contains("xử lý lúc");
        assertThat(driver.openTasks("nomination", COMMUNICATION)).as("one round for each unit").containsOnly("Task_ApproveNominations")
                .hasSize(SmallWard.UNITS.size());
    }

    @RepeatedTest(3)
    void theLastSeatTakenOnBothGoesToOne() throws InterruptedException {
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());

        List<String> outcomes = AtOnce.run(List.of(here().complete(HEAD_OF_KT, ofUnit("KT"), Map.of("nominees", "K2", "overrideReasons", "K2=a")),
                there().complete(HEAD_OF_VHXH, ofUnit("VHXH"), Map.of("nominees", "V3", "overrideReasons", "V3=a"))));

        assertThat(outcomes).containsOnly("done");
        NominationState state = nominations.find(COMMUNICATION).orElseThrow();
        assertThat(state.seated()).hasSize(1);
        assertThat(state.waiting()).hasSize(1).doesNotContainAnyElementsOf(state.seated());
    }

    private OpenTask ofUnit(String unit) {
        return tasks.ofCase("nomination", COMMUNICATION).stream().filter(open -> open.ref().unit().filter(unit::equals).isPresent()).findFirst().orElseThrow();
    }
}
