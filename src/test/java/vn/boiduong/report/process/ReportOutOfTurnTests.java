package vn.boiduong.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_LD;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import vn.boiduong.report.Report;
import vn.boiduong.report.ReportService;
import vn.boiduong.report.ReportStatus;
import vn.boiduong.report.ReportUnitStatus;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/** Reports out of turn, and reports that are cancelled. */
class ReportOutOfTurnTests extends ReportCase {

    @Test
    void aReportOutOfTurnHasItsTopicNumberAndDays() {
        startTheYear();
        driver.advanceTo(LocalDate.of(2026, 5, 4));
        assertThatThrownBy(() -> reports.startOnCall(YEAR, new ReportService.OnCall(" ", Optional.empty()), actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("topic"));
        assertThatThrownBy(() -> reports.startOnCall(YEAR, new ReportService.OnCall("Sơ kết ".repeat(50), Optional.empty()), actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("topic"))
                .hasMessageContaining("300");
        assertThatThrownBy(() -> reports.startOnCall(YEAR,
                new ReportService.OnCall("Sơ kết", Optional.of(LocalDate.of(2026, 5, 4))), actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("unitsDueOn"));

        String first = startOnCall(Optional.of(LocalDate.of(2026, 5, 7)));
        String second = startOnCall(Optional.empty());

        assertThat(first).isEqualTo("NH/2026/adhoc-1");
        assertThat(second).isEqualTo("NH/2026/adhoc-2");
        assertThat(texts.view("report").title(first)).isEqualTo("Báo cáo đột xuất năm 2026: Sơ kết sáu tháng");
        assertThat(reports.find(first).orElseThrow().unitsDueOn()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(reports.find(second).orElseThrow().unitsDueOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        driver.completeForUnit(HEAD_OF_KT, "report", first, "Task_SubmitUnitReport", "KT", Map.of("resultsText", "Tốt"));
        driver.completeForUnit(HEAD_OF_LD, "report", first, "Task_SubmitUnitReport", "LD", Map.of("resultsText", "Tốt"));
        driver.completeForUnit(HEAD_OF_VHXH, "report", first, "Task_SubmitUnitReport", "VHXH", Map.of("resultsText", "Tốt"));
        driver.runDueJobs();
        driver.complete(HR, "report", first, "Task_ConsolidateReport", Map.of("reportText", "Tốt"));
        driver.complete(CHAIRMAN, "report", first, "Task_SignReport", Map.of("reportSigned", "true"));
        assertThat(driver.endsOf(AGENCY, "report", first)).containsExactly("EndEvent_ReportSigned");
        assertThat(reports.ofYear(AGENCY, 2026)).extracting(Report::id).containsExactly(first, second);
    }

    @Test
    void aReportIsAskedForOnAYearThereIs() {
        assertThatThrownBy(() -> reports.startOnCall(new AgencyYear(AGENCY, 99_999), new ReportService.OnCall("Sơ kết", Optional.empty()), actors.of(HR)))
                .isInstanceOf(RuleViolation.class).hasMessage("Cơ quan chưa có năm bồi dưỡng 99999: kiểm tra lại năm của báo cáo.");
        assertThat(driver.openTasks("report", "NH/99999/adhoc-1")).isEmpty();
    }

    @Test
    void hrCancelsAReportOutOfTurnWithAReasonAndNobodyHasToReportAnyMore() {
        startTheYear();
        String report = startOnCall(Optional.of(LocalDate.of(2026, 1, 12)));
        driver.completeForUnit(HEAD_OF_KT, "report", report, "Task_SubmitUnitReport", "KT", Map.of("resultsText", "Tốt"));
        assertThatThrownBy(() -> reports.cancelOnCall(report, " ", actors.of(HR)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("reason"));
        assertThatThrownBy(() -> reports.cancelOnCall(report, "Gõ nhầm", actors.of(CHAIRMAN))).isInstanceOf(RuleViolation.class);

        cancel(report, "Gõ nhầm nội dung");

        assertThat(notices.of(HEAD_OF_VHXH, "REPORT_CANCELLED")).singleElement().satisfies(told -> assertThat(told.text())
                .startsWith("Báo cáo đột xuất “Sơ kết sáu tháng” (năm 2026) đã được " + directory.officer(HR).fullName() + " hủy. Lý do: Gõ nhầm nội dung."));
        assertThat(notices.of(HEAD_OF_LD, "REPORT_CANCELLED")).hasSize(1);
        assertThat(notices.of(HEAD_OF_KT, "REPORT_CANCELLED")).as("has answered already").isEmpty();
        assertThat(driver.endsOf(AGENCY, "report", report)).containsExactly("EndEvent_ReportCancelled");
        assertThat(driver.openTasks("report", report)).isEmpty();
        assertThat(reports.find(report).orElseThrow()).satisfies(cancelled -> {
            assertThat(cancelled.status()).isEqualTo(ReportStatus.CANCELLED);
            assertThat(cancelled.cancelReason()).isEqualTo("Gõ nhầm nội dung");
            assertThat(cancelled.decidedBy()).isEqualTo(HR);
        });
        assertThat(units.of(report, "KT").status()).as("what was sent stays").isEqualTo(ReportUnitStatus.REPORTED);
        assertThatThrownBy(() -> cancel(report, "Lần nữa")).hasMessage("Báo cáo đột xuất đã được ký hoặc đã bị hủy.");
    }

    @Test
    void aReportOutOfTurnThatWaitsForItsSignatureCanStillBeCancelled() {
        startTheYear();
        String report = startOnCall(Optional.of(LocalDate.of(2026, 1, 12)));
        Map.of("KT", HEAD_OF_KT, "LD", HEAD_OF_LD, "VHXH", HEAD_OF_VHXH).forEach((unit, head) ->
                driver.completeForUnit(head, "report", report, "Task_SubmitUnitReport", unit, Map.of("resultsText", "Tốt")));
        driver.runDueJobs();
        driver.complete(HR, "report", report, "Task_ConsolidateReport", Map.of("reportText", "Tốt"));

        cancel(report, "Cấp trên không yêu cầu nữa");

        assertThat(notices.of(CHAIRMAN, "REPORT_CANCELLED")).as("was to sign it").hasSize(1);
        assertThat(notices.of(HEAD_OF_KT, "REPORT_CANCELLED")).isEmpty();
        assertThat(driver.endsOf(AGENCY, "report", report)).containsExactly("EndEvent_ReportCancelled");
    }

    @Test
    void theYearlyReportEndsWithItsYearAlone() {
        open(OPENING);

        assertThatThrownBy(() -> cancel(KEY, "Gõ nhầm")).isInstanceOf(RuleViolation.class)
                .hasMessage("Chỉ hủy riêng được báo cáo đột xuất; báo cáo năm chỉ hủy cùng với năm.");
        assertThat(driver.openTasks("report", KEY)).hasSize(3);
    }

    @Test
    void cancelledWithItsYearItCanBeOpenedAgain() {
        open(OPENING);
        submit(HEAD_OF_KT, "KT", "Hoàn thành", "");
        reports.cancel(KEY);
        assertThat(report().status()).isEqualTo(ReportStatus.CANCELLED);

        reports.open(KEY);

        assertThat(units.of(KEY)).hasSize(3).allMatch(unit -> unit.status() == ReportUnitStatus.WAITING);
    }
}
