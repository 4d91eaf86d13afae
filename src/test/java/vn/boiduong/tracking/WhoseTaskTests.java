package vn.boiduong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** One person is all there is of hr and the only chairman, and is sent: nobody decides about himself, and nothing stands still for it. */
@LifecycleTest
class WhoseTaskTests {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 16);
    private static final String BOTH = HEAD_OF_VHXH;

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Board board;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher publisher;

    @BeforeEach
    void oneForBothRolesIsSent() {
        ward.load();
        jdbc.sql("update boiduong.course set target_duties = '' where code = ?").param(COMMUNICATION).update();
        jdbc.sql("delete from boiduong.officer_role where role_name in ('hr', 'chairman')").update();
        List.of("hr", "chairman").forEach(role ->
                jdbc.sql("insert into boiduong.officer_role (officer, role_name) values (?, ?)").params(BOTH, role).update());
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
        driver.advanceTo(OPENING);
        complete("Task_AllocateSeats", Map.of());
        name(HEAD_OF_LD, "LD", Map.of("nominees", ""));
        name(HEAD_OF_KT, "KT", Map.of("nominees", ""));
        name(BOTH, "VHXH", Map.of("nominees", BOTH, "overrideReasons", BOTH + "=Theo triệu tập"));
        driver.runDueJobs();
        complete("Task_ConsolidateNominations", Map.of());
    }

    private void complete(String task, Map<String, Object> values) {
        driver.complete(BOTH, "nomination", COMMUNICATION, task, values);
    }

    private void name(String head, String unit, Map<String, Object> values) {
        driver.completeForUnit(head, "nomination", COMMUNICATION, "Task_ApproveNominations", unit, values);
    }

    @Test
    void theSuperiorsDocumentSendsWhoeverIsHrAndChairmanAndTheBoardSaysWhy() {
        assertThat(whoHasTheSignature(BOTH)).startsWith("Phụ trách bồi dưỡng").contains("ghi số, ngày văn bản của cấp trên");

        driver.liveUntil(OPENING.plusDays(9));
        complete("Task_SignDecision", Map.of("decisionSigned", "true", "superiorDocumentNo", "215/QĐ-UBND", "superiorDocumentOn", OPENING.toString()));

        assertThat(driver.endsOf(AGENCY, "nomination", COMMUNICATION)).containsExactly("EndEvent_DecisionIssued");
    }

    /** Nothing is asked for a course that is over but what becomes of it. */
    @Test
    void aNominationForACourseThatIsOverSaysSo() {
        assertThat(nomination().courseOver()).isNull();
        jdbc.sql("update boiduong.course set starts_on = :day, ends_on = :day where code = :code").param("day", OPENING.minusDays(3)).param("code", COMMUNICATION).update();

        assertThat(nomination().courseOver()).isEqualTo(OPENING.minusDays(3));
    }

    private BoardLine nomination() {
        return board.find(new BoardSearch("nomination", "", "", "", "", "", "", ""), 10, actors.of(BOTH)).lines().get(0);
    }

    private String whoHasTheSignature(String reader) {
        return board.find(new BoardSearch("nomination", "", "", "", "", "", "", ""), 10, actors.of(reader)).lines().stream()
                .flatMap(line -> line.steps().stream()).filter(step -> step.id().equals("Task_SignDecision")).map(BoardLine.Step::work)
                .map(work -> work.holder() + ": " + work.handedOver()).findFirst().orElseThrow();
    }
}
