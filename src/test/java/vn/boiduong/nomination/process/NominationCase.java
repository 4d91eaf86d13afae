package vn.boiduong.nomination.process;

import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.change.ChangeService;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.ConsolidationSheets;
import vn.boiduong.nomination.NominationDecisions;
import vn.boiduong.nomination.NominationPlaces;
import vn.boiduong.nomination.NominationReader;
import vn.boiduong.nomination.NominationRounds;
import vn.boiduong.nomination.NominationSheets;
import vn.boiduong.nomination.NominationState;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** The course of three days in April in the small ward, and what people do about who goes. */
@LifecycleTest
@RecordApplicationEvents
abstract class NominationCase {

    static final LocalDate OPENING = LocalDate.of(2026, 3, 16);
    static final String ALLOCATE = "Task_AllocateSeats";
    static final String APPROVE = "Task_ApproveNominations";
    static final String CONSOLIDATE = "Task_ConsolidateNominations";
    static final String SIGN = "Task_SignDecision";

    @Autowired
    SmallWard ward;
    @Autowired
    ProcessDriver driver;
    @Autowired
    NominationReader nominations;
    @Autowired
    NominationRounds rounds;
    @Autowired
    NominationDecisions decisions;
    @Autowired
    CaseTasks caseTasks;
    @Autowired
    ConsolidationSheets lists;
    @Autowired
    NominationPlaces places;
    @Autowired
    Courses courses;
    @Autowired
    DirectoryChanges changes;
    @Autowired
    Actors actors;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    HistoryService history;
    @Autowired
    TaskService engineTasks;
    @Autowired
    NominationSheets sheets;
    @Autowired
    CaseText texts;
    @Autowired
    ChangeService midYear;
    @Autowired
    Notices notices;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void planned() {
        ward.load();
        publisher.publishEvent(new PlanApproved(AGENCY, "NH/2026", List.of(COMMUNICATION)));
    }

    void untilSignature() {
        openRounds();
        approve(HEAD_OF_VHXH, "VHXH", "V3", "V3=Theo kế hoạch của phòng");
        approve(HEAD_OF_KT, "KT", "", "");
        driver.runDueJobs();
        complete(HR, CONSOLIDATE, Map.of());
    }

    void openRounds() {
        driver.advanceTo(OPENING);
        complete(HR, ALLOCATE, Map.of());
    }

    void approve(String head, String unit, String nominees, String reasons) {
        driver.completeForUnit(head, "nomination", COMMUNICATION, APPROVE, unit, Map.of("nominees", nominees, "overrideReasons", reasons));
    }

    void complete(String officer, String task, Map<String, Object> values) {
        driver.complete(officer, "nomination", COMMUNICATION, task, values);
    }

    List<String> openTasks() {
        return driver.openTasks("nomination", COMMUNICATION);
    }

    List<String> ends() {
        return driver.endsOf(AGENCY, "nomination", COMMUNICATION);
    }

    NominationState state() {
        return nominations.find(COMMUNICATION).orElseThrow();
    }
}
