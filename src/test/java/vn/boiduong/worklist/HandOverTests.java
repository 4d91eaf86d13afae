package vn.boiduong.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.access.Refusal;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.AtOnce;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** Somebody took a task and fell ill: who may give it to whom, and what stays on record of it. */
@LifecycleTest
class HandOverTests {

    private static final CourseOfficer OF_K2 = new CourseOfficer(COMMUNICATION, "K2");
    private static final CourseOfficer OF_V1 = new CourseOfficer(COMMUNICATION, SECOND_HR);
    private static final String VERIFY = "Task_VerifyResult";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private HandOver handOver;
    @Autowired
    private HandOverWords words;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private TaskService engineTasks;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private Actors actors;
    @Autowired
    private Notices notices;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    /** Two results wait for hr, and every head is asked for needs. */
    @BeforeEach
    void workIsOpen() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", SECOND_HR))));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        driver.complete("K2", "participation", OF_K2.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
        driver.complete(SECOND_HR, "participation", OF_V1.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
    }

    @Test
    void hrTakesOverFromAColleagueWhoIsIll() {
        String task = taken(SECOND_HR, verificationOf(OF_K2));

        driver.as(HR, () -> handOver.give(task, new HandOver.Given(SECOND_HR, HR, "Bà Hà nghỉ ốm đến hết tuần")));

        assertThat(engineTasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo(HR);
        assertThat(notices.of(SECOND_HR, "TASK_PASSED_ON")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("“Thẩm tra kết quả”", "được chuyển cho Phạm Minh Đức", "Bà Hà nghỉ ốm đến hết tuần"));
        assertThat(notices.of(HR, "TASK_HANDED_OVER")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("do Nguyễn Thu Hà đang giữ", "Người chuyển: Phạm Minh Đức"));
        assertThat(driver.as(AUDITOR, () -> handOver.recorded())).singleElement().satisfies(kept -> {
            assertThat(kept.from()).isEqualTo(SECOND_HR);
            assertThat(kept.to()).isEqualTo(HR);
            assertThat(kept.by()).isEqualTo(HR);
            assertThat(kept.businessKey()).isEqualTo(OF_K2.key());
            assertThat(kept.reason()).isEqualTo("Bà Hà nghỉ ốm đến hết tuần");
        });
        assertThat(words.of(List.of(task)).get(task)).startsWith("Nhận từ Nguyễn Thu Hà, Phạm Minh Đức chuyển lúc 08:00");
        driver.complete(HR, "participation", OF_K2.key(), VERIFY, Map.of("resultVerified", "true"));
        assertThat(driver.endsOf(AGENCY, "participation", OF_K2.key())).containsExactly("EndEvent_Completed");
    }

    /** Everybody waits for somebody else: hr says who does it. */
    @Test
    void hrAssignsWhatNobodyHasTaken() {
        directory.appointDeputy(AGENCY, "KT", "K3", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 30));
        String needs = needsOf("KT");
        assertThat(driver.as(HR, () -> handOver.offer(needs)).orElseThrow()).satisfies(offer -> {
            assertThat(offer.holder()).isNull();
            assertThat(offer.candidates()).extracting(HandOver.Candidate::officer).containsExactlyInAnyOrder(HEAD_OF_KT, "K3");
        });
        assertThat(driver.as("K3", () -> handOver.offer(needs))).as("who may take it takes it").isEmpty();
        assertThatThrownBy(() -> driver.as("K3", () -> handOver.give(needs, new HandOver.Given(null, HEAD_OF_KT, "Thử")))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(needs, new HandOver.Given("", "K2", "Thử")))).hasMessageContaining("Người nhận phải là người khác");

        driver.as(HR, () -> handOver.give(needs, new HandOver.Given("", "K3", "Thủ trưởng họp dài ngày")));

