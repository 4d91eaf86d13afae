package vn.boiduong.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.EvaluationStatus;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.DegreeCourse;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.nomination.Performance;
import vn.boiduong.nomination.ServicePromise;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;

/** The same on H2, and what each change does to the cases and people it touches. */
@LifecycleTest
class ChangeTests extends ChangeContract {

    @Autowired
    private ParticipationResults participations;
    @Autowired
    private ParticipationService service;
    @Autowired
    private EvaluationRecords evaluations;
    @Autowired
    private HoursExemptions exemptions;
    @Autowired
    private DegreeRecords degrees;
    @Autowired
    private Directory directory;
    @Autowired
    private Notices notices;

    @Test
    void whoLeavesTakesPartNoLonger() {
        Outcome done = apply(Change.left("K2", TODAY).because("Chuyển công tác"), null);

        assertThat(sentences(done)).contains(
                "Ngô Thị Thảo không còn là người của cơ quan từ ngày 13/04/2026, không đăng nhập được nữa.",
                "Ngô Thị Thảo rút khỏi khóa “Kiến thức chung về quản lý nhà nước”.",
                "Hủy đánh giá của Ngô Thị Thảo sau khóa “Kỹ năng giao tiếp hành chính”.");
        assertThat(driver.endsOf(AGENCY, "participation", GOING.key())).containsExactly("EndEvent_Withdrawn");
        assertThat(driver.endsOf(AGENCY, "evaluation", DONE.key())).containsExactly("EndEvent_Cancelled");
    }

    @Test
    void aLeaversOpenWorkPassesToTheChairmen() {
        driver.as("K1", () -> claimNeeds());

        Outcome done = apply(Change.left("K1", TODAY).because("Nghỉ hưu"), null);

        assertThat(sentences(done)).anySatisfy(sentence -> assertThat(sentence)
                .startsWith("“Nêu nhu cầu bồi dưỡng”").contains("chuyển từ Bùi Đình Sơn sang Trần Văn Bình, Lê Thị Hoa"));
        assertThat(driver.openTasksSeenBy("C1", "survey", YEAR.key())).contains("Task_DeclareNeeds");
    }

    @Test
    void whatAUnitWithoutAHeadHasToDoPassesToTheChairmen() {
        Outcome done = apply(Change.headVacant("KT", TODAY).because("Thôi giữ chức vụ"), null);

        assertThat(sentences(done)).contains("Phòng Kinh tế, Hạ tầng và Đô thị không còn người đứng đầu (Bùi Đình Sơn thôi giữ); người được giao phụ trách xử lý"
                + " việc của đơn vị, không có thì Chủ tịch.");
        assertThat(done.effects()).filteredOn(effect -> effect.area() == Effect.Area.NOTICE).extracting(effect -> effect.sentence().toString())
                .anyMatch(sentence -> sentence.contains("tới Bùi Đình Sơn:")).anyMatch(sentence -> sentence.contains("tới Trần Văn Bình:"));
        assertThat(driver.openTasksSeenBy("C1", "survey", YEAR.key())).contains("Task_DeclareNeeds");
        assertThat(directory.officer("K1").unit()).isEqualTo("KT");
    }

    private void claimNeeds() {
        assertThat(driver.openTasks("survey", YEAR.key())).contains("Task_DeclareNeeds");
    }

    @Test
    void aDeputyMayDoTheUnitsOpenWork() {
        Outcome done = apply(Change.deputy("K3", "KT", TODAY, TODAY.plusDays(9)).because("Thủ trưởng đi công tác"), null);

        assertThat(done.headline()).hasToString("Đỗ Mạnh Cường thay mặt phụ trách Phòng Kinh tế, Hạ tầng và Đô thị từ ngày 13/04/2026 đến hết ngày 22/04/2026.");
        assertThat(sentences(done)).anySatisfy(sentence -> assertThat(sentence).startsWith("“Nêu nhu cầu bồi dưỡng”").contains("thêm Đỗ Mạnh Cường"));
        assertThat(driver.openTasksSeenBy("K3", "survey", YEAR.key())).contains("Task_DeclareNeeds");
    }

