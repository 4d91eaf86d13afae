package vn.boiduong.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.report.Remarks;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** What the report says of reasons, silent units and open questions. */
class ReportRemarksTests extends ReportCase {

    @Test
    void namesReasonsThatSetARuleAsideAndUnitsThatDidNotAnswer() {
        namedWithoutTheSilentUnit();
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", Map.of("decisionSigned", "true"));
        open(OPENING);

        assertThat(brief("Task_ConsolidateReport")).contains(
                "Cử người có lý do riêng:\n- Phòng Văn hoá - Xã hội: Hoàng Thị Mai, khóa “Kỹ năng giao tiếp hành chính”. "
                        + "Đề cử trước người xếp trên trong thứ tự gợi ý. Lý do: Tiếp dân nhiều nhất",
                "Đơn vị không trả lời, hoặc trả lời muộn, khi đề cử:\n- Phòng Kinh tế, Hạ tầng và Đô thị, khóa “Kỹ năng giao tiếp hành chính”. "
                        + "Khép ngày 27/03/2026, không trả lời. Lý do đóng: Cả phòng đi cơ sở");
        assertThat(remarks.read(2026, actors.of(HR)).reasoned()).hasSize(1);
        assertThatThrownBy(() -> remarks.read(2026, actors.of("V3"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void namesASignedReasonWhateverBecameOfThePerson() {
        publisher.publishEvent(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION)));
        driver.advanceTo(LocalDate.of(2026, 3, 16));
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_VHXH, "nomination", COMMUNICATION, "Task_ApproveNominations", "VHXH",
                Map.of("nominees", "V3", "overrideReasons", "V3=Tiếp dân nhiều nhất"));
        driver.completeForUnit(HEAD_OF_KT, "nomination", COMMUNICATION, "Task_ApproveNominations", "KT", Map.of("nominees", ""));
        driver.runDueJobs();
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of());
        assertThat(remarks.read(2026, actors.of(HR)).reasoned()).as("not signed yet").isEmpty();
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", Map.of("decisionSigned", "true"));

        changes.leave("V3", clock.today(), "Chuyển công tác");

        assertThat(remarks.read(2026, actors.of(HR)).reasoned()).singleElement()
                .satisfies(reasoned -> assertThat(reasoned.officer()).isEqualTo("Hoàng Thị Mai"));
    }

    @Test
    void namesUnitsThatStayedSilentInTheOtherRoundsOfTheYear() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        driver.advanceTo(LocalDate.of(2026, 2, 2));
        driver.as(HR, () -> dissemination.closeForSilentUnit(KEY, "KT", "Trưởng phòng nghỉ dài ngày", actors.current()));
        driver.as(HR, () -> surveys.closeForSilentUnit(KEY, "VHXH", "Đã nhắc hai lần", actors.current()));

