package vn.boiduong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.YEAR;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** Two hr people, each with a supplement, mean the same course in the same moment. */
abstract class SupplementsAtOnceContract {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private Actors actors;
    @Autowired
    private PlanService plans;

    @BeforeEach
    void oneCourseIsLeftForSupplements() {
        ward.load();
        engine.start("plan", YEAR.key(), AGENCY);
        driver.complete(HR, "plan", YEAR.key(), "Task_DraftPlan", Map.of("excludedCourses", STATE_MANAGEMENT));
        driver.complete(CHAIRMAN, "plan", YEAR.key(), "Task_ApprovePlan", Map.of("planApproved", true));
    }

    @RepeatedTest(2)
    void theSecondIsToldWhoHasTheCourse() throws InterruptedException {
        assertThat(AtOnce.run(List.of(begin(HR), begin(SECOND_HR)))).as("each has a supplement").containsOnly("done");
        assertThat(plans.ofYear(AGENCY, YEAR.year())).extracting(Plan::supplementNumber).containsExactly(0, 1, 2);

        List<String> outcomes = AtOnce.run(List.of(submit(HR, 1, Map.of()), submit(SECOND_HR, 2, Map.of("addedCourses", STATE_MANAGEMENT))));

        assertThat(outcomes).containsOnlyOnce("done");
        int first = outcomes.indexOf("done") + 1;
        assertThat(outcomes).filteredOn(outcome -> !outcome.equals("done")).singleElement(InstanceOfAssertFactories.STRING)
                .contains("(" + STATE_MANAGEMENT + ") đã có trong kế hoạch bổ sung số " + first + " năm 2026");
        assertThat(plans.ofYear(AGENCY, YEAR.year())).filteredOn(plan -> plan.status() == PlanStatus.SUBMITTED).hasSize(1);
        assertThat(driver.openTasks("plan", PlanService.supplementKey(YEAR, 3 - first))).as("the other is not lost").containsExactly("Task_DraftPlan");
    }

    private Runnable begin(String hr) {
        return () -> driver.as(hr, () -> plans.startSupplement(YEAR, actors.of(hr)));
    }

    private Runnable submit(String hr, int supplement, Map<String, Object> values) {
        return () -> driver.complete(hr, "plan", PlanService.supplementKey(YEAR, supplement), "Task_DraftPlan", values);
    }
}
