package vn.boiduong.concern.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.ADMIN;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.concern.Concern;
import vn.boiduong.concern.ConcernAnswered;
import vn.boiduong.concern.ConcernNumber;
import vn.boiduong.concern.ConcernRaised;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.concern.ConcernStatus;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

@LifecycleTest
@RecordApplicationEvents
class ConcernProcessTests {

    private static final String PROCESS = "concern";
    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    private static final String QUESTION = "Lớp học trùng lịch tiếp công dân.\nXin đổi sang lớp <sau>.";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private Actors actors;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private CaseText texts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Notices notices;
    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void aWardInMarch() {
        ward.load();
        driver.standAt(ASKED);
    }

    private ConcernNumber raise(String officer, String question) {
        return driver.as(officer, () -> concerns.raise(question, actors.current()));
    }

    private Concern concern(ConcernNumber number) {
        return concerns.find(number).orElseThrow();
    }

    private String brief(ConcernNumber number) {
        return texts.view(PROCESS).brief(tasks.ofCase(PROCESS, number.key()).get(0).ref());
    }

    @Test
    void isAnsweredByHr() {
        ConcernNumber number = raise("K2", QUESTION);
        assertThat(number.key()).isEqualTo("NH/C-1");
        assertThat(texts.view(PROCESS).title(number.key())).isEqualTo("Vướng mắc số 1 – Ngô Thị Thảo");
        assertThat(brief(number)).contains("Ngô Thị Thảo", "02/03/2026", "Nội dung: Lớp học trùng lịch tiếp công dân. Xin đổi sang lớp ‹sau>.");

        driver.advanceTo(ASKED.plusDays(1));
        driver.complete(HR, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Đã xếp bạn vào lớp 2."));

        assertThat(driver.endsOf(AGENCY, PROCESS, number.key())).containsExactly("EndEvent_Answered");
        assertThat(concern(number).status()).isEqualTo(ConcernStatus.ANSWERED);
        assertThat(concern(number).answeredBy()).isEqualTo(HR);
        assertThat(notices.of("K2", "CONCERN_ANSWERED")).singleElement().satisfies(told -> {
            assertThat(told.subject()).isEqualTo("Trả lời vướng mắc số 1");
            assertThat(told.text()).contains("ngày 02/03/2026", "Đã xếp bạn vào lớp 2.", QUESTION);
        });
        assertThat(events.stream(ConcernRaised.class)).containsExactly(new ConcernRaised(number, "K2"));
        assertThat(events.stream(ConcernAnswered.class)).containsExactly(new ConcernAnswered(number, "K2"));
    }

    /** Nothing a person writes in a form is dropped without a word. */
    @Test
    void hrMayQuoteTheSuperiorsDocument() {
        ConcernNumber number = raise("K2", QUESTION);
        driver.complete(HR, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Được đổi lớp.",
                "superiorDocument", " 123/UBND-NV ngày 03/03/2026 "));

        assertThat(concern(number).answer()).isEqualTo("Cấp trên trả lời tại văn bản 123/UBND-NV ngày 03/03/2026: Được đổi lớp.");
    }

