package vn.boiduong.survey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.FIRST_WORKING_DAY;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.DeclarationSheet;
import vn.boiduong.survey.ShownDeclaration;
import vn.boiduong.survey.Survey;
import vn.boiduong.survey.SurveyClosed;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.survey.SurveyStatus;
import vn.boiduong.survey.SurveyUnitStatus;
import vn.boiduong.survey.TrainingNeed;
import vn.boiduong.survey.TrainingNeeds;

@LifecycleTest
@RecordApplicationEvents
class SurveyProcessTests {

    private static final String KEY = YEAR.key();

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private CaseText texts;
    @Autowired
    private Actors actors;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private SurveyService surveys;
    @Autowired
    private TrainingNeeds needs;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Notices notices;
    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void openTheSurvey() {
        ward.load();
        engine.start("survey", KEY, AGENCY);
    }

    @Test
    void headsConfirmWhatTheSystemProposesAndHrConsolidates() {
        declare(HEAD_OF_LD, "LD", "", "");
        declare(HEAD_OF_VHXH, "VHXH", "V3:KN-GT", "Kỹ năng viết tin bài cho cổng thông tin");
        assertThat(driver.openTasks("survey", KEY)).containsExactly("Task_DeclareNeeds");
        declare(HEAD_OF_KT, "KT", "", "");

        consolidate("Ưu tiên nhóm đất đai");

        assertThat(driver.endsOf(AGENCY, "survey", KEY)).containsExactly("EndEvent_SurveyClosed");
        assertThat(survey().status()).isEqualTo(SurveyStatus.CLOSED);
        assertThat(survey().closedBy()).isEqualTo(HR);
        assertThat(needs.of(KEY)).allMatch(TrainingNeed::confirmed)
                .contains(new TrainingNeed("VHXH", "V3", "QLNN", true), new TrainingNeed("KT", "K2", "CM-DD", true))
                .doesNotContain(new TrainingNeed("VHXH", "V3", "KN-GT", true))
                .noneMatch(need -> need.unit().equals("LD"));
        assertThat(events.stream(SurveyClosed.class)).containsExactly(new SurveyClosed(AGENCY, KEY));
    }

