package vn.boiduong.ranking.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.engine.CaseEngine;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.evaluation.DisputeService;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationRow;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ReportedResult;
import vn.boiduong.participation.ResultCorrections;
import vn.boiduong.ranking.NotRanked;
import vn.boiduong.ranking.ObjectionService;
import vn.boiduong.ranking.RankingObjection;
import vn.boiduong.ranking.RankingRow;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.ranking.RankingSheet;
import vn.boiduong.ranking.RankingSheets;
import vn.boiduong.ranking.RankingStatus;
import vn.boiduong.ranking.ShownRanking;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/**
 * The ranking of a small ward's year, on every database: three officers passed and were evaluated (one of them twice), one
 * failed, the others stayed at home.
 */
abstract class RankingContract {

    private static final String KEY = "NH/2026";
    private static final String REVIEW = RankingModel.TASK_REVIEW_RANKING;
    private static final String APPROVE = RankingModel.TASK_APPROVE_RANKING;
    private static final String RESOLVE = RankingModel.TASK_RESOLVE_OBJECTION;
    private static final LocalDate OPENS = LocalDate.of(2026, 11, 20);
    /** Five working days after 20/11, 24/11 being a holiday. */
    private static final LocalDate OBJECTIONS_UNTIL = LocalDate.of(2026, 11, 30);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private RankingService rankings;
    @Autowired
    private CaseEngine engine;
    @Autowired
    private ObjectionService objections;
    @Autowired
    private DisputeService disputes;
    @Autowired
    private ParticipationResults hours;
    @Autowired
    private RankingSheets sheets;
    @Autowired
    private HoursExemptions exemptions;
    @Autowired
    private ResultCorrections corrections;
    @Autowired
    private CaseTasks caseTasks;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private OfficeClock clock;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private PolicyService policies;
    @Autowired
    private EvaluationRecords evaluations;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theCoursesOfTheYear() {
        ward.load();
        send(COMMUNICATION, "V3", "K2", "K3");
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        report(COMMUNICATION, "V3", "PASSED", "8,5");
        report(COMMUNICATION, "K2", "PASSED", "7");
        report(COMMUNICATION, "K3", "PASSED", "9");
        send(STATE_MANAGEMENT, "V4", "K2");
        driver.advanceTo(LocalDate.of(2026, 6, 15));
        report(STATE_MANAGEMENT, "V4", "FAILED", "4,5");
        driver.complete(HR, "participation", STATE_MANAGEMENT + "/V4", "Task_DecideFollowUp", Map.of("followUp", "NONE"));
        report(STATE_MANAGEMENT, "K2", "PASSED", "8");
    }

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

    private void introduce(LocalDate validFrom, String excellent, String good, String satisfactory) {
        driver.as(HR, () -> policies.introduce(AGENCY, validFrom, Map.of("band.excellent", excellent, "band.good", good,
                "band.satisfactory", satisfactory), "Ngưỡng mới"));
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

    @Test
    void anObjectionIsAnsweredBeforeTheChairmanDecides() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();

        objects("K3", "Thiếu một khóa học");
        assertThat(tasks()).containsExactly(RESOLVE);
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        assertThat(tasks()).containsExactly(RESOLVE);
        assertThatThrownBy(() -> driver.complete(HR, RankingModel.KEY, KEY, RESOLVE, Map.of("objectionUpheld", "false")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field()).contains("objectionReason"));
        resolve("false", "Hồ sơ không có khóa học nào khác");

        assertThat(objections.of(KEY)).extracting(objection -> objection.upheld()).containsExactly(false);
        assertThat(noticesOf("K3")).contains("RANKING_OBJECTION_ANSWERED");
        driver.runDueJobs();
        assertThat(tasks()).containsExactly(APPROVE);
    }

