package vn.boiduong.ranking.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.participation.ReportedResult;
import vn.boiduong.ranking.RankingObjection;
import vn.boiduong.ranking.RankingRow;
import vn.boiduong.ranking.RankingSheet;
import vn.boiduong.ranking.RankingStatus;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** Objections to a ranking and what is put right by them, on every database. */
abstract class RankingObjectionsContract extends RankingCase {

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
}
