package vn.boiduong.reimbursement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.CaseText;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.reimbursement.ReimbursementService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** The case hr names is set beside what the course and the directory say of the person; the record may be wrong, so it is only said. */
@LifecycleTest
class NamedCaseTests {

    private static final CourseOfficer WHO = new CourseOfficer(SmallWard.COMMUNICATION, "K2");

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ReimbursementService reimbursements;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private CaseText texts;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    /** The course was from 06/04 to 08/04; K2 is Ngô Thị Thảo. */
    @BeforeEach
    void somebodyWasSent() {
        ward.load();
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, WHO.course(), List.of(WHO.officer()))));
        driver.standAt(LocalDate.of(2026, 8, 3));
        driver.as(HR, () -> reimbursements.open(WHO, "Xem xét chi phí", actors.current()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "LEFT_DURING | POSTGRADUATE | PASSED | -          | kết quả khóa học ghi Ngô Thị Thảo đạt, xác nhận ngày 10/04/2026, số chứng chỉ C-7",
            "LEFT_DURING | POSTGRADUATE | FAILED | -          | kết quả khóa học ghi Ngô Thị Thảo học đến hết khóa và không đạt, xác nhận ngày 10/04/2026",
            "LEFT_DURING | POSTGRADUATE | -      | 2026-05-04 | danh bạ ghi Ngô Thị Thảo rời cơ quan ngày 04/05/2026, sau khi khóa kết thúc ngày 08/04/2026",
            "DISMISSED   | POSTGRADUATE | ABSENT | -          | danh bạ chưa ghi Ngô Thị Thảo rời cơ quan",
            "DISMISSED   | SHORT_COURSE | PASSED | 2026-05-04 | kết quả khóa học ghi Ngô Thị Thảo đạt, xác nhận ngày 10/04/2026",
            "NO_DEGREE   | POSTGRADUATE | PASSED | -          | kết quả khóa học ghi Ngô Thị Thảo đạt, xác nhận ngày 10/04/2026",
            "NO_DEGREE   | POSTGRADUATE | -      | -          | Ngô Thị Thảo chưa có kết quả của khóa kết thúc ngày 08/04/2026",
            "LEFT_EARLY  | POSTGRADUATE | FAILED | 2026-05-04 | kết quả khóa học ghi Ngô Thị Thảo chưa đạt (không đạt, ngày 10/04/2026)",
            "LEFT_EARLY  | POSTGRADUATE | -      | 2026-05-04 | Ngô Thị Thảo chưa có kết quả của khóa kết thúc ngày 08/04/2026",
            "LEFT_EARLY  | POSTGRADUATE | PASSED | -          | danh bạ chưa ghi Ngô Thị Thảo rời cơ quan",
            "LEFT_EARLY  | POSTGRADUATE | PASSED | 2026-04-07 | danh bạ ghi Ngô Thị Thảo rời cơ quan ngày 07/04/2026, trước khi khóa kết thúc ngày 08/04/2026",
            "SHORT_COURSE| SHORT_COURSE | PASSED | -          | kết quả khóa học ghi Ngô Thị Thảo đạt, xác nhận ngày 10/04/2026"})
    void whatDoesNotFitIsToldToWhoeverDecides(String named, String level, String outcome, LocalDate leftOn, String fact) {
        onRecord(outcome, leftOn);
        name(named, level);

        assertThat(brief("Task_DecideReimbursement")).contains("Lưu ý: trường hợp đã chọn là “").contains(", nhưng " + fact);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"LEFT_DURING,WITHDRAWN,2026-04-07", "LEFT_DURING,UNREPORTED,-", "DISMISSED,WITHDRAWN,2026-04-07", "NO_DEGREE,FAILED,-",
            "NO_DEGREE,ABSENT,2026-05-04", "LEFT_EARLY,PASSED,2026-05-04"})
    void whatFitsIsNoDoubt(String named, String outcome, LocalDate leftOn) {
        onRecord(outcome, leftOn);
        name(named, "POSTGRADUATE");

        assertThat(brief("Task_DecideReimbursement")).doesNotContain("trường hợp đã chọn");
    }

    @Test
    void hrReadsWhichCasesDoNotFitBeforeNamingOne() {
        onRecord("PASSED", LocalDate.of(2026, 5, 4));

        assertThat(brief("Task_ConfirmCosts")).contains("Không khớp hồ sơ nếu chọn trường hợp “tự ý bỏ học, bỏ việc trong thời gian học”: kết quả khóa học ghi "
                + "Ngô Thị Thảo đạt", "“bị kỷ luật buộc thôi việc trong thời gian học”", "“không được cấp văn bằng, chứng chỉ”")
                .doesNotContain("“học xong nhưng chưa phục vụ đủ thời gian cam kết”");
    }

    private void onRecord(String outcome, LocalDate leftOn) {
        if (outcome != null) {
            jdbc.sql("update boiduong.participation set status = 'CONCLUDED', outcome = ?, concluded_on = date '2026-04-10', certificate_no = ? where id = ?")
                    .params(outcome, "PASSED".equals(outcome) ? "C-7" : null, WHO.key()).update();
        }
        if (leftOn != null) {
            jdbc.sql("update boiduong.officer set left_on = ?, left_reason = 'Xin thôi việc' where id = ?").params(leftOn, WHO.officer()).update();
        }
    }

    private void name(String named, String level) {
        driver.complete(HR, "reimbursement", WHO.key(), "Task_ConfirmCosts", Map.of("confirmedCost", 1_000_000, "trainingLevel", level,
                "reimbursementCase", named, "exemption", "NONE", "trainingMonths", 6, "servedMonths", 1));
    }

    private String brief(String task) {
        OpenTask open = tasks.ofCase("reimbursement", WHO.key()).stream().filter(one -> one.ref().task().equals(task)).findFirst().orElseThrow();
        return texts.view("reimbursement").brief(open.ref());
    }
}