        assertThat(notices.of(HEAD_OF_KT, "ROUND_CLOSED")).singleElement().satisfies(told -> assertThat(told.text()).contains("Trưởng phòng nghỉ dài ngày"));
        assertThat(notices.of(HEAD_OF_VHXH, "ROUND_CLOSED")).singleElement().satisfies(told -> assertThat(told.text()).contains("Đã nhắc hai lần"));
        Wording closed = Wording.of("report.closing.silent", "02/02/2026");
        assertThat(remarks.read(2026, actors.of(HR)).closed()).containsExactly(
                new Remarks.Closed("Phòng Kinh tế, Hạ tầng và Đô thị", Wording.of("trainingyear.round"), "Trưởng phòng nghỉ dài ngày", closed),
                new Remarks.Closed("Phòng Văn hoá - Xã hội", Wording.of("report.round.survey"), "Đã nhắc hai lần", closed));
        driver.advanceTo(OPENING);
        assertThat(brief("Task_ConsolidateReport")).contains("Đơn vị không trả lời, hoặc trả lời muộn, các đợt khác trong năm:\n"
                + "- Phòng Kinh tế, Hạ tầng và Đô thị, phổ biến, quán triệt kế hoạch. Khép ngày 02/02/2026, không trả lời. Lý do đóng: Trưởng phòng nghỉ dài ngày");
    }

    /** Closed for silence, asked again, answered: the report says both days, and who never answered stays silent. */
    @Test
    void saysThatAUnitAnsweredLateAfterItsRoundWasOpenedAgain() {
        namedWithoutTheSilentUnit();
        driver.complete(CHAIRMAN, "nomination", COMMUNICATION, "Task_SignDecision", Map.of("decisionSigned", "false", "returnReason", "Thêm người Phòng Kinh tế"));
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of("reopenedUnits", "KT"));
        driver.advanceTo(LocalDate.of(2026, 3, 30));
        driver.completeForUnit(HEAD_OF_KT, "nomination", COMMUNICATION, "Task_ApproveNominations", "KT", Map.of("nominees", ""));

        assertThat(remarks.read(2026, actors.of(HR)).silent()).containsExactly(new Remarks.Silent("Phòng Kinh tế, Hạ tầng và Đô thị",
                "Kỹ năng giao tiếp hành chính", "Cả phòng đi cơ sở", Wording.of("report.closing.late", "27/03/2026", "30/03/2026")));
    }

    /** A year taken back and started again asks every unit anew; what ended with the cancelled year was no silence. */
    @Test
    void saysThatAUnitAnsweredTheSurveyOnlyWhenTheYearWasStartedAgain() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        driver.advanceTo(LocalDate.of(2026, 2, 2));
        driver.as(HR, () -> surveys.closeForSilentUnit(KEY, "VHXH", "Đã nhắc hai lần", actors.current()));
        driver.as(HR, () -> years.cancel(AGENCY, 2026, "Lập lại theo tổ chức mới", actors.current()));
        driver.runDueJobs();
        assertThat(notices.of(HEAD_OF_KT, "YEAR_CANCELLED")).singleElement().satisfies(told -> assertThat(told.text()).contains("Lập lại theo tổ chức mới"));
        assertThat(notices.of(CHAIRMAN, "YEAR_CANCELLED")).as("heads the leaders' unit").hasSize(1);
        assertThat(notices.of(HR, "YEAR_CANCELLED")).as("whose decision it is").isEmpty();
        driver.advanceTo(LocalDate.of(2026, 2, 4));
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        assertThat(remarks.read(2026, actors.of(HR)).closed()).extracting(Remarks.Closed::closing)
                .containsExactly(Wording.of("report.closing.silent", "02/02/2026"));

        driver.completeForUnit(HEAD_OF_VHXH, "survey", KEY, "Task_DeclareNeeds", "VHXH", Map.of());

        assertThat(remarks.read(2026, actors.of(HR)).closed()).containsExactly(new Remarks.Closed("Phòng Văn hoá - Xã hội",
                Wording.of("report.round.survey"), "Đã nhắc hai lần", Wording.of("report.closing.late", "02/02/2026", "04/02/2026")));
    }

    @Test
    void namesConcernsNobodyHasAnsweredOnItsDay() {
        raised("V3", "Lớp tối có được tính số tiết không?");
        driver.advanceTo(LocalDate.of(2026, 10, 5));
        String first = AGENCY + "/C-1";
        driver.complete(HR, "concern", first, "Task_AnswerConcern", Map.of("passedUp", "false", "answer", "Có, nếu có xác nhận."));
        raised("K3", "Ai trả tiền đi lại?");
        driver.advanceTo(LocalDate.of(2026, 10, 7));
        driver.complete(HR, "concern", AGENCY + "/C-2", "Task_AnswerConcern", Map.of("passedUp", "true", "passUpNote", "Xin ý kiến"));
        raised("K2", "Học trực tuyến ở đâu?");
        open(OPENING);
        reportAll();
        consolidate("Năm 2026");
        String told = "Vướng mắc: trong năm tiếp nhận 3, đã trả lời 1; còn 2 chưa trả lời.\n"
                + "- Số 2, Phòng Kinh tế, Hạ tầng và Đô thị: Đỗ Mạnh Cường. “Ai trả tiền đi lại?” Lãnh đạo Ủy ban nhân dân đang xem xét từ ngày 07/10/2026.\n"
                + "- Số 3, Phòng Kinh tế, Hạ tầng và Đô thị: Ngô Thị Thảo. “Học trực tuyến ở đâu?” Phụ trách bồi dưỡng đang xem xét từ ngày 07/10/2026.";
        assertThat(brief("Task_SignReport")).contains(told);

        driver.advanceTo(OPENING.plusDays(12));
        driver.complete(CHAIRMAN, "concern", AGENCY + "/C-2", "Task_DecideConcern", Map.of("decision", "Cơ quan trả."));

        assertThat(brief("Task_SignReport")).as("what hr put together is what is signed").contains(told);
        assertThat(remarks.read(2026, actors.of(HR)).concerns()).as("and the record goes on").satisfies(now -> {
            assertThat(now.answered()).isEqualTo(2);
            assertThat(now.open()).extracting(Remarks.OpenConcern::number).containsExactly(3);
        });
    }

    private void raised(String officer, String question) {
        driver.as(officer, () -> concerns.raise(question, actors.current()));
    }

    /** One unit names somebody against a rule, hr closes the other's round, and the list waits for its signature. */
    private void namedWithoutTheSilentUnit() {
        publisher.publishEvent(new PlanApproved(AGENCY, KEY, List.of(COMMUNICATION)));
        driver.advanceTo(LocalDate.of(2026, 3, 16));
        driver.complete(HR, "nomination", COMMUNICATION, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_VHXH, "nomination", COMMUNICATION, "Task_ApproveNominations", "VHXH",
                Map.of("nominees", "V3", "overrideReasons", "V3=Tiếp dân nhiều nhất"));
        driver.advanceTo(LocalDate.of(2026, 3, 27));
        driver.as(HR, () -> rounds.closeSilent(COMMUNICATION, "KT", "Cả phòng đi cơ sở", actors.current()));
        driver.runDueJobs();
        driver.complete(HR, "nomination", COMMUNICATION, "Task_ConsolidateNominations", Map.of());
    }
}
