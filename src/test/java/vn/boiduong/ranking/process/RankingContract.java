package vn.boiduong.ranking.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.boiduong.directory.Leave;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.policy.Grade;
import vn.boiduong.ranking.NotRanked;
import vn.boiduong.ranking.RankingRow;
import vn.boiduong.ranking.RankingStatus;
import vn.boiduong.ranking.ShownRanking;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.SmallWard;

/** Who is ranked how, and what is frozen, on every database. */
abstract class RankingContract extends RankingCase {

    @Test
    void ranksEveryoneByTheRulesAndFreezesWhatTheChairmanApproves() {
        everyoneIsEvaluated();
        opensTheRanking();

        assertThat(rankings.rows(KEY)).filteredOn(row -> row.notRanked() == null)
                .extracting(RankingRow::officer, RankingRow::evaluation, RankingRow::test, RankingRow::hours, RankingRow::score,
                        RankingRow::grade, RankingRow::rankInAgency, RankingRow::rankInUnit)
                .containsExactly(tuple("K2", decimal("86.69"), decimal("77.69"), decimal("100.00"), decimal("86.22"), Grade.GOOD, 1, 1),
                        tuple("V3", decimal("84.63"), decimal("85.00"), decimal("60.00"), decimal("82.24"), Grade.GOOD, 2, 1),
                        tuple("K3", decimal("70.00"), decimal("90.00"), decimal("60.00"), decimal("73.00"), Grade.GOOD, 3, 2));
        assertThat(reasonOf("V4")).isEqualTo(NotRanked.NOT_PASSED);
        assertThat(reasonOf("V5")).isEqualTo(NotRanked.NO_TRAINING);
        assertThat(rankings.rows(KEY)).hasSize(12);

        review();
        assertThat(rankings.find(KEY).orElseThrow().objectionsUntil()).isEqualTo(OBJECTIONS_UNTIL);
        driver.advanceTo(OBJECTIONS_UNTIL);
        assertThat(tasks()).isEmpty();
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        approve();

        assertThat(ends()).containsExactly("EndEvent_RankingPublished");
        assertThat(rankings.find(KEY).orElseThrow().status()).isEqualTo(RankingStatus.PUBLISHED);
        assertThat(rankings.recomputes(KEY)).isTrue();
        assertThatThrownBy(() -> rankings.compute(KEY)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void leavesOutTheHoursOfWhoeverIsExemptAndSaysWhy() {
        everyoneIsEvaluated();
        driver.as(HR, () -> exemptions.exempt("K3", 2026, "Nghỉ thai sản sáu tháng", actors.current()));
        assertThatThrownBy(() -> driver.as("K3", () -> exemptions.exempt("K2", 2026, "Bận", actors.current()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.as(HR, () -> exemptions.exempt(HR, 2026, "Bận", actors.current()))).isInstanceOf(RuleViolation.class);
        publishesTheRanking();

        assertThat(rowOf("K3").orElseThrow().hours()).isNull();
        assertThat(scoreOf("K3")).as("(70 × 70 + 20 × 90) / 90").contains(decimal("74.44"));
        assertThat(rankings.recomputes(KEY)).isTrue();
        driver.as(HR, () -> exemptions.end("K3", 2026, "Ghi nhầm người", actors.current()));
        assertThat(rankings.recomputes(KEY)).as("what is published stays").isTrue();
        assertThat(sheets.of(KEY).ranked()).filteredOn(line -> line.exemption() != null).singleElement().satisfies(line -> assertThat(line.exemption())
                .hasToString("Không tính số tiết: được miễn chỉ tiêu năm 2026. Lý do: Nghỉ thai sản sáu tháng"));
    }

    @Test
    void aPublishedRankingFollowsFromWhatItStoredAndNothingElse() {
        everyoneIsEvaluated();
        publishesTheRanking();
        List<RankingRow> before = rankings.rows(KEY);

        jdbc.sql("update boiduong.evaluation set score = 10").update();

        assertThat(rankings.rows(KEY)).isEqualTo(before);
        assertThat(rankings.recomputes(KEY)).isTrue();
        jdbc.sql("update boiduong.ranking_row set score = 99 where officer = 'K3'").update();
        assertThat(rankings.recomputes(KEY)).isFalse();
    }

    @Test
    void levelsAreThoseOfTheVersionInForceAndStayWithWhatWasComputedByIt() {
        introduce(LocalDate.of(2026, 7, 1), "86", "82", "73");
        everyoneIsEvaluated();
        introduce(OPENS.plusDays(1), "99", "98", "97");
        publishesTheRanking();

        assertThat(evaluations.ofAgency(AGENCY)).filteredOn(row -> row.course().equals(COMMUNICATION))
                .extracting(EvaluationRow::officer, EvaluationRow::score, EvaluationRow::rating)
                .containsExactlyInAnyOrder(tuple("V3", decimal("84.63"), Grade.GOOD), tuple("K3", decimal("70.00"), Grade.UNSATISFACTORY),
                        tuple("K2", decimal("73.00"), Grade.SATISFACTORY));
        assertThat(rankings.rows(KEY)).filteredOn(row -> row.notRanked() == null).extracting(RankingRow::officer, RankingRow::grade)
                .containsExactly(tuple("K2", Grade.EXCELLENT), tuple("V3", Grade.GOOD), tuple("K3", Grade.SATISFACTORY));
        assertThat(rankings.recomputes(KEY)).as("with a later version in force").isTrue();
    }

    @Test
    void theNextYearCountsNothingTwice() {
        everyoneIsEvaluated();
        publishesTheRanking();

        driver.advanceTo(LocalDate.of(2027, 11, 20));
        engine.start(RankingModel.KEY, "NH/2027", AGENCY);

        assertThat(rankings.rows("NH/2027")).extracting(RankingRow::notRanked).containsOnly(NotRanked.NO_TRAINING);
    }

    /** The year's timer opens the ranking on the day the year was given, so that day and no other ends the period. */
    @Test
    void anOpeningMovedByTheNextPolicyLosesNothingBetweenTwoRankings() {
        everyoneIsEvaluated();
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        driver.advanceTo(LocalDate.of(2026, 11, 10));
        driver.as(HR, () -> policies.introduce(AGENCY, LocalDate.of(2026, 11, 11), Map.of("ranking.opens", "01/12"), "Lùi ngày xếp hạng"));
        driver.advanceTo(OPENS);
        send(COMMUNICATION, "V5");
        driver.advanceTo(OPENS.plusDays(5));
        report(COMMUNICATION, "V5", "PASSED", "9");
        driver.as(HR, () -> exemptions.exempt("K3", 2026, "Nghỉ thai sản sáu tháng", actors.current()));

        assertThat(rankings.find(KEY).orElseThrow().opensOn()).isEqualTo(OPENS);
        assertThat(reasonOf("V5")).as("what came after the opening, in a table computed again later").isEqualTo(NotRanked.NO_TRAINING);
        review();
        driver.advanceTo(LocalDate.of(2026, 12, 8));
        approve();
        driver.advanceTo(LocalDate.of(2027, 12, 1));
        engine.start(RankingModel.KEY, "NH/2027", AGENCY);

        assertThat(rankings.find("NH/2027").orElseThrow().periodFrom()).isEqualTo(OPENS);
        assertThat(rankings.rows("NH/2027")).filteredOn(row -> row.officer().equals("V5")).extracting(RankingRow::notRanked)
                .containsExactly(NotRanked.NOT_EVALUATED);
    }

    @Test
    void anEvaluationNobodyClosedIsTheFirstReason() {
        assess(COMMUNICATION, "V3", 8);
        opensTheRanking();

        assertThat(reasonOf("K3")).isEqualTo(NotRanked.NOT_EVALUATED);
        assertThat(scoreOf("V3")).isPresent();

        assess(COMMUNICATION, "K3", 9);
        review();
        objects("K3", "Tôi đã được đánh giá");
        resolve("false", "Đánh giá khép lại sau ngày mở xếp hạng, tính cho năm sau");

        assertThat(reasonOf("K3")).as("what closes after the opening counts next year").isEqualTo(NotRanked.NOT_EVALUATED);
    }

    @Test
    void whoeverPassedAndIsNotToBeEvaluatedYetIsNotYetDue() {
        directory.recordLeave(new Leave("K2", LocalDate.of(2026, 6, 20), LocalDate.of(2026, 12, 20), Leave.Kind.MATERNITY));

        opensTheRanking();

        assertThat(reasonOf("K2")).isEqualTo(NotRanked.NOT_YET_DUE);
    }

    /** Hr reads a table, something is put right under it: what goes out to everyone is what hr has seen, and the note stays in the form. */
    @Test
    void onlyTheTableThatWasShownIsPublishedProvisionally() {
        everyoneIsEvaluated();
        opensTheRanking();
        String seen = ShownRanking.of(sheets.of(KEY)).shownVersion();
        driver.as(HR, () -> exemptions.exempt("K3", 2026, "Nghỉ thai sản sáu tháng", actors.current()));

        assertThatThrownBy(() -> driver.complete(HR, "ranking", KEY, REVIEW, Map.of("reviewNote", "Đã đối chiếu", "shownVersion", seen)))
                .isInstanceOf(RuleViolation.class).hasMessage("Bảng xếp hạng đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(driver.openTasks("ranking", KEY)).containsExactly(REVIEW);
        assertThat(sheets.of(KEY).reviewNote()).isNull();

        driver.complete(HR, "ranking", KEY, REVIEW, Map.of("reviewNote", "Đã đối chiếu", "shownVersion", ShownRanking.of(sheets.of(KEY)).shownVersion()));
        assertThat(sheets.of(KEY).reviewNote()).isEqualTo("Đã đối chiếu");
    }

    /** The chairman reads a table, something is put right under it, and he approves what he has not seen: not so. */
    @Test
    void onlyTheTableThatWasShownIsApproved() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        String seen = ShownRanking.of(sheets.of(KEY)).shownVersion();
        driver.as(HR, () -> exemptions.exempt("K3", 2026, "Nghỉ thai sản sáu tháng", actors.current()));

        assertThatThrownBy(() -> driver.complete(CHAIRMAN, "ranking", KEY, APPROVE, Map.of("rankingApproved", true, "shownVersion", seen)))
                .isInstanceOf(RuleViolation.class).hasMessage("Bảng xếp hạng đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(driver.openTasks("ranking", KEY)).containsExactly(APPROVE);

        driver.complete(CHAIRMAN, "ranking", KEY, APPROVE, Map.of("rankingApproved", true, "shownVersion", ShownRanking.of(sheets.of(KEY)).shownVersion()));
        assertThat(driver.endsOf(AGENCY, "ranking", KEY)).containsExactly("EndEvent_RankingPublished");
    }

    @Test
    void aRankingUnderWayKeepsThePolicyItBeganWith() {
        everyoneIsEvaluated();
        opensTheRanking();
        int version = rankings.find(KEY).orElseThrow().policyVersion();
        introduce(OPENS, "99", "98", "97");
        review();

        driver.as(HR, () -> exemptions.exempt("K3", 2026, "Nghỉ thai sản sáu tháng", actors.current()));

        assertThat(scoreOf("K3")).contains(decimal("74.44"));
        assertThat(rowOf("K3").orElseThrow().grade()).isEqualTo(Grade.GOOD);
        assertThat(rankings.find(KEY).orElseThrow().policyVersion()).isEqualTo(version);
    }

    @Test
    void hoursTakenBackAndGivenAgainCountWhereTheyCountedFirst() {
        everyoneIsEvaluated();
        publishesTheRanking();
        driver.advanceTo(LocalDate.of(2027, 1, 15));
        correct("V3", "FAILED", "Chứng chỉ chưa được công nhận");
        driver.advanceTo(LocalDate.of(2027, 2, 16));
        correct("V3", "PASSED", "Cơ sở đào tạo đã xác nhận");

        driver.advanceTo(LocalDate.of(2027, 11, 20));
        engine.start(RankingModel.KEY, "NH/2027", AGENCY);

        assertThat(hours.hoursCreditedBetween(AGENCY, OPENS, LocalDate.of(2027, 11, 20))).as("24 hours counted in 2026").doesNotContainKey("V3");
        assertThat(hours.hoursCreditedBetween(AGENCY, LocalDate.of(2026, 1, 1), OPENS)).containsEntry("V3", 24);
    }

    @Test
    void theTableIsForHrUntilItIsPublishedProvisionally() {
        everyoneIsEvaluated();
        opensTheRanking();
        assertThat(sheets.read(SmallWard.YEAR, actors.of(HR)).ranked()).hasSize(3);
        assertThatThrownBy(() -> sheets.read(SmallWard.YEAR, actors.of("K3"))).isInstanceOf(RuleViolation.class);

        review();

        assertThat(sheets.read(SmallWard.YEAR, actors.of("K3")).notRanked()).hasSize(9);
    }

    @Test
    void theChairmanReturnsItWithAReasonAndItIsComputedAgain() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));

        assertThatThrownBy(() -> driver.complete(CHAIRMAN, RankingModel.KEY, KEY, APPROVE, Map.of("rankingApproved", "false")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("returnReason"));
        assertThat(tasks()).containsExactly(APPROVE);
        driver.complete(CHAIRMAN, RankingModel.KEY, KEY, APPROVE, Map.of("rankingApproved", "false", "returnReason", "Rà soát lại"));

        assertThat(tasks()).containsExactly(REVIEW);
        assertThat(rankings.find(KEY).orElseThrow().returnReason()).isEqualTo("Rà soát lại");
        review();
        driver.advanceTo(LocalDate.of(2026, 12, 31));
        approve();
        assertThat(ends()).containsExactly("EndEvent_RankingPublished");
    }

    @Test
    void whoeverIsLateIsRemindedAndThenTheNextLevelHearsOfIt() {
        everyoneIsEvaluated();
        opensTheRanking();

        driver.liveUntil(OBJECTIONS_UNTIL.plusDays(1));
        assertThat(noticesOf(HR)).contains("REMINDER");
        assertThat(noticesOf(CHAIRMAN)).contains("ESCALATION");
        review();
        objects("K3", "Chờ trả lời");
        driver.liveUntil(LocalDate.of(2026, 12, 12));
        assertThat(noticesOf(CHAIRMAN).stream().filter("ESCALATION"::equals)).hasSize(2);
        resolve("false", "Đã trả lời");
        driver.runDueJobs();
        driver.liveUntil(LocalDate.of(2026, 12, 20));
        assertThat(noticesOf(HR)).contains("ESCALATION");
        approve();
        assertThat(ends()).containsExactly("EndEvent_RankingPublished");
    }
}