    @Test
    void isDecidedByTheChairmanWhenHrPassesItUp() {
        ConcernNumber number = raise("V5", QUESTION);
        driver.complete(HR, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Đề nghị đổi lịch trực."));
        assertThat(concern(number).status()).isEqualTo(ConcernStatus.PASSED_UP);
        assertThat(brief(number)).contains("Phòng Văn hoá - Xã hội trình ngày 02/03/2026: Đề nghị đổi lịch trực.");
        assertThat(notices.of("V5", "CONCERN_ANSWERED")).isEmpty();

        driver.complete(CHAIRMAN, PROCESS, number.key(), "Task_DecideConcern", Map.of("decision", "Đồng ý đổi lịch trực."));

        assertThat(driver.endsOf(AGENCY, PROCESS, number.key())).containsExactly("EndEvent_Answered");
        assertThat(concern(number).answer()).isEqualTo("Đồng ý đổi lịch trực.");
        assertThat(notices.of("V5", "CONCERN_ANSWERED")).hasSize(1);
    }

    @Test
    void isNeverAnsweredByWhoAsks() {
        ConcernNumber ofHr = raise(HR, QUESTION);
        assertThatThrownBy(() -> driver.complete(HR, PROCESS, ofHr.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Xong")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("chính mình");
        assertThat(texts.view(PROCESS).concerned(tasks.ofCase(PROCESS, ofHr.key()).get(0).ref())).containsExactly(HR);
        driver.complete(SECOND_HR, PROCESS, ofHr.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Xong"));
        assertThat(concern(ofHr).answeredBy()).isEqualTo(SECOND_HR);

        ConcernNumber ofChairman = raise(CHAIRMAN, QUESTION);
        driver.complete(HR, PROCESS, ofChairman.key(), "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Trình"));
        assertThatThrownBy(() -> driver.complete(CHAIRMAN, PROCESS, ofChairman.key(), "Task_DecideConcern", Map.of("decision", "Đồng ý")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("chính mình");
        driver.complete(VICE_CHAIRMAN, PROCESS, ofChairman.key(), "Task_DecideConcern", Map.of("decision", "Đồng ý"));
        assertThat(driver.endsOf(AGENCY, PROCESS, ofChairman.key())).containsExactly("EndEvent_Answered");
    }

    /** Whoever is all there is of hr asks: the chairman answers, and so it is when hr shrinks while the task is open. */
    @Test
    void isAnsweredByTheChairmanWhereHrIsTheAskerAlone() {
        ConcernNumber number = raise(HR, QUESTION);
        directory.leave(SECOND_HR, ASKED, "Chuyển công tác");
        assertThat(driver.openTasksSeenBy(CHAIRMAN, PROCESS, number.key())).containsExactly("Task_AnswerConcern");

        ConcernNumber next = raise(HR, QUESTION);
        driver.complete(CHAIRMAN, PROCESS, next.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Đồng ý"));

        assertThat(concern(next).answeredBy()).isEqualTo(CHAIRMAN);
        assertThat(driver.endsOf(AGENCY, PROCESS, next.key())).containsExactly("EndEvent_Answered");
    }

    /** The sole person of hr is the sole chairman as well: only the superior can answer, and the administrator records it. */
    @Test
    void theSuperiorAnswersWhereNobodyElseMay() {
        directory.leave(HR, ASKED, "Chuyển công tác");
        directory.leave(VICE_CHAIRMAN, ASKED, "Chuyển công tác");
        directory.leave(CHAIRMAN, ASKED, "Chuyển công tác");
        jdbc.sql("insert into boiduong.officer_role (officer, role_name) values (?, 'chairman')").param(SECOND_HR).update();
        ConcernNumber number = raise(SECOND_HR, QUESTION);

        assertThat(tasks.candidateGroups(tasks.ofCase(PROCESS, number.key()).get(0).id())).containsExactly("admin");
        assertThat(brief(number)).contains("cấp trên trả lời bằng văn bản");
        assertThatThrownBy(() -> driver.complete(ADMIN, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Đồng ý")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("văn bản trả lời của cấp trên");
        assertThatThrownBy(() -> driver.complete(ADMIN, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Trình")))
                .isInstanceOf(RuleViolation.class);
        driver.complete(ADMIN, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Đồng ý đổi lớp.",
                "superiorDocument", "123/UBND-NV ngày 10/03/2026"));

        assertThat(driver.endsOf(AGENCY, PROCESS, number.key())).containsExactly("EndEvent_Answered");
        assertThat(notices.of(SECOND_HR, "CONCERN_ANSWERED")).singleElement().satisfies(told -> assertThat(told.text())
                .contains("Cấp trên trả lời tại văn bản 123/UBND-NV ngày 10/03/2026: Đồng ý đổi lớp."));
    }

    @Test
    void isNotRaisedWhereNobodyCouldAnswer() {
        jdbc.sql("delete from boiduong.officer_role where role_name in ('hr', 'chairman', 'admin')").update();

        assertThatThrownBy(() -> raise("K2", QUESTION)).isInstanceOf(RuleViolation.class).hasMessageContaining("Chưa ai khác");
    }

    @Test
    void staysOpenForTheReportUntilItIsAnswered() {
        ConcernNumber first = raise("K2", "Một");
        ConcernNumber second = raise("C1", "Hai");
        driver.complete(HR, PROCESS, first.key(), "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Xong"));

        assertThat(concerns.open(AGENCY)).extracting(Concern::number).containsExactly(second);
        assertThat(concerns.raisedBetween(AGENCY, ASKED, ASKED.plusDays(1))).extracting(Concern::number).containsExactly(first, second);
        assertThat(concerns.raisedBetween(AGENCY, ASKED.minusDays(9), ASKED)).isEmpty();
    }

    @Test
    void refusesWhatSaysNothingAndNamesTheField() {
        assertThatThrownBy(() -> raise("K2", " ")).isInstanceOf(RuleViolation.class).hasMessageContaining("“Nội dung phản ánh”");
        assertThatThrownBy(() -> raise("K2", "x".repeat(1201))).hasMessageContaining("“Nội dung phản ánh”");
        ConcernNumber number = raise("K2", QUESTION);
        assertThat(number.number()).as("a refused concern leaves no gap").isOne();

        refusesAnswer(number, Map.of("answer", "Xong"), "“Cách giải quyết”");
        refusesAnswer(number, Map.of("passedUp", "false", "passUpNote", "Trình"), "“Nội dung trả lời”");
        refusesAnswer(number, Map.of("passedUp", "true", "answer", "Xong"), "“Ý kiến trình lãnh đạo”");
        refusesAnswer(number, Map.of("passedUp", "false", "answer", "x".repeat(2001)), "“Nội dung trả lời”");
        assertThat(concern(number).status()).isEqualTo(ConcernStatus.RAISED);

        driver.complete(HR, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", true, "passUpNote", "Trình"));
        assertThatThrownBy(() -> driver.complete(CHAIRMAN, PROCESS, number.key(), "Task_DecideConcern", Map.of("decision", "")))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("“Ý kiến quyết định”");
        assertThat(driver.openTasks(PROCESS, number.key())).containsExactly("Task_DecideConcern");
    }

    private void refusesAnswer(ConcernNumber number, Map<String, Object> entered, String named) {
        assertThatThrownBy(() -> driver.complete(HR, PROCESS, number.key(), "Task_AnswerConcern", entered))
                .isInstanceOf(RuleViolation.class).hasMessageContaining(named);
        assertThat(driver.openTasks(PROCESS, number.key())).containsExactly("Task_AnswerConcern");
    }

    @Test
    void isRaisedByPeopleOfAnAgencyOnly() {
        assertThatThrownBy(() -> concerns.raise("Ai đó", Actor.SYSTEM)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> raise("X1", "Người lạ")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void remindsAndEscalatesEachTask() {
        ConcernNumber number = raise("K2", QUESTION);
        driver.liveUntil(LocalDate.of(2026, 3, 12));
        assertThat(notices.of(HR, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).extracting(Notices.Told::on).containsExactly(LocalDate.of(2026, 3, 10));

        driver.complete(HR, PROCESS, number.key(), "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Trình"));
        driver.liveUntil(LocalDate.of(2026, 3, 25));
        assertThat(notices.of(CHAIRMAN, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 18));
        assertThat(notices.of(HR, "ESCALATION")).extracting(Notices.Told::on).containsExactly(LocalDate.of(2026, 3, 20));
        assertThat(driver.openTasks(PROCESS, number.key())).containsExactly("Task_DecideConcern");
    }
}
