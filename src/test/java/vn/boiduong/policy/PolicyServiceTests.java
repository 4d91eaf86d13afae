package vn.boiduong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.boiduong.calendar.OfficeClocks;
import vn.boiduong.directory.ReadOnce;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.policy.Policy.Criterion;
import vn.boiduong.shared.RuleViolation;

class PolicyServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static DataSource database;

    private SingleConnectionDataSource connection;
    private JdbcClient jdbc;
    private PolicyService policies;
    private PolicyCorrections corrections;
    private Actor actor = Actor.SYSTEM;

    @BeforeAll
    static void tables() {
        database = new DriverManagerDataSource("jdbc:h2:mem:policy-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).schemas("BOIDUONG").locations("classpath:db/migration", "classpath:db/migration-h2")
                .load().migrate();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = new SingleConnectionDataSource(database.getConnection(), true);
        connection.getConnection().setAutoCommit(false);
        jdbc = JdbcClient.create(connection);
        on(TODAY);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.getConnection().rollback();
        connection.destroy();
    }

    private void on(LocalDate today) {
        PolicyTable table = new PolicyTable(jdbc, new ReadOnce());
        policies = new PolicyService(table, new PolicyEditors(new CurrentActor()), OfficeClocks.standingAt(today));
        corrections = new PolicyCorrections(table, new PolicyEditors(new CurrentActor()), OfficeClocks.standingAt(today));
    }

    @Test
    void everyAgencyStartsWithTheShippedVersion() {
        Policy policy = policies.inForce("TK", TODAY);

        assertThat(policy.version()).isEqualTo(1);
        assertThat(policy.workingDaysFor("DeclareNeeds")).isEqualTo(10);
        assertThat(policy.workingDaysFor("SignReport")).isEqualTo(1);
        assertThat(policy.reminderDays()).containsExactly(3, 5);
        assertThat(policy.criteria()).extracting(Criterion::weight).containsExactly(whole(25), whole(20), whole(15), whole(15),
                whole(10), whole(15));
        assertThat(policy.rankingOpens()).isEqualTo(MonthDay.of(11, 20));
        assertThat(policy.hoursTarget()).isEqualTo(40);
        assertThat(policy.bands()).isEqualTo(new Bands(whole(90), whole(70), whole(50)));
        assertThat(policies.inForce("TK", LocalDate.of(2019, 1, 1))).isEqualTo(policy);
    }

    @Test
    void aNewVersionHoldsFromItsDayAndForItsAgencyAlone() {
        Policy second = policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7", "rater.self", "30", "rater.head", "70"),
                "Thử");

        assertThat(second.version()).isEqualTo(2);
        assertThat(policies.inForce("TK", JULY.minusDays(1)).version()).isEqualTo(1);
        assertThat(policies.inForce("TK", JULY)).isEqualTo(second);
        assertThat(policies.inForce("TK", JULY).workingDaysFor("DeclareNeeds")).isEqualTo(7);
        assertThat(policies.inForce("AH", JULY).version()).isEqualTo(1);
        assertThat(policies.version("TK", 1).raters().self()).isEqualTo(whole(20));
        assertThat(policies.parameters("TK", 2)).containsEntry("rater.self", "30").containsEntry("rater.peers", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "criterion.1.weight, 26, policy.weightsMustSumTo100",
        "rater.head, 0, policy.mustBePositive",
        "rater.peers, 10, policy.peersNotAsked",
        "hours.target, x, policy.notUnderstood",
        "deadline.DeclareNeeds, -1, policy.mustNotBeNegative",
        "ranking.opens, 31/13, policy.notUnderstood",
        "report.opens, 07/12, policy.reportOpensTooLate",
        "no.such, 1, policy.unknownParameter",
        "strength.percent, 101, policy.percentExpected",
        "reminder.days, 1;2;3;4;5;6;7;8;9;10;11;12, policy.tooManyReminders",
        "report.unitsBefore, 15/12, policy.unitsBeforeAgency",
        "report.agencyBefore, 10/12, policy.unitsBeforeAgency",
        "report.agencyBefore, 11/12, policy.reportDaysTooFew",
        "report.agencyBefore, 14/12, policy.reportDaysTooFew",
        "report.unitsBefore, 11/12, policy.reportDaysTooFew",
        "deadline.ConsolidateReport, 3, policy.reportDaysTooFew",
        "report.unitsBefore, 28/11, policy.reportOpensTooLate",
        "report.unitsBefore, 31/11, policy.notUnderstood",
        "observation.fewestSheets, 1, policy.sheetsExpected",
        "observation.fewestForMost, 2, policy.mustNotBeLess",
        "observation.mostPercent, 0, policy.shareExpected",
        "observation.mostPercent, 101, policy.shareExpected",
        "practice.months, 0, policy.monthsExpected",
        "practice.months, 13, policy.monthsExpected",
        "practice.months, ba, policy.notUnderstood",
        "condition.ON_LEAVE, MAYBE, policy.handlingExpected",
        "condition.NO_OVERLAP, NOT_ASKED, policy.overlapMustBeAsked",
        "condition.ACTIVE, REASON, policy.unknownParameter",
        "reminder.days, 3;-1, policy.mustNotBeNegative",
        "band.excellent, 101, policy.bandExpected",
        "band.good, 70.005, policy.bandExpected",
        "band.good, 90, policy.bandMustBeLower",
        "band.satisfactory, 70.00, policy.bandMustBeLower",
    })
    void refusesWhatMakesNoSense(String name, String setting, String key) {
        assertThatThrownBy(() -> policies.introduce("TK", JULY, Map.of(name, setting), "Thử"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo(key);
                    assertThat(violation.field()).contains(name);
                });
        assertThat(policies.inForce("TK", JULY).version()).isEqualTo(1);
    }

    /** Three working days by whatever calendar: in a year in which the tenth is a Friday, the 10th, the 13th and the 14th. */
    @Test
    void leavesTheAgencyItsDaysForTheReportInEveryYear() {
        policies.introduce("TK", JULY, Map.of("report.unitsBefore", "05/12", "report.agencyBefore", "10/12"), "Thử");
        policies.introduce("TK", JULY.plusDays(1), Map.of("deadline.ConsolidateReport", "1", "report.agencyBefore", "09/12"), "Thử");
        assertThatThrownBy(() -> policies.introduce("TK", JULY.plusDays(2), Map.of("report.opens", "15/11", "report.unitsBefore", "23/11",
                "report.agencyBefore", "27/11"), "Thử")).as("a holiday lies between").isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.field()).contains("report.unitsBefore");
                    assertThat(violation).hasMessage("Từ ngày 23/11 đến trước ngày 27/11 có năm chỉ còn 1 ngày làm việc, không đủ 2 ngày cho "
                            + "“Tổng hợp báo cáo” và “Ký báo cáo”; lùi ngày của cơ quan, để các đơn vị gửi sớm hơn hoặc rút ngắn hai thời hạn ấy.");
                });
    }

    /** What a decree or the ward's plan says in numbers may be asked for less of, not in silence. */
    @ParameterizedTest
    @CsvSource({"hours.target, 39, 41", "postgraduate.mostAge, 46, 40", "postgraduate.yearsOfService, 2, 4", "postgraduate.goodYears, 1, 3",
        "postgraduate.commitmentFactor, 2, 4", "target.HOURS_40.1.percent, 50, 100"})
    void cautionsWhereLessIsAskedForThanIsLaidDown(String name, String less, String more) {
        assertThat(policies.draft("TK", JULY, Map.of(name, less)).cautions()).singleElement().asString().contains("Lưu ý");
        assertThat(policies.draft("TK", JULY, Map.of(name, more)).cautions()).isEmpty();
    }

    @Test
    void cautionsByTheNumberOfMonthsHoweverItIsWritten() {
        assertThat(policies.draft("TK", JULY, Map.of("practice.months", "02")).cautions()).hasSize(1);
        assertThat(policies.draft("TK", JULY, Map.of("practice.months", "03")).cautions()).isEmpty();
        assertThat(policies.draft("TK", JULY, Map.of("practice.months", "hai")).cautions()).isEmpty();
    }

    @Test
    void versionsFollowOneAnother() {
        policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7"), "Thử");

        assertThatThrownBy(() -> policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "8"), "Thử")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anOfficerIntroducesNone() {
        actor = new Actor("TK001", "TK", Set.of(), Set.of());

        assertThatThrownBy(() -> policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7"), "Thử")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aMistakeInAVersionToComeIsPutRightWithoutEverHolding() {
        policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "70", "rater.self", "30", "rater.head", "70"), "Quyết định 12");

        assertThat(corrections.draftReplacement("TK", 2, JULY, Map.of("deadline.DeclareNeeds", "7")).changes())
                .containsExactly(new PolicyDraft.Change("deadline.DeclareNeeds", "70", "7"));
        Policy right = corrections.replace("TK", 2, new PolicyCorrections.Correction(JULY, "Gõ nhầm 70", Map.of("deadline.DeclareNeeds", "7")));

        assertThat(right.version()).isEqualTo(3);
        assertThat(policies.inForce("TK", JULY)).isEqualTo(right);
        assertThat(right.workingDaysFor("DeclareNeeds")).isEqualTo(7);
        assertThat(right.raters().self()).as("what was right of the wrong one stays").isEqualTo(whole(30));
        assertThat(policies.inForce("TK", JULY.minusDays(1)).version()).isEqualTo(1);
        assertThat(policies.version("TK", 2).workingDaysFor("DeclareNeeds")).as("kept for those who audit").isEqualTo(70);
        PolicyVersion.Withdrawal kept = policies.versions("TK").get(1).withdrawn();
        assertThat(kept.reason()).isEqualTo("Gõ nhầm 70");
        assertThat(kept.replacedBy()).isEqualTo(3);
    }

    @Test
    void aVersionToComeIsTakenBackAndItsNumberIsNotUsedAgain() {
        policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7"), "Thử");

        assertThat(corrections.draftWithdrawal("TK", 2)).containsExactly(new PolicyDraft.Change("deadline.DeclareNeeds", "7", "10"));
        corrections.withdraw("TK", 2, "Chủ tịch không đồng ý");

        assertThat(policies.inForce("TK", JULY).version()).isEqualTo(1);
        assertThat(corrections.correctable("TK")).isEmpty();
        assertThat(policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "8"), "Lại").version()).isEqualTo(3);
        assertThat(policies.inForce("TK", JULY).workingDaysFor("DeclareNeeds")).isEqualTo(8);
    }

    @Test
    void whatHasHeldIsChangedByNobody() {
        policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7"), "Thử");
        on(JULY);

        assertThat(corrections.correctable("TK")).isEmpty();
        refused("policy.inForceAlready", () -> corrections.withdraw("TK", 2, "Sai"));
        refused("policy.inForceAlready", () -> corrections.replace("TK", 2, new PolicyCorrections.Correction(JULY, "Sai", Map.of())));
        refused("policy.inForceAlready", () -> corrections.withdraw("TK", 1, "Sai"));
        assertThat(policies.inForce("TK", JULY).version()).isEqualTo(2);
    }

    @Test
    void onlyTheLatestIsCorrectedOnceAndWithAReason() {
        policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7"), "Thử");
        policies.introduce("TK", JULY.plusMonths(1), Map.of("deadline.DraftPlan", "4"), "Thử");

        refused("policy.laterStands", () -> corrections.withdraw("TK", 2, "Sai"));
        refused("policy.correctionReasonRequired", () -> corrections.withdraw("TK", 3, " "));
        refused("policy.nothingChanges",
                () -> corrections.replace("TK", 3, new PolicyCorrections.Correction(JULY.plusMonths(1), "Sai", Map.of("deadline.DraftPlan", "4"))));
        refused("policy.mustFollowLatest", () -> corrections.replace("TK", 3, new PolicyCorrections.Correction(JULY, "Sai", Map.of())));
        corrections.withdraw("TK", 3, "Sai");
        refused("policy.withdrawnAlready", () -> corrections.withdraw("TK", 3, "Sai"));
        corrections.replace("TK", 2, new PolicyCorrections.Correction(JULY.minusDays(1), "Sớm hơn một ngày", Map.of()));

        assertThat(policies.inForce("TK", JULY.minusDays(1)).version()).isEqualTo(4);
        assertThat(policies.inForce("TK", JULY.plusYears(1)).workingDaysFor("DraftPlan")).isEqualTo(5);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static BigDecimal whole(int n) {
        return BigDecimal.valueOf(n);
    }

    private class CurrentActor implements Actors {

        @Override
        public Actor of(String officerId) {
            return actor;
        }

        @Override
        public Actor current() {
            return actor;
        }
    }
}