    @Test
    void eachHeadSeesTheOwnUnitAlone() {
        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "survey", KEY)).hasSize(1);
        assertThat(driver.openTasksSeenBy("K2", "survey", KEY)).isEmpty();
    }

    @Test
    void theFormShowsWhoLacksWhatAndWhatTheyWish() {
        surveys.wish(KEY, "  Tiếng Anh giao tiếp ", actors.of("K2"));

        DeclarationSheet sheet = sheet("KT");

        assertThat(sheet.unit()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
        assertThat(sheet.people()).isEqualTo(5);
        assertThat(sheet.needs()).filteredOn(need -> need.officer().id().equals("K3")).extracting(DeclarationSheet.Need::key)
                .containsExactly("K3:CM-DD", "K3:QLNN");
        assertThat(sheet.needs()).filteredOn(need -> need.key().equals("K2:KN-GT")).singleElement()
                .satisfies(need -> assertThat(need.courses()).containsExactly("Kỹ năng giao tiếp hành chính, 06/04/2026–08/04/2026"));
        assertThat(sheet.ownWishes()).singleElement().satisfies(wish -> assertThat(wish.text()).isEqualTo("Tiếng Anh giao tiếp"));
        assertThat(texts.view("survey").brief(declaration("KT"))).contains("Ngô Thị Thảo (Chuyên viên đất đai)", "16/01/2026");
    }

    @Test
    void aHeadAnswersOnWhatWasShownAndOnNothingElse() {
        Map<String, Object> answer = Map.of("declinedNeeds", "K3:QLNN", "shownVersion", shown("KT").shownVersion());
        surveys.wish(KEY, "Tiếng Anh giao tiếp", actors.of("K2"));

        assertThatThrownBy(() -> driver.completeForUnit(HEAD_OF_KT, "survey", KEY, "Task_DeclareNeeds", "KT", answer))
                .hasMessageContaining("đã thay đổi sau khi mở");
        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "survey", KEY)).hasSize(1);

        driver.completeForUnit(HEAD_OF_KT, "survey", KEY, "Task_DeclareNeeds", "KT",
                Map.of("declinedNeeds", "K3:QLNN", "shownVersion", shown("KT").shownVersion()));
        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "survey", KEY)).isEmpty();
    }

    @Test
    void whoJoinsLaterNeedsTrainingButIsNotCountedYet() {
        jdbc.sql("update boiduong.officer set joined_on = date '2026-03-16' where id = 'K3'").update();

        DeclarationSheet sheet = sheet("KT");

        assertThat(sheet.people()).isEqualTo(4);
        assertThat(sheet.needs()).filteredOn(need -> need.officer().id().equals("K3")).isNotEmpty()
                .allMatch(need -> need.officer().position().endsWith(", vào cơ quan ngày 16/03/2026"));
    }

    @Test
    void aWrongAnswerIsRefusedAndTheTaskStaysOpen() {
        assertThatThrownBy(() -> declare(HEAD_OF_KT, "KT", "K1:LDQL;V3:QLNN", "")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("declinedNeeds")).hasMessageContaining("V3:QLNN");
        assertThatThrownBy(() -> declare(HEAD_OF_KT, "KT", "K1", "")).hasMessageContaining("K1");

        assertThat(driver.openTasksSeenBy(HEAD_OF_KT, "survey", KEY)).containsExactly("Task_DeclareNeeds");
        assertThat(surveys.unit(KEY, "KT").status()).isEqualTo(SurveyUnitStatus.WAITING);
        declare(HEAD_OF_KT, "KT", "K1:LDQL", "");
        assertThat(surveys.unit(KEY, "KT").status()).isEqualTo(SurveyUnitStatus.DECLARED);
    }

    @Test
    void hrClosesASilentUnitAfterTheCutOffAndTheRoundGoesOn() {
        declare(HEAD_OF_LD, "LD", "", "");
        declare(HEAD_OF_VHXH, "VHXH", "", "");
        LocalDate due = survey().unitsDueOn();
        assertThat(due).isEqualTo(LocalDate.of(2026, 1, 16));

        driver.advanceTo(LocalDate.of(2026, 1, 21));
        assertThatThrownBy(() -> closeSilent("KT", "Trưởng phòng đi công tác dài ngày")).hasMessageContaining("21/01/2026");
        driver.advanceTo(LocalDate.of(2026, 1, 22));
        assertThatThrownBy(() -> closeSilent("KT", " ")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("reason"));
        assertThatThrownBy(() -> surveys.closeForSilentUnit(KEY, "KT", "Không trả lời", actors.of(CHAIRMAN)))
                .hasMessageContaining("Phòng Văn hoá - Xã hội");
        closeSilent("KT", "Trưởng phòng đi công tác dài ngày");
        driver.runDueJobs();

        assertThat(driver.openTasks("survey", KEY)).containsExactly("Task_ConsolidateNeeds");
        assertThat(texts.view("survey").brief(new TaskRef("survey", KEY, "Task_ConsolidateNeeds", Optional.empty())))
                .contains("Trưởng phòng đi công tác dài ngày");
        assertThat(needs.of(KEY)).contains(new TrainingNeed("KT", "K2", "CM-DD", false));
        consolidate("");
        assertThat(driver.endsOf(AGENCY, "survey", KEY)).containsExactly("EndEvent_SurveyClosed");
    }

    @Test
    void whoLeavesTheAgencyNeedsNothingAnyMore() {
        surveys.wish(KEY, "Tiếng Anh giao tiếp", actors.of("K2"));
        declare(HEAD_OF_VHXH, "VHXH", "", "");

        directory.leave("K2", FIRST_WORKING_DAY, "Chuyển công tác");
        directory.leave("V3", FIRST_WORKING_DAY, "Nghỉ hưu");

        DeclarationSheet sheet = sheet("KT");
        assertThat(sheet.needs()).isNotEmpty().noneMatch(need -> need.officer().id().equals("K2"));
        assertThat(sheet.ownWishes()).isEmpty();
        declare(HEAD_OF_LD, "LD", "", "");
        declare(HEAD_OF_KT, "KT", "", "");
        consolidate("");
        directory.leave("K3", FIRST_WORKING_DAY, "Nghỉ hưu");
        assertThat(needs.of(KEY)).extracting(TrainingNeed::officer).contains("K3").doesNotContain("K2", "V3");
    }

    /** No head confirms what the sheet did not show, and nobody is asked about twice. */
    @Test
    void whoMovesIsAskedAboutByTheHeadOfTheNewUnit() {
        surveys.wish(KEY, "Tiếng Anh giao tiếp", actors.of("K2"));
        directory.transfer("K2", "VHXH", FIRST_WORKING_DAY);

        assertThat(sheet("KT").needs()).isNotEmpty().noneMatch(need -> need.officer().id().equals("K2"));
        assertThat(sheet("KT").ownWishes()).isEmpty();
        assertThat(sheet("VHXH").needs()).extracting(DeclarationSheet.Need::key).contains("K2:CM-DD", "K2:KN-GT");
        assertThat(sheet("VHXH").ownWishes()).extracting(DeclarationSheet.Wish::text).containsExactly("Tiếng Anh giao tiếp");
        declare(HEAD_OF_VHXH, "VHXH", "K2:CM-DD", "");
        declare(HEAD_OF_KT, "KT", "", "");
        assertThat(needs.of(KEY)).filteredOn(need -> need.officer().equals("K2")).allMatch(need -> need.unit().equals("VHXH") && need.confirmed())
                .extracting(TrainingNeed::requirement).contains("KN-GT").doesNotContain("CM-DD");
    }

    @Test
    void whoMovesToAUnitThatHasAnsweredStaysOnTheSheetOfTheFormerHead() {
        declare(HEAD_OF_VHXH, "VHXH", "", "");
        directory.transfer("K2", "VHXH", FIRST_WORKING_DAY);

        assertThat(sheet("KT").needs()).filteredOn(need -> need.officer().id().equals("K2")).isNotEmpty()
                .allMatch(need -> need.officer().position().contains(", đã chuyển đến Phòng Văn hoá"));
        declare(HEAD_OF_KT, "KT", "K2:CM-DD", "");
        assertThat(needs.of(KEY)).contains(new TrainingNeed("KT", "K2", "KN-GT", true)).doesNotContain(new TrainingNeed("KT", "K2", "CM-DD", true));
    }

    private DeclarationSheet sheet(String unit) {
        return shown(unit).sheet();
    }

    @Test
    void headsAreRemindedOnTheirDaysAndTheChairmenHearOfTheOverdue() {
        driver.liveUntil(LocalDate.of(2026, 1, 20));

        assertThat(notices.of(HEAD_OF_KT, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 15));
        assertThat(notices.of("C2", "ESCALATION")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 1, 17), LocalDate.of(2026, 1, 17), LocalDate.of(2026, 1, 17));
        assertThat(driver.openTasks("survey", KEY)).hasSize(3);
    }

    @Test
    void hrIsRemindedOfTheConsolidationAndTheChairmenHearOfTheOverdue() {
        declareAll();
        driver.liveUntil(FIRST_WORKING_DAY.plusDays(14));

        assertThat(notices.of(HR, "REMINDER")).isNotEmpty();
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).hasSize(1);
        consolidate("");
        assertThat(driver.endsOf(AGENCY, "survey", KEY)).containsExactly("EndEvent_SurveyClosed");
    }

    @Test
    void aCancelledSurveyCanBeOpenedAgainInAnotherRound() {
        declare(HEAD_OF_KT, "KT", "K1:LDQL", "");
        surveys.cancel(KEY, "Năm bị hủy");

        surveys.open(KEY);

        assertThat(surveys.units(KEY)).hasSize(3).allMatch(unit -> unit.status() == SurveyUnitStatus.WAITING);
        assertThatThrownBy(() -> surveys.open(KEY)).hasMessageContaining("đang mở");
    }

    private void declareAll() {
        declare(HEAD_OF_LD, "LD", "", "");
        declare(HEAD_OF_VHXH, "VHXH", "", "");
        declare(HEAD_OF_KT, "KT", "", "");
    }

    private void declare(String head, String unit, String declined, String others) {
        driver.completeForUnit(head, "survey", KEY, "Task_DeclareNeeds", unit,
                Map.of("declinedNeeds", declined, "otherNeeds", others));
        driver.runDueJobs();
    }

    private void consolidate(String note) {
        driver.complete(HR, "survey", KEY, "Task_ConsolidateNeeds", Map.of("consolidationNote", note));
    }

    private void closeSilent(String unit, String reason) {
        driver.as(HR, () -> surveys.closeForSilentUnit(KEY, unit, reason, actors.of(HR)));
    }

    private ShownDeclaration shown(String unit) {
        return (ShownDeclaration) texts.view("survey").context(declaration(unit));
    }

    private Survey survey() {
        return surveys.find(KEY).orElseThrow();
    }

    private static TaskRef declaration(String unit) {
        return new TaskRef("survey", KEY, "Task_DeclareNeeds", Optional.of(unit));
    }
}
