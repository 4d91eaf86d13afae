package vn.boiduong.trainingyear;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.PlanService;
import vn.boiduong.plan.PlanStatus;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyUnitStatus;
import vn.boiduong.survey.TrainingNeed;
import vn.boiduong.survey.TrainingNeeds;

/** What holds in a year on every database when people act in the same moment. */
abstract class YearUnderPressure {

    private static final String KEY = YEAR.key();
    private static final Map<String, String> HEADS = Map.of("KT", HEAD_OF_KT, "LD", HEAD_OF_LD, "VHXH", HEAD_OF_VHXH);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private Actors actors;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private SurveyService surveys;
    @Autowired
    private TrainingNeeds needs;
    @Autowired
    private PlanService plans;

    @BeforeEach
    void loadTheWard() {
        ward.load();
    }

    @RepeatedTest(3)
    void twoWhoStartTheYearAtOnceStartItOnce() throws Exception {
        List<String> started = AtOnce.run(Stream.of(HR, SECOND_HR).map(hr -> act(hr, () -> years.start(AGENCY, 2026, actors.of(hr)))).toList());

        assertThat(started).containsOnlyOnce("done").hasSize(2);
        assertThat(driver.openTasks("training-year", KEY)).hasSize(3);
    }

    @RepeatedTest(3)
    void headsWhoAnswerAtOnceAreAllHeardAndTheYearGoesOn() throws Exception {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.of(HR)));

        List<String> answered = AtOnce.run(Stream.of("survey", "training-year").flatMap(process -> HEADS.entrySet().stream()
                .map(head -> act(head.getValue(), () -> complete(process, head.getKey())))).toList());

        assertThat(answered).containsOnly("done");
        assertThat(surveys.units(KEY)).allMatch(unit -> unit.status() == SurveyUnitStatus.DECLARED);
        driver.runDueJobs();
        driver.complete(HR, "survey", KEY, "Task_ConsolidateNeeds", Map.of("consolidationNote", "Đủ"));
        assertThat(needs.of(KEY)).isNotEmpty().allMatch(TrainingNeed::confirmed);
        driver.complete(HR, "plan", KEY, "Task_DraftPlan", Map.of());
        driver.complete(CHAIRMAN, "plan", KEY, "Task_ApprovePlan", Map.of("planApproved", "true"));
        assertThat(plans.find(KEY).orElseThrow().status()).isEqualTo(PlanStatus.APPROVED);
    }

    private Runnable act(String officer, Runnable deed) {
        return () -> driver.as(officer, deed);
    }

    private void complete(String process, String unit) {
        OpenTask task = tasks.ofCase(process, KEY).stream().filter(open -> open.ref().unit().equals(Optional.of(unit))).findFirst().orElseThrow();
        tasks.complete(task.id(), Map.of());
    }
}
