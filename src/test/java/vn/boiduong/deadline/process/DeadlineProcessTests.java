package vn.boiduong.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.deadline.RemindedTask;
import vn.boiduong.deadline.ReminderLog;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.Notices.Told;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** Reminders and escalation on the real engine, on tasks of a group ({@code concern}) and of a round per unit ({@code survey}). */
@LifecycleTest
class DeadlineProcessTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SECOND_REMINDER = LocalDate.of(2026, 3, 6);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private Actors actors;
    @Autowired
    private Notices notices;
    @Autowired
    private ReminderLog log;

    @BeforeEach
    void aWardInMarch() {
        ward.load();
        driver.standAt(OPENED);
    }

    private String concern() {
        return driver.as("K2", () -> concerns.raise("Lớp trùng lịch trực", actors.current())).key();
    }

    private List<LocalDate> days(String officer, String kind) {
        return notices.of(officer, kind).stream().map(Told::on).toList();
    }

    @Test
    void remindsTheOwnersInWordsAndWithTheWayToTheTask() {
        String key = concern();
        driver.liveUntil(DUE);

        assertThat(days(HR, "REMINDER")).as("third working day and one before due").containsExactly(LocalDate.of(2026, 3, 5), SECOND_REMINDER);
        assertThat(days(SECOND_HR, "REMINDER")).hasSize(2);
        assertThat(notices.of(HR, "REMINDER").get(0)).satisfies(told -> {
            assertThat(told.subject()).isEqualTo("Nhắc việc: Trả lời vướng mắc – Vướng mắc số 1 – Ngô Thị Thảo");
            assertThat(told.text()).isEqualTo("Việc “Trả lời vướng mắc” (Vướng mắc số 1 – Ngô Thị Thảo) có hạn đến hết ngày 09/03/2026.");
        });
        assertThat(notices.linksOf(HR, "REMINDER"))
                .containsOnly("/camunda/app/tasklist/default/#/?task=" + tasks.ofCase("concern", key).get(0).id());
        assertThat(days(CHAIRMAN, "ESCALATION")).as("not yet overdue").isEmpty();
    }

    @Test
    void givesTheTaskItsDatesSoThatTasklistSortsByThem() {
        String key = concern();
        var task = taskService.createTaskQuery().taskId(tasks.ofCase("concern", key).get(0).id()).singleResult();

        assertThat(task.getDueDate().toInstant()).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(task.getFollowUpDate().toInstant()).as("the morning of the first reminder").isEqualTo("2026-03-05T00:00:00Z");
    }

    @Test
    void remindsHeadAndDeputyAndLeavesTheTaskWithThem() {
        directory.appointDeputy(AGENCY, "KT", "K3", OPENED, LocalDate.of(2026, 3, 31));
        engine.start("survey", YEAR.key(), AGENCY);
        driver.liveUntil(LocalDate.of(2026, 3, 17));

        assertThat(days("K3", "REMINDER")).hasSize(3).isEqualTo(days(HEAD_OF_KT, "REMINDER"));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).extracting(Told::text)
                .anyMatch(text -> text.contains("Bùi Đình Sơn, Đỗ Mạnh Cường") && text.contains("việc vẫn do người phụ trách thực hiện"));
        driver.completeForUnit("K3", "survey", YEAR.key(), "Task_DeclareNeeds", "KT", Map.of());
    }

    @Test
    void tellsOneLevelUpOnceWhenOverdue() {
        concern();
        driver.liveUntil(DUE.plusDays(20));

        assertThat(days(CHAIRMAN, "ESCALATION")).containsExactly(DUE.plusDays(1));
        assertThat(days(VICE_CHAIRMAN, "ESCALATION")).containsExactly(DUE.plusDays(1));
        assertThat(days(HR, "ESCALATION")).isEmpty();
        assertThat(notices.of(CHAIRMAN, "ESCALATION").get(0).text()).contains("hạn: 09/03/2026", "Nguyễn Thu Hà, Phạm Minh Đức");
        assertThat(days(HR, "REMINDER")).as("none on or after the due day").hasSize(2);
    }

    @Test
    void hrReadsWhoWasRemindedWhenAndToWhomItWentUp() {
        String key = concern();
        driver.liveUntil(DUE.plusDays(1));

        RemindedTask task = driver.as(HR, () -> log.all(0, 10)).get(0);
        assertThat(task.overdue()).isTrue();
        assertThat(task.dueOn()).isEqualTo(DUE);
        assertThat(task.told()).extracting(RemindedTask.Told::words, RemindedTask.Told::name).containsExactly(
                tuple("Đã nhắc", "Nguyễn Thu Hà"), tuple("Đã nhắc", "Phạm Minh Đức"), tuple("Đã nhắc", "Nguyễn Thu Hà"),
                tuple("Đã nhắc", "Phạm Minh Đức"), tuple("Đã báo quá hạn", "Trần Văn Bình"), tuple("Đã báo quá hạn", "Lê Thị Hoa"));
        assertThat(driver.as(HR, () -> log.of(tasks.ofCase("concern", key).get(0).id()))).contains(task);
        assertThatThrownBy(() -> driver.as("K2", () -> log.all(0, 10))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void tellsHrOfAnOverdueChairman() {
        String key = concern();
        driver.complete(HR, "concern", key, "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Trình"));
        driver.liveUntil(DUE.plusDays(1));

        assertThat(days(HR, "ESCALATION")).containsExactly(DUE.plusDays(1));
        assertThat(days(CHAIRMAN, "ESCALATION")).isEmpty();
    }

    @Test
    void leavesADoneTaskInPeace() {
        String key = concern();
        driver.liveUntil(LocalDate.of(2026, 3, 5));
        driver.complete(HR, "concern", key, "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Xong"));
        driver.liveUntil(DUE.plusDays(5));

        assertThat(days(HR, "REMINDER")).hasSize(1);
        assertThat(days(CHAIRMAN, "ESCALATION")).isEmpty();
    }

    @Test
    void sendsAReminderLateButOnceWhenTheServerSlept() {
        concern();
        driver.advanceTo(LocalDate.of(2026, 3, 7));

        assertThat(days(HR, "REMINDER")).as("two mornings missed, one word").containsExactly(LocalDate.of(2026, 3, 7));
        driver.liveUntil(DUE);
        assertThat(days(HR, "REMINDER")).hasSize(1);
    }

    @Test
    void saysNothingOfTheTimeBeforeWhenItSleptPastTheDueDay() {
        concern();
        driver.advanceTo(DUE.plusDays(3));

        assertThat(days(HR, "REMINDER")).isEmpty();
        assertThat(days(CHAIRMAN, "ESCALATION")).containsExactly(DUE.plusDays(3));
    }

    @Test
    void remindsTheOneWhoTookTheTask() {
        String key = concern();
        claim(HR, key);
        driver.liveUntil(DUE.plusDays(1));

        assertThat(days(HR, "REMINDER")).hasSize(2);
        assertThat(days(SECOND_HR, "REMINDER")).isEmpty();
        assertThat(notices.of(CHAIRMAN, "ESCALATION").get(0).text()).contains("Người phụ trách: Phạm Minh Đức.");
    }

    private void claim(String officer, String key) {
        driver.as(officer, () -> taskService.claim(tasks.ofCase("concern", key).get(0).id(), officer));
    }

    @Autowired
    private org.camunda.bpm.engine.TaskService taskService;

    @Test
    void remindsEveryHeadOfARoundAndTellsTheirChairman() {
        engine.start("survey", YEAR.key(), AGENCY);
        driver.completeForUnit(HEAD_OF_VHXH, "survey", YEAR.key(), "Task_DeclareNeeds", "VHXH", Map.of());
        driver.liveUntil(LocalDate.of(2026, 3, 17));

        assertThat(days(HEAD_OF_KT, "REMINDER")).extracting(LocalDate::toString).containsExactly("2026-03-05", "2026-03-09", "2026-03-13");
        assertThat(days(HEAD_OF_VHXH, "REMINDER")).isEmpty();
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).as("of KT; the head of LD is the chairman himself").hasSize(1);
        assertThat(notices.of(VICE_CHAIRMAN, "ESCALATION")).as("of KT and of LD").hasSize(2);
        assertThat(days(HEAD_OF_LD, "REMINDER")).hasSize(3);
        assertThat(notices.of(HR, "UNIT_OVERDUE")).as("KT and LD, each once").hasSize(2)
                .anyMatch(told -> told.text().contains("Phòng Kinh tế, Hạ tầng và Đô thị"));
    }

    @Test
    void climbsToWhoeverIsThereAndNotAnOwner() {
        directory.leave(HEAD_OF_KT, OPENED, "Nghỉ hưu");
        engine.start("survey", YEAR.key(), AGENCY);
        driver.completeForUnit(HEAD_OF_VHXH, "survey", YEAR.key(), "Task_DeclareNeeds", "VHXH", Map.of());
        driver.completeForUnit(HEAD_OF_LD, "survey", YEAR.key(), "Task_DeclareNeeds", "LD", Map.of());
        driver.liveUntil(LocalDate.of(2026, 3, 17));

        assertThat(days(CHAIRMAN, "REMINDER")).as("stands in for a unit without head").hasSize(3);
        assertThat(days(HR, "ESCALATION")).as("both chairmen are owners").containsExactly(LocalDate.of(2026, 3, 17));
        assertThat(days(CHAIRMAN, "ESCALATION")).isEmpty();
    }
}