    /** Upheld says that something was put right: the act changes the table, the answer alone changes nothing. */
    @Test
    void anUpheldObjectionNamesWhatItChangedAndBothTablesAreKept() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        objects("K3", "Điểm kiểm tra của tôi là 10");
        RankingRow before = rowOf("K3").orElseThrow();
        assertThatThrownBy(() -> resolve("true", "Đúng là nhập nhầm")).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.field()).contains("objectionRemedy");
            assertThat(refusal.getMessage()).contains("bảng xếp hạng vẫn như lúc kiến nghị");
        });
        assertThat(tasks()).containsExactly(RESOLVE);

        driver.as(HR, () -> corrections.correct(new CourseOfficer(COMMUNICATION, "K3"), new ReportedResult.Entered(Optional.of("PASSED"),
                Optional.of("10"), Optional.of("CC-K3"), Optional.empty(), Optional.empty()), "Nhập nhầm điểm", actors.current()));
        resolve("true", "Đúng là nhập nhầm");

        assertThat(scoreOf("K3")).as("(70 × 70 + 20 × 100 + 10 × 60) / 100").contains(decimal("75.00"));
        RankingSheet sheet = sheets.of(KEY);
        assertThat(sheet.objections()).singleElement().satisfies(answered -> {
            assertThat(answered.upheld()).isTrue();
            assertThat(answered.effect()).isEqualTo("Kết quả của người kiến nghị: từ “điểm 73,00, mức Tốt, hạng 3 trong cơ quan, hạng 2 trong đơn vị” "
                    + "thành “điểm 75,00, mức Tốt, hạng 3 trong cơ quan, hạng 2 trong đơn vị”.");
        });
        assertThat(sheet.replaced()).singleElement().satisfies(earlier -> assertThat(earlier.reason())
                .isEqualTo("Sửa kết quả khóa “Kỹ năng giao tiếp hành chính” của Đỗ Mạnh Cường: Nhập nhầm điểm"));
        assertThat(jdbc.sql("select score from boiduong.ranking_version_row where officer = 'K3' and table_version = 1").query(BigDecimal.class).single())
                .isEqualByComparingTo(before.score());
        assertThat(noticesOf("K3")).contains("RANKING_CHANGED", "RANKING_OBJECTION_ANSWERED");
        assertThat(noticesOf("V3")).as("whose line is as it was").doesNotContain("RANKING_CHANGED");
        assertThat(changedTextOf("K3")).contains("chậm nhất hết ngày 30/11/2026");
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        approve();
        assertThat(rankings.recomputes(KEY)).isTrue();
    }

    /** The time for objections is one for all: who moves after it reads the old rank, the new one, and what is left (ADR 0026). */
    @Test
    void whoseRankMovesWithAnothersObjectionIsTold() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        objects("V3", "Điểm kiểm tra của tôi ghi nhầm");
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        driver.as(HR, () -> corrections.correct(new CourseOfficer(COMMUNICATION, "V3"), new ReportedResult.Entered(Optional.of("PASSED"),
                Optional.of("0"), Optional.of("CC-V3"), Optional.empty(), Optional.empty()), "Nhập nhầm điểm", actors.current()));
        resolve("true", "Đúng là nhập nhầm");

        assertThat(scoreOf("K3")).contains(decimal("73.00"));
        assertThat(changedTextOf("K3")).contains("hạng 3 trong cơ quan", "Nay là: điểm 73,00, mức Tốt, hạng 2 trong cơ quan",
                "Thời gian nhận kiến nghị đã hết ngày 30/11/2026");
        assertThat(noticesOf("K2")).as("first before and after").doesNotContain("RANKING_CHANGED");
        assertThatThrownBy(() -> objects("K3", "Tôi đứng hạng khác")).isInstanceOf(RuleViolation.class);
        approve();
        assertThat(ends()).containsExactly("EndEvent_RankingPublished");
    }

    private String changedTextOf(String officer) {
        return jdbc.sql("select body from boiduong.notification where recipient = :officer and kind = 'RANKING_CHANGED'").param("officer", officer)
                .query(String.class).single();
    }

    @Test
    void anExemptionFoundMissingMendsTheRankingAtOnce() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        objects("K3", "Tôi nghỉ thai sản sáu tháng");

        driver.as(HR, () -> exemptions.exempt("K3", 2026, "Nghỉ thai sản sáu tháng", actors.current()));
        resolve("true", "Đã ghi miễn chỉ tiêu");

        assertThat(scoreOf("K3")).contains(decimal("74.44"));
        assertThat(sheets.of(KEY).objections()).singleElement().satisfies(answered -> assertThat(answered.effect()).contains("73,00", "74,44"));
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
    void whatWasPutRightOutsideTheTableIsSaid() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        objects("K3", "Chức danh của tôi ghi sai");

        driver.complete(HR, RankingModel.KEY, KEY, RESOLVE, Map.of("objectionUpheld", "true", "objectionReason", "Đúng là ghi sai",
                "objectionRemedy", "Sửa chức danh trong danh bạ"));

        assertThat(sheets.of(KEY).objections()).singleElement().satisfies(answered -> {
            assertThat(answered.effect()).isNull();
            assertThat(answered.remedy()).isEqualTo("Sửa chức danh trong danh bạ");
        });
        assertThat(sheets.of(KEY).replaced()).isEmpty();
    }

    @Test
    void twoObjectionsAreAnsweredApart() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();

        objects("K3", "Lý do của K3");
        objects("V4", "Lý do của V4");

        List<OpenTask> open = caseTasks.ofCase(RankingModel.KEY, KEY);
        assertThat(open).hasSize(2);
        driver.as(HR, () -> caseTasks.complete(open.get(0).id(), Map.of("objectionUpheld", "false", "objectionReason", "Trả lời K3")));
        assertThat(objections.of(KEY)).extracting(RankingObjection::officer, RankingObjection::answer)
                .containsExactly(tuple("K3", "Trả lời K3"), tuple("V4", null));
        driver.as(HR, () -> caseTasks.complete(open.get(1).id(), Map.of("objectionUpheld", "false", "objectionReason", "Trả lời V4")));
        assertThat(objections.of(KEY)).extracting(RankingObjection::answer).containsExactly("Trả lời K3", "Trả lời V4");
    }

    @Test
    void theOnlyHrPersonDoesNotAnswerTheOwnObjection() {
        everyoneIsEvaluated();
        opensTheRanking();
        review();
        jdbc.sql("delete from boiduong.officer_role where officer = 'V1' and role_name = 'hr'").update();

        objects(HR, "Tôi không đồng ý");

        assertThat(caseTasks.candidateGroups(caseTasks.ofCase(RankingModel.KEY, KEY).get(0).id())).containsExactly("chairman");
        driver.complete(CHAIRMAN, RankingModel.KEY, KEY, RESOLVE, Map.of("objectionUpheld", "false", "objectionReason", "Đã xem xét"));
        assertThat(objections.of(KEY)).extracting(RankingObjection::upheld).containsExactly(false);
    }

    @Test
    void objectionsComeInTimeFromPeopleInTheRanking() {
        everyoneIsEvaluated();
        opensTheRanking();
        assertThatThrownBy(() -> objects("K3", "Quá sớm")).isInstanceOf(RuleViolation.class);
        review();

        driver.standAt(OBJECTIONS_UNTIL.plusDays(1));

        assertThatThrownBy(() -> objects("K3", "Quá muộn")).isInstanceOf(RuleViolation.class);
    }

    /** What counted in a frozen ranking never counts again: a score put right after it would count nowhere. */
    @Test
    void nothingIsFrozenWhileAnObjectionToAnEvaluationInItIsOpen() {
        driver.advanceTo(LocalDate.of(2026, 11, 18));
        assess(COMMUNICATION, "K3", 7);
        opensTheRanking();
        review();
        driver.advanceTo(LocalDate.of(2026, 11, 23));
        CourseOfficer judged = new CourseOfficer(COMMUNICATION, "K3");
        driver.as("K3", () -> disputes.object(judged, "Điểm chưa phản ánh kết quả", actors.current()));
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));

        assertThatThrownBy(this::approve).isInstanceOf(RuleViolation.class).hasMessage("Còn kiến nghị về kết quả đánh giá có trong bảng này "
                + "chưa được trả lời: Đỗ Mạnh Cường, khóa “Kỹ năng giao tiếp hành chính”. Trả lời xong mới phê duyệt được bảng xếp hạng.");
        assertThat(tasks()).containsExactly(APPROVE);

        Map<String, Object> answer = marks("headMark", 9, 9, 9, 9, 9, 9);
        answer.putAll(Map.of("disputeUpheld", "true", "disputeReason", "Chấm sót minh chứng"));
        driver.complete(HR, "evaluation", judged.key(), "Task_ReviewDispute", answer);
        approve();
        assertThat(rowOf("K3").orElseThrow().evaluation()).isEqualTo(decimal("90.00"));
        assertThat(rankings.find(KEY).orElseThrow().status()).isEqualTo(RankingStatus.PUBLISHED);
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

    private void correct(String officer, String outcome, String why) {
        driver.as(HR, () -> corrections.correct(new CourseOfficer(COMMUNICATION, officer), new ReportedResult.Entered(Optional.of(outcome),
                Optional.of("8,5"), Optional.of("CC-" + officer), Optional.empty(), Optional.empty()), why, actors.current()));
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

    private void send(String course, String... officers) {
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, course, List.of(officers))));
    }

    private void report(String course, String officer, String outcome, String score) {
        String key = new CourseOfficer(course, officer).key();
        driver.complete(officer, "participation", key, "Task_ReportResult", Map.of("outcome", outcome, "testScore", score,
                "certificateNo", "CC-" + officer, "whatToApply", "Áp dụng vào việc hằng ngày"));
        driver.complete(HR, "participation", key, "Task_VerifyResult", Map.of("resultVerified", true));
    }

    /** V3 84.63, K3 70.00; K2 73.00 after the short course and 90.80 after the long one. */
    private void everyoneIsEvaluated() {
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        Map<String, Object> mai = marks("headMark", 8, 8, 9, 9, 8, 8);
        mai.putAll(Map.of("citizenMean", "8,75", "citizenCount", 12));
        evaluate(COMMUNICATION, "V3", marks("selfMark", 9, 8, 9, 9, 8, 9), mai);
        evaluate(COMMUNICATION, "K2", Map.of(), marks("headMark", 7, 7, 8, 8, 7, 7));
        evaluate(COMMUNICATION, "K3", Map.of(), marks("headMark", 7, 7, 7, 7, 7, 7));
        driver.advanceTo(LocalDate.of(2026, 9, 14));
        Map<String, Object> thao = marks("headMark", 9, 9, 9, 9, 9, 9);
        thao.putAll(Map.of("citizenMean", "9,5", "citizenCount", 3));
        evaluate(STATE_MANAGEMENT, "K2", marks("selfMark", 10, 9, 9, 10, 9, 9), thao);
    }

    private void assess(String course, String officer, int mark) {
        driver.advanceTo(max(clock.today(), LocalDate.of(2026, 7, 8)));
        boolean selfOpen = driver.openTasks("evaluation", course + "/" + officer).contains("Task_SelfAssess");
        Map<String, Object> head = marks("headMark", mark, mark, mark, mark, mark, mark);
        if (selfOpen) {
            evaluate(course, officer, Map.of(), head);
        } else {
            mark(course, officer, head);
        }
    }

    private void evaluate(String course, String officer, Map<String, Object> self, Map<String, Object> head) {
        driver.complete(officer, "evaluation", course + "/" + officer, "Task_SelfAssess", self);
        mark(course, officer, head);
    }

    private void mark(String course, String officer, Map<String, Object> head) {
        driver.complete(officer.startsWith("V") ? HEAD_OF_VHXH : HEAD_OF_KT, "evaluation", course + "/" + officer, "Task_AssessOfficer", head);
        driver.runDueJobs();
    }

    private void opensTheRanking() {
        driver.advanceTo(OPENS);
        engine.start(RankingModel.KEY, KEY, AGENCY);
    }

    private void review() {
        driver.complete(HR, RankingModel.KEY, KEY, REVIEW, Map.of("reviewNote", "Đã đối chiếu"));
    }

    private void approve() {
        driver.complete(CHAIRMAN, RankingModel.KEY, KEY, APPROVE, Map.of("rankingApproved", "true"));
    }

    private void publishesTheRanking() {
        opensTheRanking();
        review();
        driver.advanceTo(OBJECTIONS_UNTIL.plusDays(1));
        approve();
    }

    private void objects(String officer, String reason) {
        driver.as(officer, () -> objections.object(SmallWard.YEAR, reason, actors.current()));
    }

    private void resolve(String upheld, String reason) {
        driver.complete(HR, RankingModel.KEY, KEY, RESOLVE, Map.of("objectionUpheld", upheld, "objectionReason", reason));
    }

    private List<String> tasks() {
        return driver.openTasks(RankingModel.KEY, KEY);
    }

    private List<String> ends() {
        return driver.endsOf(AGENCY, RankingModel.KEY, KEY);
    }

    private Optional<RankingRow> rowOf(String officer) {
        return rankings.rows(KEY).stream().filter(row -> row.officer().equals(officer)).findFirst();
    }

    private NotRanked reasonOf(String officer) {
        return rowOf(officer).orElseThrow().notRanked();
    }

    private Optional<BigDecimal> scoreOf(String officer) {
        return rowOf(officer).map(RankingRow::score);
    }

    private List<String> noticesOf(String officer) {
        return jdbc.sql("select kind from boiduong.notification where recipient = :officer").param("officer", officer)
                .query(String.class).list();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, Object> marks(String field, int... marks) {
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < marks.length; n++) {
            values.put(field + (n + 1), marks[n]);
        }
        return values;
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
