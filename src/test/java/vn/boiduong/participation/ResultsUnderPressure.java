package vn.boiduong.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** What holds on every database when people act on one participation in the same moment. */
abstract class ResultsUnderPressure {

    private static final CourseOfficer WHO = new CourseOfficer(COMMUNICATION, "K2");

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private ParticipationResults results;
    @Autowired
    private Directory directory;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void reported() {
        ward.load();
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2"))));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        driver.complete("K2", "participation", WHO.key(), "Task_ReportResult", Map.of("outcome", "PASSED", "certificateNo", "CC-01"));
    }

    @RepeatedTest(3)
    void twoWhoVerifyOneResultCreditItOnce() throws InterruptedException {
        List<String> outcomes = AtOnce.run(List.of(verify(HR), verify(SECOND_HR)));

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).filteredOn(outcome -> !outcome.equals("done")).singleElement(InstanceOfAssertFactories.STRING)
                .as("the second is told who was first and when").contains("Việc này đã được").contains("xử lý lúc");
        assertThat(results.hoursOfYear(AGENCY, 2026)).isEqualTo(Map.of("K2", 24));
        assertThat(directory.qualifications("K2")).hasSize(1);
        assertThat(ends()).containsExactly("EndEvent_Completed");
    }

    @RepeatedTest(3)
    void aResultIsVerifiedOrThePersonGoneNeverBoth() throws InterruptedException {
        List<String> outcomes = AtOnce.run(List.of(verify(HR),
                () -> changes.leave("K2", LocalDate.of(2026, 4, 9), "Chuyển công tác")));

        assertThat(outcomes).contains("done");
        boolean passed = results.find(WHO).orElseThrow().outcome() == Outcome.PASSED;
        assertThat(ends()).containsExactly(passed ? "EndEvent_Completed" : "EndEvent_Withdrawn");
        assertThat(results.hoursOfYear(AGENCY, 2026)).isEqualTo(passed ? Map.of("K2", 24) : Map.of());
    }

    private Runnable verify(String hr) {
        String task = driver.as(hr, () -> tasks.ofCase("participation", WHO.key())).get(0).id();
        return () -> driver.as(hr, () -> tasks.complete(task, Map.of("resultVerified", "true")));
    }

    private List<String> ends() {
        return driver.endsOf(AGENCY, "participation", WHO.key());
    }
}
