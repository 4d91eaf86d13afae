package vn.boiduong.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Leave;
import vn.boiduong.engine.HeldTask;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** What begins tomorrow or later touches open work too: HR sees it before, and on that day it is so. */
@LifecycleTest
class LaterChangesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 13);
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 4, 20);
    private static final String NEEDS = "“Nêu nhu cầu bồi dưỡng”";

    @Autowired
    private ChangeService changes;
    @Autowired
    private Pictures pictures;
    @Autowired
    private LaterTasks later;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Actors actors;

    /** K1 heads KT; the needs of its unit are to be declared by the end of April. */
    @BeforeEach
    void needsAreAskedFor() {
        ward.load();
        driver.standAt(TODAY);
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        driver.runDueJobs();
    }

    @Test
    void theWorkADeputyOfNextWeekWillFindIsShownAndThenFound() {
        List<String> shown = preview(deputy("K3", NEXT_WEEK));

        assertThat(shown).anySatisfy(line -> assertThat(line).startsWith(NEEDS).endsWith("việc đang mở sẽ do Đỗ Mạnh Cường đứng đầu thay xử lý từ ngày 20/04/2026."));
        assertThat(apply(deputy("K3", NEXT_WEEK))).isEqualTo(shown);
        assertThat(driver.openTasksSeenBy("K3", "survey", YEAR.key())).isEmpty();
        driver.advanceTo(NEXT_WEEK);
        assertThat(driver.openTasksSeenBy("K3", "survey", YEAR.key())).contains("Task_DeclareNeeds");
    }

    @Test
    void workThatShouldBeDoneByThenIsNotShownUnlessItIsOverdueAlready() {
        assertThat(preview(deputy("K3", LocalDate.of(2026, 6, 15)))).noneMatch(line -> line.startsWith(NEEDS));

        driver.advanceTo(LocalDate.of(2026, 5, 11));

        assertThat(preview(deputy("K3", LocalDate.of(2026, 6, 15)))).anyMatch(line -> line.startsWith(NEEDS) && line.contains("từ ngày 15/06/2026"));
    }

    @Test
    void workThatIsAboutTheDeputyIsNotTheDeputys() {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K3"))));
        driver.runDueJobs();
        driver.complete("K3", "participation", COMMUNICATION + "/K3", "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", "8", "whatToApply", "Tiếp dân"));
        driver.complete(HR, "participation", COMMUNICATION + "/K3", "Task_VerifyResult", Map.of("resultVerified", "true"));
        LocalDate july = LocalDate.of(2026, 7, 13);
        driver.advanceTo(july);
        assertThat(driver.openTasks("evaluation", COMMUNICATION + "/K3")).contains("Task_AssessOfficer");

        assertThat(preview(deputy("K3", july.plusDays(1)))).noneMatch(line -> line.startsWith("“Đánh giá sau bồi dưỡng”"));
        assertThat(preview(deputy("K2", july.plusDays(1)))).anyMatch(line -> line.startsWith("“Đánh giá sau bồi dưỡng”") && line.contains("Ngô Thị Thảo đứng đầu thay"));
    }

    @Test
    void theWorkADeputyWillLeaveBehindIsShown() {
        apply(deputy("K3", TODAY));

        assertThat(preview(Change.deputyEnded("K3", "KT", NEXT_WEEK).because("Thủ trưởng về sớm")))
                .anyMatch(line -> line.startsWith(NEEDS) && line.endsWith("từ ngày 20/04/2026 Đỗ Mạnh Cường không còn xử lý."));
    }

    @Test
    void workThatFallsDueInTheLeaveOfWhoAloneHasItIsPointedOut() {
        Change leave = Change.leave(new Leave("K1", NEXT_WEEK, LocalDate.of(2026, 5, 29), Leave.Kind.SICK));

        assertThat(preview(leave)).anyMatch(line -> line.startsWith(NEEDS) && line.contains("Bùi Đình Sơn đang giữ một mình, đến hạn ngày"));

        apply(deputy("K3", TODAY));
        assertThat(preview(leave)).noneMatch(line -> line.contains("đang giữ một mình"));
    }

    /** Whoever stands in on the day the work is due is who counts, not whoever does today. */
    @Test
    void aDeputyOfTheDueDayStandsInForWhoIsOnLeaveThen() {
        Change leave = Change.leave(new Leave("K1", NEXT_WEEK, LocalDate.of(2026, 5, 29), Leave.Kind.SICK));
        apply(deputy("K3", TODAY, NEXT_WEEK));
        assertThat(preview(leave)).as("back at his own work when it is due").anyMatch(line -> line.startsWith(NEEDS) && line.contains("đang giữ một mình"));

        apply(deputy("K2", NEXT_WEEK));
        assertThat(preview(leave)).noneMatch(line -> line.contains("đang giữ một mình"));
    }

    @Test
    void aLeaveEnteredAfterwardsWarnsOfNoDayGoneBy() {
        driver.advanceTo(LocalDate.of(2026, 5, 11));

        assertThat(preview(Change.leave(new Leave("K1", NEXT_WEEK, LocalDate.of(2026, 5, 29), Leave.Kind.SICK))))
                .noneMatch(line -> line.startsWith(NEEDS) && line.contains("đang giữ một mình"));
    }

    @Test
    void ofManyTasksTheTenDueFirstAreNamedAndTheOthersCounted() {
        Change leave = Change.leave(new Leave("K1", NEXT_WEEK, LocalDate.of(2026, 5, 29), Leave.Kind.SICK));
        Picture picture = pictures.of(AGENCY, leave);
        HeldTask one = picture.tasks().values().stream().filter(held -> NEEDS.contains(held.task().name())
                && TaskDifferences.holders(held, picture).equals(Set.of("K1"))).findFirst().orElseThrow();
        picture.tasks().clear();
        for (int number = 1; number <= 12; number++) {
            OpenTask task = one.task();
            picture.tasks().put("T" + number, new HeldTask(new OpenTask("T" + number, task.ref(), task.name(), AGENCY, null, task.createdAt(),
                    Date.from(OfficeClock.startOf(NEXT_WEEK.plusDays(13 - number)).toInstant())), "Hồ sơ " + number, one.groups()));
        }

        assertThat(later.about(leave, AGENCY, picture)).hasSize(11).allMatch(effect -> effect.area() == Effect.Area.WARNING)
                .extracting(effect -> effect.sentence().toString()).startsWith("“Nêu nhu cầu bồi dưỡng” – Hồ sơ 12: Bùi Đình Sơn đang giữ một mình, đến hạn ngày "
                        + "21/04/2026 trong kỳ nghỉ; cần giao người thay mặt hoặc chuyển việc cho người khác.").endsWith("Và 2 việc nữa.")
                .noneMatch(line -> line.contains("Hồ sơ 1:") || line.contains("Hồ sơ 2:"));
    }

    private static Change deputy(String officer, LocalDate from) {
        return deputy(officer, from, from.plusDays(30));
    }

    private static Change deputy(String officer, LocalDate from, LocalDate to) {
        return Change.deputy(officer, "KT", from, to).because("Thủ trưởng đi công tác từ " + Days.text(from));
    }

    private List<String> preview(Change change) {
        return sentences(driver.as(HR, () -> changes.preview(change, actors.current())));
    }

    private List<String> apply(Change change) {
        return sentences(driver.as(HR, () -> changes.apply(change, null, actors.current())));
    }

    private static List<String> sentences(Outcome outcome) {
        return outcome.effects().stream().map(effect -> effect.sentence().toString()).toList();
    }
}
