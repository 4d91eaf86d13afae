package vn.boiduong.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.report.ShownReports;
import vn.boiduong.report.UnitText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.Notices;

/** The yearly report from the units to the signature. */
class ReportProcessTests extends ReportCase {

    @Test
    void unitsReportHrConsolidatesAndTheChairmanSigns() {
        open(OPENING);
        reportAll();
        consolidate("Năm 2026 phường cử 5 lượt người đi bồi dưỡng");
        assertThat(brief("Task_SignReport")).contains("Năm 2026 phường cử 5 lượt người đi bồi dưỡng", "Phòng Kinh tế, Hạ tầng và Đô thị");
        sign("true", "");

        assertThat(driver.endsOf(AGENCY, "report", KEY)).containsExactly("EndEvent_ReportSigned");
        assertThat(report().status()).isEqualTo(ReportStatus.SIGNED);
        assertThat(report().decidedBy()).isEqualTo(CHAIRMAN);
        assertThat(units.of(KEY, "KT").text()).isEqualTo(new UnitText("Hoàn thành", "Thiếu người", null));
    }

    /** Units report on different days; the report that is signed is of one day, and its targets are of the same. */
    @Test
    void theFiguresOfAllUnitsAreOfTheDayHrPutTheReportTogether() {
        open(OPENING);
        reportAll();
        int reportedOn = units.of(KEY, "KT").figures().members();
        driver.advanceTo(OPENING.plusDays(5));
        changes.leave("K2", OPENING.plusDays(5), "Chuyển công tác");

        consolidate("Năm 2026");
        driver.advanceTo(OPENING.plusDays(6));
        changes.leave("K3", OPENING.plusDays(6), "Chuyển công tác");

        assertThat(shown.of(KEY).sheet().unit("KT").figures().members()).isEqualTo(reportedOn - 1);
        assertThat(shown.of(KEY).sheet().targets().asOf()).isEqualTo(OPENING.plusDays(5));
        assertThat(units.of(KEY, "KT").figures().members()).as("what the head reported on").isEqualTo(reportedOn);
    }

    @Test
    void theYearlyReportIsDueBeforeTheTenthOfDecember() {
        open(OPENING);

        assertThat(report().unitsDueOn()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(report().consolidationDueOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(report().signatureDueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        driver.liveUntil(LocalDate.of(2026, 12, 9));
        assertThat(notices.of(HEAD_OF_KT, "REMINDER")).extracting(Notices.Told::on)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 8));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 12, 10));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).as("of the two units he does not head").hasSize(2);
        reportAll();
        driver.advanceTo(LocalDate.of(2026, 12, 11));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).hasSize(2);
        driver.advanceTo(LocalDate.of(2026, 12, 12));
        assertThat(notices.of(CHAIRMAN, "ESCALATION")).hasSize(3);
    }

    @Test
    void openedLateItGetsThePolicysDays() {
        open(LocalDate.of(2026, 12, 17));

        assertThat(report().unitsDueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void aReturnedReportComesBackWithTheReason() {
        open(OPENING);
        reportAll();
        consolidate("Bản thứ nhất");
        assertThatThrownBy(() -> sign("false", "")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("returnReason"));
        assertThatThrownBy(() -> driver.complete(CHAIRMAN, "report", KEY, "Task_SignReport", Map.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("reportSigned"));
        sign("false", "Bổ sung kiến nghị");

        assertThat(driver.openTasks("report", KEY)).containsExactly("Task_ConsolidateReport");
        assertThat(brief("Task_ConsolidateReport")).startsWith("Chủ tịch trả lại: Bổ sung kiến nghị");
        consolidate("Bản thứ hai");
        sign("true", "");
        assertThat(report().reportText()).isEqualTo("Bản thứ hai");
        assertThat(driver.endsOf(AGENCY, "report", KEY)).containsExactly("EndEvent_ReportSigned");
    }

    @Test
    void aHeadDoesNotAnswerForFiguresOtherThanThoseShown() {
        open(OPENING);
        ShownReports.UnitPart seen = shown.ofUnit(KEY, "KT");
        changes.leave("K3", OPENING, "Chuyển công tác");

        assertThatThrownBy(() -> submitSeen(seen.shownVersion())).isInstanceOf(RuleViolation.class)
                .hasMessage("Số liệu của đơn vị đã thay đổi sau khi mở; tải lại để xem số liệu mới.");
        assertThat(units.of(KEY, "KT").status()).isEqualTo(ReportUnitStatus.WAITING);

        ShownReports.UnitPart fresh = shown.ofUnit(KEY, "KT");
        submitSeen(fresh.shownVersion());
        assertThat(units.of(KEY, "KT").figures()).isEqualTo(fresh.figures());
        assertThat(fresh.figures().members()).isEqualTo(seen.figures().members() - 1);
    }

    @Test
    void aReportPutTogetherAnewIsNotSignedByWhoReadTheOldOne() {
        open(OPENING);
        reportAll();
        consolidate("Bản thứ nhất");
        String seen = shown.of(KEY).version();
        sign("false", "Bổ sung kiến nghị");
        consolidate("Bản thứ hai");

        assertThatThrownBy(() -> signSeen(seen)).isInstanceOf(RuleViolation.class)
                .hasMessage("Báo cáo đã thay đổi sau khi mở; tải lại để xem bản mới.");
        assertThat(driver.openTasks("report", KEY)).containsExactly("Task_SignReport");
        signSeen(shown.of(KEY).version());
        assertThat(report().status()).isEqualTo(ReportStatus.SIGNED);
    }

    @Test
    void aReportWithoutResultsIsRefused() {
        open(OPENING);

        assertThatThrownBy(() -> submit(HEAD_OF_KT, "KT", "  ", "Thiếu người")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("resultsText"));
        assertThat(units.of(KEY, "KT").status()).isEqualTo(ReportUnitStatus.WAITING);
        reportAll();
        assertThatThrownBy(() -> consolidate("")).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.field()).contains("reportText"));
    }

    @Test
    void aSilentUnitIsClosedAfterItsDayAndNamedWithTheReason() {
        open(OPENING);
        submit(HEAD_OF_LD, "LD", "Hoàn thành", "");
        submit(HEAD_OF_VHXH, "VHXH", "Hoàn thành", "");
        driver.advanceTo(LocalDate.of(2026, 12, 9));
        assertThatThrownBy(() -> closeSilent("KT")).hasMessageContaining("09/12/2026");

        driver.advanceTo(LocalDate.of(2026, 12, 10));
        closeSilent("KT");
        driver.runDueJobs();

        assertThat(driver.openTasks("report", KEY)).containsExactly("Task_ConsolidateReport");
        assertThat(brief("Task_ConsolidateReport")).contains("không báo cáo. Lý do khép: Trưởng phòng nghỉ ốm");
    }
}