        assertThat(engineTasks.createTaskQuery().taskId(needs).singleResult().getAssignee()).isEqualTo("K3");
        assertThat(notices.of("K3", "TASK_HANDED_OVER")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("chưa ai nhận được giao cho bạn", "Người giao: Phạm Minh Đức", "Thủ trưởng họp dài ngày"));
        assertThat(notices.of(HEAD_OF_KT, "TASK_PASSED_ON")).isEmpty();
        assertThat(driver.as(AUDITOR, () -> handOver.recorded())).singleElement().satisfies(kept -> assertThat(kept.from()).isNull());
        assertThat(words.of(List.of(needs)).get(needs)).startsWith("Phạm Minh Đức giao lúc").contains("khi chưa ai nhận");
        assertThatThrownBy(() -> driver.as(SECOND_HR, () -> handOver.give(needs, new HandOver.Given("", HEAD_OF_KT, "Ông Sơn đã về"))))
                .as("taken meanwhile").hasMessageContaining("hiện do");
        driver.completeForUnit("K3", "survey", YEAR.key(), "Task_DeclareNeeds", "KT", Map.of());
    }

    @Test
    void nobodyIsAssignedWhatIsAboutHimself() {
        String own = verificationOf(OF_V1);

        assertThat(driver.as(HR, () -> handOver.offer(own)).orElseThrow().candidates()).extracting(HandOver.Candidate::officer).containsExactly(HR);
        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(own, new HandOver.Given("", SECOND_HR, "Thử")))).hasMessageContaining("không liên quan đến hồ sơ");
    }

    /** V1 took part herself: neither does she get her own result, nor does she say who verifies it. */
    @Test
    void nobodyGetsOrGivesWhatIsAboutHimself() {
        String own = taken(HR, verificationOf(OF_V1));

        assertThat(driver.as(HR, () -> handOver.candidates(own)).orElseThrow()).isEmpty();
        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(own, new HandOver.Given(HR, SECOND_HR, "Đi công tác")))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("không liên quan đến hồ sơ");
        assertThatThrownBy(() -> driver.as(SECOND_HR, () -> handOver.give(own, new HandOver.Given(HR, HR, "Đi công tác")))).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("liên quan đến chính bạn");
    }

    @Test
    void aHeadsTaskGoesToTheDeputyOfTheDay() {
        String needs = taken(HEAD_OF_KT, needsOf("KT"));
        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K3", "Ông Sơn nằm viện")))).isInstanceOf(RuleViolation.class);

        directory.appointDeputy(AGENCY, "KT", "K3", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 30));
        driver.as(HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K3", "Ông Sơn nằm viện")));

        driver.completeForUnit("K3", "survey", YEAR.key(), "Task_DeclareNeeds", "KT", Map.of());
        assertThat(notices.of(HEAD_OF_KT, "TASK_PASSED_ON")).hasSize(1);
    }

    @Test
    void aColleagueOfTheSameGroupTakesOverWithoutHr() {
        directory.appointDeputy(AGENCY, "KT", "K3", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 30));
        String needs = taken(HEAD_OF_KT, needsOf("KT"));

        for (String other : List.of("K2", AUDITOR, VICE_CHAIRMAN)) {
            assertThatThrownBy(() -> driver.as(other, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K3", "Thử")))).as(other).isInstanceOf(RuleViolation.class);
        }
        driver.as("K3", () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K3", "Thủ trưởng nghỉ ốm")));

        assertThat(engineTasks.createTaskQuery().taskId(needs).singleResult().getAssignee()).isEqualTo("K3");
    }

    /** Two of hr look at the same page: the first passes the task on, the second must not take it from the one who has begun. */
    @Test
    void whoeverIsSlowerIsToldWhoHasItNow() {
        directory.appointDeputy(AGENCY, "KT", "K3", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 30));
        directory.appointDeputy(AGENCY, "KT", "K2", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 30));
        String needs = taken(HEAD_OF_KT, needsOf("KT"));
        driver.as(HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K3", "Ông Sơn nằm viện")));

        assertThatThrownBy(() -> driver.as(SECOND_HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K2", "Ông Sơn ốm"))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("hiện do").hasMessageContaining("không còn ở");
        assertThat(engineTasks.createTaskQuery().taskId(needs).singleResult().getAssignee()).isEqualTo("K3");
        assertThat(engine.hand(needs, HEAD_OF_KT, "K2")).as("asked once more where the task itself is read").isFalse();

        driver.completeForUnit("K3", "survey", YEAR.key(), "Task_DeclareNeeds", "KT", Map.of());
        assertThatThrownBy(() -> engine.hand(needs, "K3", "K2")).isInstanceOf(RuleViolation.class).hasMessageContaining("không còn mở");
        assertThat(driver.as(HR, () -> handOver.recorded())).hasSize(1);
    }

    /** Both looked while the old holder had it; whoever commits second is refused with a sentence and leaves nothing behind. */
    @Test
    void twoWhoGiveItAtTheSameTimeDoNotBothSucceed() throws Exception {
        deputies("K3", "K2");
        String needs = taken(HEAD_OF_KT, needsOf("KT"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> second = transaction.execute(open -> {
                driver.as(HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K3", "Ông Sơn nằm viện")));
                Future<?> waiting = other.submit(() -> driver.as(SECOND_HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, "K2", "Ông Sơn ốm"))));
                untilItWaitsFor(waiting);
                return waiting;
            });

            assertThatThrownBy(second::get).isInstanceOfSatisfying(ExecutionException.class, refused -> assertThat(Refusal.of(refused.getCause()))
                    .hasValueSatisfying(told -> assertThat(told.status()).isEqualTo(409)));
        } finally {
            other.shutdown();
        }
        assertThat(engineTasks.createTaskQuery().taskId(needs).singleResult().getAssignee()).isEqualTo("K3");
        assertThat(driver.as(HR, () -> handOver.recorded())).singleElement().satisfies(kept -> assertThat(kept.to()).isEqualTo("K3"));
        assertThat(notices.of("K2", "TASK_HANDED_OVER")).isEmpty();
    }

    @Test
    void ofManyAtOnceOneGivesIt() throws InterruptedException {
        deputies("K3", "K2");
        String needs = taken(HEAD_OF_KT, needsOf("KT"));

        List<String> outcomes = AtOnce.run(Stream.of("K3", "K2", "K3", "K2").<Runnable>map(to ->
                () -> driver.as(HR, () -> handOver.give(needs, new HandOver.Given(HEAD_OF_KT, to, "Ông Sơn nằm viện")))).toList());

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        String winner = List.of("K3", "K2", "K3", "K2").get(outcomes.indexOf("done"));
        assertThat(engineTasks.createTaskQuery().taskId(needs).singleResult().getAssignee()).isEqualTo(winner);
        assertThat(driver.as(HR, () -> handOver.recorded())).singleElement().satisfies(kept -> assertThat(kept.to()).isEqualTo(winner));
    }

    private void deputies(String... officers) {
        Stream.of(officers).forEach(officer -> directory.appointDeputy(AGENCY, "KT", officer, LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 30)));
    }

    /** The database says when one session stands before what another has written and not committed. */
    private void untilItWaitsFor(Future<?> second) {
        while (!second.isDone() && jdbc.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                .query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
        assertThat(second.isDone()).as("it waits for the first").isFalse();
    }

    @Test
    void asksForAReasonAndForATaskSomebodyHas() {
        String free = verificationOf(OF_K2);
        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(free, new HandOver.Given(SECOND_HR, HR, "Ốm")))).hasMessageContaining("Chưa ai nhận việc");
        taken(SECOND_HR, free);

        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(free, new HandOver.Given(SECOND_HR, HR, " "))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("reason"));
        assertThatThrownBy(() -> driver.as(HR, () -> handOver.give(free, new HandOver.Given(SECOND_HR, "K3", "Ốm"))))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("to"));
        assertThat(driver.as(HR, () -> handOver.recorded())).isEmpty();
    }

    /** Whoever loses the group gives back what was taken, by whichever way it came. */
    @Test
    void whatWasHandedOverGoesBackWhenItsHolderLeaves() {
        String task = taken(SECOND_HR, verificationOf(OF_K2));
        driver.as(HR, () -> handOver.give(task, new HandOver.Given(SECOND_HR, HR, "Bà Hà nghỉ ốm")));

        directory.leave(HR, LocalDate.of(2026, 4, 9), "Chuyển công tác");

        assertThat(engineTasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
        assertThat(driver.openTasksSeenBy(SECOND_HR, "participation", OF_K2.key())).containsExactly(VERIFY);
    }

    private String verificationOf(CourseOfficer who) {
        return tasks.ofCase("participation", who.key()).get(0).id();
    }

    private String needsOf(String unit) {
        return tasks.ofCase("survey", YEAR.key()).stream().filter(task -> task.ref().unit().equals(Optional.of(unit))).findFirst().orElseThrow().id();
    }

    private String taken(String officer, String task) {
        driver.as(officer, () -> engineTasks.claim(task, officer));
        return task;
    }
}
