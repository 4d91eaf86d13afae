package vn.boiduong.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HEAD_OF_VHXH;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;
import static vn.boiduong.support.SmallWard.VICE_CHAIRMAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.bulk.RowOutcome.Fault;
import vn.boiduong.bulk.RowOutcome.State;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationConcluded;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Wording;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;
import vn.boiduong.worklist.MyWork;

/** Several tasks in one table: what was promised is done, every row by itself, and nobody gets further than one task at a time would let him. */
abstract class BulkContract {

    private static final LocalDate OPENS = LocalDate.of(2026, 7, 8);
    private static final LocalDate REPORTED = LocalDate.of(2026, 4, 9);

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private BulkSheets sheets;
    @Autowired
    private BulkWork work;
    @Autowired
    private MyWork mine;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private TaskService engineTasks;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private DirectoryChanges directory;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theWard() {
        ward.load();
    }

    @Test
    void oneGoodRowOneFaultyRowAndOneSomebodyElseHasDone() {
        practised("V3", "V4", "V5");
        directory.appointDeputy(AGENCY, "VHXH", HR, OPENS, OPENS.plusDays(10));
        String taken = taskOf("V5");
        driver.complete(HR, "evaluation", COMMUNICATION + "/V5", "Task_AssessOfficer", Map.copyOf(marks(6)));

        List<RowOutcome> outcomes = complete(HEAD_OF_VHXH, entry(taskOf("V3"), marks(8)), entry(taskOf("V4"), with(marks(8), "headMark3", "11")),
                entry(taken, with(marks(9), "headComment", "Làm tốt")));

        assertThat(outcomes).extracting(RowOutcome::state).containsExactly(State.DONE, State.REFUSED, State.GONE);
        assertThat(outcomes.get(1).faults()).extracting(Fault::field, fault -> fault.sentence().toString()).containsExactly(tuple("headMark3", "Tiêu chí 3: điểm phải là số nguyên từ 1 đến 10, nhận được 11."));
        assertThat(outcomes.get(2).faults()).singleElement().extracting(Fault::sentence).asString()
                .isEqualTo("Việc này đã được Phạm Minh Đức xử lý lúc 08:00 08/07/2026.");
        assertThat(outcomes.get(2).typed()).as("what was typed is not lost").contains(typed("Nhận xét", "Làm tốt"));
        assertThat(headMarks("V3")).isEqualTo("8;8;8;8;8;8");
        assertThat(headMarks("V4")).isNull();
        assertThat(headMarks("V5")).as("the first one's marks stand").isEqualTo("6;6;6;6;6;6");
        assertThat(rows(HEAD_OF_VHXH)).containsExactly("Vũ Quốc Khánh");
        assertThat(jdbc.sql("select assessed_by from boiduong.evaluation where officer = 'V3'").query(String.class).single()).isEqualTo(HEAD_OF_VHXH);
    }

    @Test
    void thePreviewNamesEveryFaultAndKeepsNothing() {
        practised("V3", "V4", "V5");
        Map<String, String> wrong = with(with(with(marks(8), "headMark1", "0"), "headMark5", "8,5"), "citizenCount", "12");
        wrong.remove("headMark2");

        Preview preview = driver.as(HEAD_OF_VHXH, () -> work.preview(BulkKind.ASSESS,
                List.of(entry(taskOf("V3"), marks(8)), entry(taskOf("V4"), wrong), entry(taskOf("V5"), Map.of()))));

        assertThat(preview.ready()).singleElement().satisfies(row -> assertThat(row.typed()).hasSize(6)
                .contains(typed("1. Kết quả thực thi nhiệm vụ", "8")));
        assertThat(preview.refused()).singleElement().satisfies(row -> assertThat(row.faults()).extracting(Fault::field, fault -> fault.sentence().toString()).containsExactlyInAnyOrder(
                tuple("headMark1", "Tiêu chí 1: điểm phải là số nguyên từ 1 đến 10, nhận được 0."),
                tuple("headMark2", "Tiêu chí 2: chưa có điểm."),
                tuple("headMark5", "Trường “5. Năng lực phối hợp liên ngành (người phụ trách chấm)”: cần một số nguyên, nhận được “8,5”."),
                tuple("citizenMean", "Có phiếu của người dân, doanh nghiệp thì phải ghi điểm trung bình.")));
        assertThat(preview.leftOut()).hasSize(1);
        assertThat(Stream.of("V3", "V4", "V5").map(this::headMarks)).containsOnlyNulls();
        assertThat(rows(HEAD_OF_VHXH)).hasSize(3);
    }

