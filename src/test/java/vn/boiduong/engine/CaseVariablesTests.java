package vn.boiduong.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** What the engine stores of a person on a course: variables and their history are most of what a case costs. */
@LifecycleTest
class CaseVariablesTests {

    private static final CourseOfficer MAI = new CourseOfficer(COMMUNICATION, "V3");
    private static final Set<String> SCALARS = Set.of("string", "boolean", "integer", "long", "date");

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private HistoryService history;
    @Autowired
    private ParticipationResults results;
    @Autowired
    private EvaluationRecords evaluations;

    @BeforeEach
    void aPersonLivesThroughACourse() {
        ward.load();
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3"))));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        report("FAILED");
        driver.complete(HR, "participation", MAI.key(), "Task_VerifyResult", Map.of("resultVerified", "false", "returnReason", "Nhầm"));
        report("PASSED");
        driver.complete(HR, "participation", MAI.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        driver.complete("V3", "evaluation", MAI.key(), "Task_SelfAssess", marks("selfMark"));
        driver.complete(HEAD_OF_VHXH, "evaluation", MAI.key(), "Task_AssessOfficer", marks("headMark"));
        driver.runDueJobs();
        driver.advanceTo(LocalDate.of(2026, 7, 16));
    }

    @Test
    void aCaseNeverKeepsMoreThanSixScalars() {
        Map<String, Set<String>> namesByCase = new HashMap<>();
        everStored().forEach(variable -> {
            assertThat(SCALARS).as(variable.getName()).contains(variable.getTypeName());
            namesByCase.computeIfAbsent(variable.getProcessInstanceId(), unknown -> new TreeSet<>()).add(variable.getName());
        });

        assertThat(namesByCase).hasSize(2);
        assertThat(namesByCase.values()).allSatisfy(names -> assertThat(names).hasSizeLessThanOrEqualTo(6).contains("agencyId"));
    }

    @Test
    void whatPeopleEnterIsInTheRecordAndNotInTheEngine() {
        assertThat(results.find(MAI).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(evaluations.find(MAI).orElseThrow().score()).isEqualByComparingTo("80");
        assertThat(driver.endsOf(AGENCY, "evaluation", MAI.key())).containsExactly("EndEvent_Evaluated");
        assertThat(everStored()).extracting(HistoricVariableInstance::getName)
                .doesNotContain("outcome", "testScore", "returnReason", "selfMark1", "headMark6");
    }

    /** Variables of the cases themselves, those of their tasks aside; also those that are gone. */
    private List<HistoricVariableInstance> everStored() {
        return history.createHistoricVariableInstanceQuery().includeDeleted().list().stream()
                .filter(variable -> variable.getTaskId() == null).filter(variable -> variable.getTenantId().equals(AGENCY)).toList();
    }

    private void report(String outcome) {
        driver.complete("V3", "participation", MAI.key(), "Task_ReportResult", Map.of("outcome", outcome, "testScore", "8,5"));
    }

    private static Map<String, Object> marks(String field) {
        return List.of(1, 2, 3, 4, 5, 6).stream().collect(Collectors.toMap(n -> field + n, n -> (Object) 8));
    }
}