    @Test
    void aMovedCourseIsReportedLaterAndEveryoneIsTold() {
        Outcome done = apply(Change.courseMoved(STATE_MANAGEMENT, LocalDate.of(2026, 6, 8), null).because("Giảng viên bận"), null);

        assertThat(sentences(done)).contains("Khóa “Kiến thức chung về quản lý nhà nước” dời từ 01/06/2026–12/06/2026 sang 08/06/2026–19/06/2026.");
        assertThat(notices.of("V4", "COURSE_MOVED")).singleElement()
                .satisfies(told -> assertThat(told.text()).contains("08/06/2026", "19/06/2026"));
        driver.advanceTo(LocalDate.of(2026, 6, 19));
        assertThat(driver.openTasks("participation", GOING.key())).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 6, 20));
        assertThat(driver.openTasks("participation", GOING.key())).containsExactly("Task_ReportResult");
    }

    @Test
    void aCourseThatEndsOnASundayIsPointedOut() {
        assertThat(sentences(preview(Change.courseMoved(STATE_MANAGEMENT, LocalDate.of(2026, 6, 10), null).because("Đổi lịch"))))
                .contains("Ngày 21/06/2026, ngày đầu hoặc ngày cuối của khóa “Kiến thức chung về quản lý nhà nước”, không phải ngày làm việc; xem lại ngày đã nhập.");
    }

    @Test
    void newDatesThatClashAreNamed() {
        apply(Change.leave(new Leave("V4", LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 11), Leave.Kind.OTHER)), null);

        assertThat(preview(Change.courseMoved(STATE_MANAGEMENT, LocalDate.of(2026, 6, 8), null).because("Đổi lịch")).headline().toString())
                .contains("01/06/2026");
    }

    @Test
    void leaveDuringPracticeMovesTheEvaluation() {
        Outcome done = apply(Change.leave(new Leave("K2", TODAY, TODAY.plusDays(6), Leave.Kind.SICK)), null);

        assertThat(sentences(done)).containsExactly(
                "Đánh giá của Ngô Thị Thảo sau khóa “Kỹ năng giao tiếp hành chính” mở ngày 15/07/2026 thay cho ngày 08/07/2026.",
                "Thông báo tới Bùi Đình Sơn: Đã ghi nghỉ", "Thông báo tới Ngô Thị Thảo: Đã ghi nghỉ");
        driver.advanceTo(LocalDate.of(2026, 7, 14));
        assertThat(driver.openTasks("evaluation", DONE.key())).isEmpty();
        driver.advanceTo(LocalDate.of(2026, 7, 15));
        assertThat(driver.openTasks("evaluation", DONE.key())).contains("Task_AssessOfficer");
    }

    @Test
    void anExemptionIsRecordedAndEnded() {
        Outcome done = apply(Change.hoursExempted("K2", 2026).because("Nghỉ thai sản"), null);
        assertThat(done.headline()).hasToString("Ngô Thị Thảo được miễn chỉ tiêu số tiết năm 2026. Lý do: Nghỉ thai sản");
        assertThat(exemptions.inForce(AGENCY, 2026)).containsOnlyKeys("K2");

        Outcome ended = apply(Change.exemptionEnded("K2", 2026).because("Đã đi làm lại"), null);
        assertThat(sentences(ended)).containsExactly("Không còn hiệu lực: Ngô Thị Thảo được miễn chỉ tiêu số tiết năm 2026: Nghỉ thai sản");
        assertThat(exemptions.inForce(AGENCY, 2026)).isEmpty();
        assertThatThrownBy(() -> preview(Change.exemptionEnded("K2", 2026).because("Lần nữa"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> preview(Change.hoursExempted(HR, 2026).because("Bận"))).hasMessageContaining("chính mình");
        assertThatThrownBy(() -> preview(Change.hoursExempted("K2", 20).because("Bận"))).hasMessageContaining("“Năm”");
        assertThatThrownBy(() -> driver.as("K4", () -> changes.preview(Change.hoursExempted("K2", 2026).because("Bận"), actors.current())))
                .as("the administrator decides no business").isInstanceOf(RuleViolation.class);
    }

    /** What nominations judge degree courses by, entered where hr enters what happens. */
    @Test
    void whatADegreeAsksForIsRecorded() {
        apply(Change.degreeCourse(STATE_MANAGEMENT, "MASTER", 24).because("Theo chương trình"), null);
        Outcome longer = apply(Change.degreeCourse(STATE_MANAGEMENT, "DOCTORATE", 36).because("Ghi nhầm"), null);
        assertThat(sentences(longer)).singleElement().satisfies(sentence -> assertThat(sentence)
                .startsWith("Khóa cấp bằng tiến sĩ, học 36 tháng").contains("(trước: Khóa cấp bằng thạc sĩ, học 24 tháng"));
        apply(Change.servicePromise(GOING, 108, TODAY).because("Bản cam kết số 3"), null);
        apply(Change.performanceGrade("K2", 2025, "EXCELLENT").because("Quyết định 15"), null);

        assertThat(degrees.degreeOf(STATE_MANAGEMENT)).contains(new DegreeCourse(Degree.DOCTORATE, 36));
        assertThat(degrees.promiseOf(GOING)).contains(new ServicePromise(108, TODAY));
        assertThat(degrees.gradeOf("K2", 2025)).contains(Performance.EXCELLENT);
        assertThatThrownBy(() -> preview(Change.degreeCourse(STATE_MANAGEMENT, "X", 24).because("Thử"))).hasMessageContaining("Văn bằng");
        assertThatThrownBy(() -> preview(Change.servicePromise(GOING, 108, TODAY.plusDays(1)).because("Thử"))).isInstanceOf(RuleViolation.class);
        apply(Change.degreeCourseEnded(STATE_MANAGEMENT).because("Không cấp bằng"), null);
        assertThat(degrees.degreeOf(STATE_MANAGEMENT)).isEmpty();
    }

    @Test
    void leaveOnTheDaysOfACourseIsPointedOut() {
        Outcome shown = preview(Change.leave(new Leave("K2", LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 30), Leave.Kind.SICK)));

        assertThat(sentences(shown)).contains("Ngô Thị Thảo nghỉ trùng khóa “Kiến thức chung về quản lý nhà nước” (01/06/2026–12/06/2026) đã được cử; "
                + "cần cho rút khỏi khóa, cử người khác hoặc dời khóa.");
    }

    @Test
    void mostDaysOfPracticeDecideWhoAssesses() {
        Outcome done = apply(Change.transfer("K2", "VHXH", TODAY).because("Điều động"), null);

        assertThat(sentences(done)).anySatisfy(sentence -> assertThat(sentence).startsWith("Đánh giá của Ngô Thị Thảo").contains("Phòng Văn hoá"));
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        assertThat(driver.openTasksSeenBy("V1", "evaluation", DONE.key())).contains("Task_AssessOfficer");
        assertThat(driver.openTasksSeenBy("K1", "evaluation", DONE.key())).doesNotContain("Task_AssessOfficer");
    }

    @Test
    void aResultPutRightKeepsTheOldOne() {
        assertThat(participations.hoursOfYear(AGENCY, 2026)).containsEntry("K2", 24);

        apply(Change.resultCorrected(DONE, new Change.Correction("FAILED", "4", null)).because("Nhập nhầm điểm của người khác"), null);

        assertThat(participations.hoursOfYear(AGENCY, 2026)).doesNotContainKey("K2");
        assertThat(directory.heldRequirements(AGENCY).getOrDefault("K2", java.util.Set.of())).doesNotContain("KN-GT");
        assertThat(driver.endsOf(AGENCY, "evaluation", DONE.key())).containsExactly("EndEvent_Cancelled");

        apply(Change.resultCorrected(DONE, new Change.Correction("PASSED", "7,5", "C-9")).because("Đã đối chiếu bảng điểm gốc"), null);

        assertThat(participations.hoursOfYear(AGENCY, 2026)).containsEntry("K2", 24);
        assertThat(directory.heldRequirements(AGENCY).get("K2")).contains("KN-GT");
        assertThat(evaluations.find(DONE).orElseThrow().status()).isEqualTo(EvaluationStatus.WAITING);
        driver.advanceTo(LocalDate.of(2026, 7, 8));
        assertThat(driver.openTasks("evaluation", DONE.key())).contains("Task_AssessOfficer");
        assertThat(notices.of("K2", "RESULT_CORRECTED")).hasSize(2);
    }

    @Test
    void aResultFoundPassedWhileItsFollowUpIsPendingCompletesTheCase() {
        CourseOfficer other = new CourseOfficer(COMMUNICATION, "V3");
        driver.complete("V3", "participation", other.key(), "Task_ReportResult", Map.of("outcome", "FAILED", "testScore", "3"));
        driver.complete(HR, "participation", other.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));

        apply(Change.resultCorrected(other, new Change.Correction("PASSED", "8", "C-3")).because("Chấm lại bài"), null);

        assertThat(driver.endsOf(AGENCY, "participation", other.key())).containsExactly("EndEvent_Completed");
        assertThat(participations.hoursOfYear(AGENCY, 2026)).containsEntry("V3", 24);
        assertThat(evaluations.find(other)).isPresent();
    }

    @Test
    void nobodyWithdrawsFromACourseThatIsOver() {
        CourseOfficer other = new CourseOfficer(COMMUNICATION, "V3");

        assertThatThrownBy(() -> driver.as("V3", () -> service.withdraw(other, "Bận", actors.current())))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("đã kết thúc ngày 08/04/2026");

        driver.complete("V3", "participation", other.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
        assertThatThrownBy(() -> driver.as("V3", () -> service.withdraw(other, "Bận", actors.current())))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("đã được báo");
    }

    @Test
    void refusesWhatIsNotTheActorsToRecord() {
        Change left = Change.left("K2", TODAY).because("Nghỉ việc");

        assertThatThrownBy(() -> driver.as("K1", () -> changes.preview(left, actors.current()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.as("K4", () -> changes.preview(Change.courseCancelled(STATE_MANAGEMENT).because("Hủy"), actors.current())))
                .as("the administrator decides no business").isInstanceOf(RuleViolation.class);
        assertThat(driver.as("K4", () -> changes.preview(left, actors.current())).effects()).isNotEmpty();
        assertThatThrownBy(() -> preview(Change.left("V2", TODAY).because("Nghỉ việc"))).hasMessageContaining("chính mình");
        assertThatThrownBy(() -> preview(Change.left("K2", TODAY))).hasMessageContaining("Lý do");
        assertThatThrownBy(() -> preview(Change.courseCancelled(COMMUNICATION).because("Hủy"))).hasMessageContaining("đã kết thúc ngày 08/04/2026");
    }

    @Test
    void aDeputyshipEndsEarlyAndItsTasksReturn() {
        apply(Change.deputy("K3", "KT", TODAY, TODAY.plusDays(9)).because("Thủ trưởng đi công tác"), null);
        Change ended = Change.deputyEnded("K3", "KT", TODAY).because("Thủ trưởng về sớm");

        Outcome done = apply(ended, preview(ended).mark());

        assertThat(done.headline()).hasToString("Đỗ Mạnh Cường thôi thay mặt phụ trách Phòng Kinh tế, Hạ tầng và Đô thị từ ngày " + Days.text(TODAY)
                + ". Lý do: Thủ trưởng về sớm");
        assertThat(done.effects()).extracting(effect -> effect.sentence().toString())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Không còn hiệu lực: Đỗ Mạnh Cường thay mặt phụ trách").endsWith(Days.text(TODAY.plusDays(9))))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("“").contains("Đỗ Mạnh Cường không còn xử lý, còn Bùi Đình Sơn"));
        assertThat(driver.openTasksSeenBy("K3", "survey", "NH/2026")).isEmpty();
        assertThat(notices.of("K1", "DEPUTY_ENDED")).hasSize(1);
        assertThatThrownBy(() -> preview(ended)).isInstanceOf(RuleViolation.class).hasMessageContaining("không được giao thay mặt");
        assertThatThrownBy(() -> preview(Change.deputyEnded("K3", "KT", TODAY.minusDays(1)).because("Ghi muộn"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDeputyshipCanBeToldToEndLater() {
        apply(Change.deputy("K3", "KT", TODAY, TODAY.plusDays(9)).because("Thủ trưởng đi công tác"), null);

        Outcome done = apply(Change.deputyEnded("K3", "KT", TODAY.plusDays(3)).because("Thủ trưởng về sớm"), null);

        assertThat(done.effects()).extracting(effect -> effect.sentence().toString()).anySatisfy(sentence -> assertThat(sentence)
                .contains("đến hết ngày " + Days.text(TODAY.plusDays(2)), "(trước: ", "đến hết ngày " + Days.text(TODAY.plusDays(9))));
        assertThat(directory.deputies(AGENCY, TODAY.plusDays(2))).hasSize(1);
        assertThat(directory.deputies(AGENCY, TODAY.plusDays(3))).isEmpty();
    }

    /** K2 practises since 08/04; the leave had moved the evaluation by as many days as it lasted. */
    @Test
    void aLeaveThatEndsEarlyMovesTheEvaluationBack() {
        LocalDate without = evaluations.ofAgency(AGENCY).stream().filter(row -> row.officer().equals("K2")).findFirst().orElseThrow().opensOn();
        apply(Change.leave(new Leave("K2", TODAY, TODAY.plusDays(19), Leave.Kind.SICK)).because("Ốm"), null);
        assertThat(openingOf("K2")).isEqualTo(without.plusDays(20));
        Change back = Change.leaveEnded("K2", TODAY.plusDays(5)).because("Khỏi sớm");

        Outcome shown = preview(back);

        assertThat(shown.effects()).extracting(effect -> effect.sentence().toString())
                .anySatisfy(sentence -> assertThat(sentence).contains("mở ngày " + Days.text(without.plusDays(5)) + " thay cho ngày " + Days.text(without.plusDays(20))))
                .anySatisfy(sentence -> assertThat(sentence).contains("đến hết ngày " + Days.text(TODAY.plusDays(4)), "(trước: "));
        apply(back, shown.mark());
        assertThat(openingOf("K2")).isEqualTo(without.plusDays(5));
        assertThat(directory.leaves(List.of("K2"), TODAY, TODAY.plusDays(30))).singleElement()
                .satisfies(leave -> assertThat(leave.lastDay()).isEqualTo(TODAY.plusDays(4)));
        apply(Change.leaveEnded("K2", TODAY).because("Không nghỉ nữa"), null);
        assertThat(openingOf("K2")).isEqualTo(without);
        assertThatThrownBy(() -> preview(back)).isInstanceOf(RuleViolation.class).hasMessageContaining("không có đợt nghỉ nào");
        assertThat(changes(HR)).as("what was laid down, and each end").hasSize(3);
    }

    private LocalDate openingOf(String officer) {
        return evaluations.ofAgency(AGENCY).stream().filter(row -> row.officer().equals(officer)).findFirst().orElseThrow().opensOn();
    }

    private List<RecordedChange> changes(String reader) {
        return driver.as(reader, () -> changes.recorded(actors.current()));
    }

    /** Ten working days of 80 hours become seven: who shortens says how many hours that gives. */
    @Test
    void aShortenedCourseGivesTheHoursThatWereSaid() {
        Change shorter = Change.courseMoved(STATE_MANAGEMENT, null, LocalDate.of(2026, 6, 9)).because("Giảng viên bận");
        assertThatThrownBy(() -> preview(shorter)).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains("hours"))
                .hasMessage("Khóa “Kiến thức chung về quản lý nhà nước” còn 7 ngày làm việc thay cho 10: ghi số tiết mới. "
                        + "Tính theo tỷ lệ là 56 tiết; vẫn đủ nội dung thì ghi 80.");
        assertThatThrownBy(() -> preview(shorter.givingHours(81))).isInstanceOf(RuleViolation.class).hasMessageContaining("từ 1 đến 80");
        assertThat(preview(shorter.givingHours(80)).effects()).extracting(effect -> effect.sentence().toString())
                .contains("Khóa “Kiến thức chung về quản lý nhà nước” ngắn lại nhưng vẫn ghi 80 tiết cho ai đạt.");

        Outcome done = apply(shorter.givingHours(56), preview(shorter.givingHours(56)).mark());

        assertThat(done.effects()).extracting(effect -> effect.sentence().toString())
                .contains("Khóa “Kiến thức chung về quản lý nhà nước”: số tiết từ 80 thành 56; ai đạt được ghi 56 tiết.");
        driver.advanceTo(LocalDate.of(2026, 6, 10));
        driver.complete("V4", "participation", STATE_MANAGEMENT + "/V4", "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", "8", "certificateNo", "Q-1"));
        driver.complete(HR, "participation", STATE_MANAGEMENT + "/V4", "Task_VerifyResult", Map.of("resultVerified", "true"));
        assertThat(participations.ofOfficer("V4")).singleElement().satisfies(row -> assertThat(row.hoursCredited()).isEqualTo(56));
        assertThatThrownBy(() -> preview(Change.courseMoved(STATE_MANAGEMENT, null, LocalDate.of(2026, 6, 8)).because("Ghi nhầm").givingHours(48)))
                .hasMessageContaining("đã có kết quả được ghi nhận");
    }

    @Test
    void aMovedCourseKeepsItsHours() {
        Change moved = Change.courseMoved(STATE_MANAGEMENT, LocalDate.of(2026, 6, 8), null).because("Đổi lịch");

        assertThatThrownBy(() -> preview(moved.givingHours(40))).isInstanceOf(RuleViolation.class).hasMessageContaining("vẫn là 80 tiết");
        assertThat(apply(moved, null).effects()).extracting(effect -> effect.sentence().toString()).noneMatch(sentence -> sentence.contains("80"));
    }

    @Test
    void whoGoesBackAndForthIsToldEveryTime() {
        for (String unit : List.of("VHXH", "KT", "VHXH", "KT")) {
            apply(Change.transfer("K2", unit, TODAY).because("Theo quyết định"), null);
        }

        assertThat(notices.of("K2", "TRANSFERRED")).hasSize(4);
        assertThat(notices.of("K1", "TRANSFERRED")).hasSize(4);
    }

    @Test
    void whoAnswersForAUnitFromNowOnAndWhoMovesHearsOfIt() {
        apply(Change.deputy("K3", "KT", TODAY, TODAY.plusDays(9)).because("Theo quyết định"), null);
        apply(Change.transfer("K2", "VHXH", TODAY).because("Theo quyết định"), null);
        apply(Change.headReplaced("KT", "K3", TODAY).because("Theo quyết định"), null);

        assertThat(notices.of("K3", "DEPUTY_APPOINTED")).hasSize(1);
        assertThat(notices.of("K1", "DEPUTY_APPOINTED")).as("the head whose place is taken").hasSize(1);
        assertThat(notices.of("K2", "TRANSFERRED")).singleElement().satisfies(told -> assertThat(told.text()).contains("chuyển từ"));
        assertThat(notices.of("K1", "TRANSFERRED")).hasSize(1);
        assertThat(notices.of("V1", "TRANSFERRED")).as("the head of the other unit").hasSize(1);
        assertThat(notices.of("K3", "HEAD_CHANGED")).hasSize(1);
        assertThat(notices.of("K1", "HEAD_CHANGED")).as("the former head").hasSize(1);
    }

    @Test
    void theHeadOfWhoLeavesOrIsOnLeaveHearsOfIt() {
        apply(Change.leave(new Leave("K2", TODAY.plusDays(1), TODAY.plusDays(3), Leave.Kind.SICK)).because("Nằm viện"), null);
        apply(Change.left("K5", TODAY).because("Chuyển công tác"), null);

        assertThat(notices.of("K2", "LEAVE_RECORDED")).hasSize(1);
        assertThat(notices.of("K1", "LEAVE_RECORDED")).hasSize(1);
        assertThat(notices.of("K1", "OFFICER_LEFT")).singleElement().satisfies(told -> assertThat(told.text()).contains("Chuyển công tác"));
        assertThat(notices.of("V2", "OFFICER_LEFT")).as("hr").hasSize(1);
    }

    @Test
    void isNotMadeWhereItComesToSomethingElseThanShown() {
        Change left = Change.left("K2", TODAY).because("Nghỉ việc");
        Outcome shown = preview(left);
        apply(Change.courseCancelled(STATE_MANAGEMENT).because("Không đủ người"), null);

        assertThatThrownBy(() -> apply(left, shown.mark())).hasMessageContaining("tình hình đã thay đổi");
        assertThat(directory.officer("K2").leftOn()).isNull();
    }

    private static List<String> sentences(Outcome outcome) {
        return outcome.effects().stream().map(effect -> effect.sentence().toString()).toList();
    }
}