    @Test
    void anEmptyRowIsLeftOpenAndCitizensAnswersCount() {
        practised("V3", "V4");

        List<RowOutcome> outcomes = complete(HEAD_OF_VHXH, entry(taskOf("V3"), with(with(marks(8), "citizenCount", "12"), "citizenMean", "8,75")),
                entry(taskOf("V4"), Map.of("headMark1", "  ")));

        assertThat(outcomes).singleElement().extracting(RowOutcome::state).isEqualTo(State.DONE);
        assertThat(jdbc.sql("select citizen_count from boiduong.evaluation where officer = 'V3'").query(Integer.class).single()).isEqualTo(12);
        assertThat(rows(HEAD_OF_VHXH)).containsExactly("Vũ Quốc Khánh");
    }

    @Test
    void eachRowTellsWhatThereIsToKnow() {
        driver.standAt(LocalDate.of(2026, 4, 1));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3"))));
        driver.advanceTo(REPORTED);
        driver.complete("V3", "participation", COMMUNICATION + "/V3", "Task_ReportResult",
                Map.of("outcome", "PASSED", "testScore", "8,5", "whatToApply", "Viết lại bộ câu hỏi thường gặp"));
        driver.complete(HR, "participation", COMMUNICATION + "/V3", "Task_VerifyResult", Map.of("resultVerified", "true"));
        driver.advanceTo(OPENS);

        Sheet sheet = driver.as(HEAD_OF_VHXH, () -> sheets.sheet(BulkKind.ASSESS, ""));

        assertThat(sheet.columns()).extracting(column -> column.label().toString()).startsWith("1. Kết quả thực thi nhiệm vụ").contains("Số phiếu của người dân, doanh nghiệp", "Nhận xét");
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.whom()).isEqualTo("Hoàng Thị Mai");
            assertThat(row.what()).isEqualTo("Kỹ năng giao tiếp hành chính");
            assertThat(row.item().unit()).isEqualTo("Phòng Văn hoá - Xã hội");
            assertThat(row.brief()).extracting(BriefLine::text).anyMatch(line -> line.contains("06/04/2026–08/04/2026"))
                    .contains("Việc đã hứa áp dụng: Viết lại bộ câu hỏi thường gặp");
        });
    }

    @Test
    void nobodyAssessesHimselfInTheTableEither() {
        practised("V3", "V4");
        directory.appointDeputy(AGENCY, "VHXH", "V4", OPENS, OPENS.plusDays(10));

        Sheet sheet = driver.as("V4", () -> sheets.sheet(BulkKind.ASSESS, ""));
        assertThat(sheet.rows()).extracting(BulkRow::whom).containsExactly("Hoàng Thị Mai");
        assertThat(sheet.ofOneself()).singleElement().asString().contains("Vũ Quốc Khánh");

        List<RowOutcome> outcomes = complete("V4", entry(taskOf("V3"), marks(7)), entry(taskOf("V4"), marks(10)));
        assertThat(outcomes).extracting(RowOutcome::state).containsExactly(State.DONE, State.REFUSED);
        assertThat(outcomes.get(1).faults()).singleElement().extracting(Fault::sentence).asString().contains("Không ai được đánh giá");
        assertThat(headMarks("V4")).isNull();
    }

    @Test
    void idsOfOthersTasksAndOfOtherKindsAreRefused() {
        practised("V3", "K2");
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.of(HR)));
        String another = tasks.ofCase("training-year", "NH/2026").stream().filter(task -> task.ref().unit().filter("VHXH"::equals).isPresent()).findFirst().orElseThrow().id();

        List<RowOutcome> outcomes = complete(HEAD_OF_VHXH, entry(taskOf("K2"), marks(1)), entry(another, marks(5)), entry("khong-co", marks(5)));

        assertThat(outcomes).extracting(RowOutcome::state).doesNotContain(State.DONE);
        assertThat(outcomes).extracting(row -> row.faults().get(0).sentence().toString()).containsExactly("Việc này không thuộc về bạn.",
                "Đây là một việc khác, không làm trong bảng này được.", "Việc này không còn mở: đã được xử lý hoặc đã hủy.");
        assertThat(headMarks("K2")).isNull();
        assertThat(tasks.ofCase("training-year", "NH/2026")).extracting(task -> task.id()).contains(another);
        assertThat(complete("K3", entry(taskOf("V3"), marks(1)))).extracting(RowOutcome::state).containsExactly(State.REFUSED);
    }

    @Test
    void aRowSomebodyHasTakenMeanwhileStaysWithThatPerson() {
        practised("V3");
        directory.appointDeputy(AGENCY, "VHXH", HR, OPENS, OPENS.plusDays(10));
        String task = taskOf("V3");
        driver.as(HR, () -> engineTasks.claim(task, HR));

        assertThat(complete(HEAD_OF_VHXH, entry(task, marks(7)))).singleElement()
                .satisfies(row -> assertThat(row.faults().get(0).sentence().toString()).isEqualTo("Việc này đang do Phạm Minh Đức giữ."));
        assertThat(headMarks("V3")).isNull();
        assertThat(complete(HR, entry(task, marks(7)))).extracting(RowOutcome::state).containsExactly(State.DONE);
    }

    @Test
    void eachSeesThePeopleThatAreTheirsToAssess() {
        practised("V3", "K2", "K3", "V1", "K1", "C1");

        assertThat(rows(HEAD_OF_VHXH)).as("as hr, a chairman for the superior").containsExactlyInAnyOrder("Hoàng Thị Mai", "Trần Văn Bình");
        assertThat(rows(HEAD_OF_KT)).containsExactlyInAnyOrder("Ngô Thị Thảo", "Đỗ Mạnh Cường");
        assertThat(rows(VICE_CHAIRMAN)).containsExactlyInAnyOrder("Nguyễn Thu Hà", "Bùi Đình Sơn");
        assertThat(rows(HR)).containsExactly("Trần Văn Bình");
        assertThat(Stream.of("K2", "K4", "K5").map(this::rows)).allMatch(List::isEmpty);
    }

    @Test
    void resultsAreVerifiedOrGivenBackTogether() {
        reported("V3", "K2", SECOND_HR);
        Sheet sheet = driver.as(SECOND_HR, () -> sheets.sheet(BulkKind.VERIFY, ""));
        assertThat(sheet.rows()).extracting(BulkRow::whom).as("not the own one").containsExactlyInAnyOrder("Hoàng Thị Mai", "Ngô Thị Thảo");
        driver.as(SECOND_HR, () -> {
            assertThat(mine.kinds().inOneTable()).singleElement().satisfies(kind -> assertThat(List.of(kind.open(), kind.inTable())).containsExactly(3L, 2L));
            return null;
        });
        String mai = verificationOf("V3");
        String thao = verificationOf("K2");

        List<RowOutcome> first = driver.as(SECOND_HR, () -> work.complete(BulkKind.VERIFY, List.of(entry(mai, Map.of("resultVerified", "true")),
                entry(thao, Map.of("resultVerified", "false")), entry(verificationOf(SECOND_HR), Map.of("resultVerified", "true")))));
        assertThat(first).extracting(RowOutcome::state).containsExactly(State.DONE, State.REFUSED, State.REFUSED);
        assertThat(first.get(1).faults().get(0).field()).isEqualTo("returnReason");
        assertThat(first.get(0).typed()).containsExactly(typed("Kết quả thẩm tra", "Đúng với minh chứng"));

        assertThat(driver.as(HR, () -> work.complete(BulkKind.VERIFY,
                List.of(entry(thao, Map.of("resultVerified", "false", "returnReason", "Thiếu chứng chỉ")))))).extracting(RowOutcome::state).containsExactly(State.DONE);
        assertThat(driver.endsOf(AGENCY, "participation", COMMUNICATION + "/V3")).containsExactly("EndEvent_Completed");
        assertThat(driver.openTasks("participation", COMMUNICATION + "/K2")).containsExactly("Task_ReportResult");
    }

    @Test
    void whoHeadsSeveralUnitsConfirmsForAllOfThem() {
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.of(HR)));
        directory.appointDeputy(AGENCY, "KT", HEAD_OF_VHXH, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 30));

        List<BulkRow> units = driver.as(HEAD_OF_VHXH, () -> sheets.sheet(BulkKind.DISSEMINATION, "")).rows();
        assertThat(units).extracting(BulkRow::whom).containsExactlyInAnyOrder("Phòng Văn hoá - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị");
        List<RowOutcome> outcomes = driver.as(HEAD_OF_VHXH, () -> work.complete(BulkKind.DISSEMINATION,
                units.stream().map(row -> entry(row.item().taskId(), Map.of("ticked", "true"))).toList()));

        assertThat(outcomes).extracting(RowOutcome::state).containsOnly(State.DONE);
        assertThat(driver.as(HEAD_OF_VHXH, () -> sheets.sheet(BulkKind.DISSEMINATION, "")).rows()).isEmpty();
    }

    @Test
    void whatFollowsACourseNotPassedIsDecidedForSeveral() {
        driver.standAt(LocalDate.of(2026, 4, 1));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("V3", "K2"))));
        driver.liveUntil(LocalDate.of(2026, 5, 4));

        List<BulkRow> silent = driver.as(HR, () -> sheets.sheet(BulkKind.FOLLOW_UP, "")).rows();
        List<RowOutcome> outcomes = driver.as(HR, () -> work.complete(BulkKind.FOLLOW_UP, silent.stream()
                .map(row -> entry(row.item().taskId(), Map.of("followUp", "REPEAT", "followUpNote", "Học khóa sau"))).toList()));

        assertThat(outcomes).hasSize(2).extracting(RowOutcome::state).containsOnly(State.DONE);
        assertThat(driver.endsOf(AGENCY, "participation", COMMUNICATION + "/K2")).containsExactly("EndEvent_NotPassed");
        assertThat(driver.as(CHAIRMAN, () -> sheets.sheet(BulkKind.FOLLOW_UP, "")).rows()).isEmpty();
    }

    private void practised(String... officers) {
        driver.standAt(REPORTED);
        transaction.executeWithoutResult(status -> Stream.of(officers).forEach(officer ->
                events.publishEvent(new ParticipationConcluded(AGENCY, new CourseOfficer(COMMUNICATION, officer), Outcome.PASSED, REPORTED))));
        driver.advanceTo(OPENS);
    }

    private void reported(String... officers) {
        driver.standAt(LocalDate.of(2026, 4, 1));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of(officers))));
        driver.advanceTo(REPORTED);
        Stream.of(officers).forEach(officer -> driver.complete(officer, "participation", COMMUNICATION + "/" + officer, "Task_ReportResult", Map.of("outcome", "PASSED")));
    }

    private List<RowOutcome> complete(String person, Entry... entries) {
        return driver.as(person, () -> work.complete(BulkKind.ASSESS, List.of(entries)));
    }

    private List<String> rows(String person) {
        return driver.as(person, () -> sheets.sheet(BulkKind.ASSESS, "")).rows().stream().map(BulkRow::whom).toList();
    }

    private String taskOf(String officer) {
        return tasks.allOfCase("evaluation", COMMUNICATION + "/" + officer).stream().filter(task -> task.ref().task().equals("Task_AssessOfficer"))
                .findFirst().orElseThrow().id();
    }

    private String verificationOf(String officer) {
        return tasks.allOfCase("participation", COMMUNICATION + "/" + officer).get(0).id();
    }

    private String headMarks(String officer) {
        return (String) jdbc.sql("select head_marks from boiduong.evaluation where officer = :officer").param("officer", officer)
                .query((row, number) -> new String[] {row.getString(1)}).single()[0];
    }

    private static Entry entry(String task, Map<String, String> values) {
        return new Entry(task, "Hàng " + task, values);
    }

    private static Map<String, String> marks(int mark) {
        Map<String, String> marks = new HashMap<>();
        IntStream.rangeClosed(1, 6).forEach(criterion -> marks.put("headMark" + criterion, String.valueOf(mark)));
        return marks;
    }

    private static Map<String, String> with(Map<String, String> values, String field, String value) {
        values.put(field, value);
        return values;
    }

    private static RowOutcome.Typed typed(String label, String value) {
        return new RowOutcome.Typed(Wording.written(label), Wording.written(value));
    }
}
