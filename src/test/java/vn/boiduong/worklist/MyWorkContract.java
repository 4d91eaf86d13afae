package vn.boiduong.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.SECOND_HR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** The page "Việc của tôi": everybody finds all of the own work, and nothing of others', however much there is. */
abstract class MyWorkContract {

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private MyWork work;
    @Autowired
    private Worklist worklist;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private SavedFilters filters;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private TaskService engineTasks;
    @Autowired
    private Actors actors;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    /** K2 and V1 report on their course; the year asks every head; hr verifies what they reported. */
    @BeforeEach
    void workIsOpen() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", SECOND_HR, "V3"))));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        driver.complete("K2", "participation", COMMUNICATION + "/K2", "Task_ReportResult", Map.of("outcome", "PASSED"));
        driver.complete(SECOND_HR, "participation", COMMUNICATION + "/V1", "Task_ReportResult", Map.of("outcome", "PASSED"));
    }

    @Test
    void everyPersonSeesTheOwnWorkAndThatOfTheOwnGroups() {
        assertThat(names(HEAD_OF_KT)).containsExactlyInAnyOrder("Nêu nhu cầu bồi dưỡng", "Xác nhận đã quán triệt");
        assertThat(names(HR)).containsExactly("Thẩm tra kết quả", "Thẩm tra kết quả");
        assertThat(names("V3")).containsExactly("Báo kết quả");
        assertThat(names("K2")).isEmpty();
        assertThat(names(AUDITOR)).isEmpty();
    }

    /** What the head has taken, a deputy of these days finds, to pass it on; nobody else does. */
    @Test
    void whatAColleagueOfTheUnitHasTakenIsFound() {
        String task = driver.as(HEAD_OF_KT, () -> work.page(Search.ALL).items().get(0).taskId());
        engineTasks.claim(task, HEAD_OF_KT);
        driver.as(HR, () -> changes.appointDeputy(AGENCY, "KT", "K3", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)));

        assertThat(driver.as("K3", () -> work.takenByColleagues())).extracting(WorkItem::taskId).containsExactly(task);
        assertThat(driver.as(HEAD_OF_KT, () -> work.takenByColleagues())).isEmpty();
        assertThat(driver.as("K2", () -> work.takenByColleagues())).isEmpty();
    }

    /** Every overdue task is counted once, in the unit it concerns. */
    @Test
    void whatIsLateIsCountedByUnit() {
        List<LateUnit> late = driver.as(HR, () -> worklist.late());

        assertThat(late.stream().mapToLong(LateUnit::tasks).sum()).isPositive().isEqualTo(driver.as(HR, () -> worklist.load().orElseThrow().overdue()));
        assertThat(late).allSatisfy(unit -> assertThat(unit.name()).isNotBlank());
        assertThat(driver.as(HEAD_OF_KT, () -> worklist.late())).isEmpty();
    }

    @Test
    void aTaskSomebodyHasTakenIsThatPersonsAlone() {
        String task = driver.as(HR, () -> work.page(Search.ALL).items().get(0).taskId());
        driver.as(HR, () -> engineTasks.claim(task, HR));

        assertThat(driver.as(HR, () -> work.page(Search.ALL)).items()).extracting(WorkItem::taskId).contains(task);
        assertThat(driver.as(SECOND_HR, () -> work.page(Search.ALL)).items()).extracting(WorkItem::taskId).doesNotContain(task);
    }

    @Test
    void wordsAreFoundWithOrWithoutMarksInKindCourseNameAndUnit() {
        assertThat(found(HR, "ngo thi thao", "", "")).singleElement().satisfies(item -> {
            assertThat(item.title()).endsWith("Ngô Thị Thảo");
            assertThat(item.unit()).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
        });
        assertThat(found(HR, "THẢO giao TIẾP", "", "")).hasSize(1);
        assertThat(found(HR, "tham tra kinh te", "", "")).as("kind of task and unit").extracting(WorkItem::title).singleElement().asString().contains("Thảo");
        assertThat(found(HR, "hao", "", "")).as("words are found from their beginning").isEmpty();
        assertThat(found(HR, "100%", "", "")).isEmpty();
        assertThat(found(HEAD_OF_KT, "đô thị nêu", "", "")).hasSize(1);
    }

    @Test
    void kindAndDueDayAreFiltered() {
        assertThat(found(HEAD_OF_KT, "", "Task_DeclareNeeds", "")).hasSize(1);
        assertThat(found(HEAD_OF_KT, "", "survey", "")).hasSize(1);
        assertThat(found(HEAD_OF_KT, "", "", "qua-han")).as("both were due in January").hasSize(2);
        assertThat(found(HR, "", "", "qua-han")).isEmpty();
        assertThat(found(HR, "", "", "tuan-nay")).as("the 14th is next week").isEmpty();
        driver.standAt(LocalDate.of(2026, 4, 13));
        assertThat(found(HR, "", "", "tuan-nay")).hasSize(2);
        assertThatThrownBy(() -> found(HR, "", "", "mai")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> found(HR, "", "a' or 1=1", "")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> driver.as(HR, () -> work.page(new Search("", "", "", "x")))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void moreThanTwoHundredTasksAreReadPageByPageEachOnce() {
        IntStream.range(0, 215).forEach(n -> driver.as("K3", () -> concerns.raise("Câu hỏi thứ " + n, actors.of("K3"))));

        List<String> read = new ArrayList<>();
        MyPage page;
        String next = "";
        do {
            Search search = new Search("", "", "", next);
            page = driver.as(HR, () -> work.page(search));
            page.items().forEach(item -> read.add(item.taskId()));
            next = page.next();
        } while (next != null);

        assertThat(read).hasSize(217).doesNotHaveDuplicates();
        assertThat(driver.as(HR, () -> work.kinds()).all()).extracting(MyWork.Kind::name, MyWork.Kind::open)
                .containsExactlyInAnyOrder(tuple("Thẩm tra kết quả", 2L), tuple("Trả lời vướng mắc", 215L));
        assertThat(found(HR, "vuong mac 213", "", "")).hasSize(1);
    }

    @Test
    void aSearchIsKeptUnderANameByItsPersonAlone() {
        driver.as(HR, () -> filters.add("Thẩm tra của Kinh tế", new Search("kinh tế & đô thị", "participation", "", "9_x")));
        SavedFilter kept = driver.as(HR, () -> filters.mine()).get(0);
        assertThat(kept.address()).isEqualTo("?tim=kinh%20t%E1%BA%BF%20%26%20%C4%91%C3%B4%20th%E1%BB%8B&loai=participation");

        assertThat(driver.as(SECOND_HR, () -> filters.mine())).isEmpty();
        assertThatThrownBy(() -> driver.as(SECOND_HR, () -> filters.delete(kept.id()))).hasMessageContaining("không còn");
        assertThatThrownBy(() -> driver.as(SECOND_HR, () -> filters.rename(kept.id(), "Của tôi"))).hasMessageContaining("không còn");
        assertThatThrownBy(() -> driver.as(HR, () -> filters.add("thẩm tra của kinh tế", new Search("x", "", "", "")))).hasMessageContaining("Đã có bộ lọc");
        assertThatThrownBy(() -> driver.as(HR, () -> filters.add("Rỗng", Search.ALL))).hasMessageContaining("Chưa có điều kiện");

        driver.as(HR, () -> filters.rename(kept.id(), "Kinh tế"));
        assertThat(driver.as(HR, () -> filters.mine())).extracting(SavedFilter::name).containsExactly("Kinh tế");
        driver.as(HR, () -> filters.delete(kept.id()));
        assertThat(driver.as(HR, () -> filters.mine())).isEmpty();
    }

    @Test
    void aChairmanWithoutWorkIsToldSo() {
        assertThat(driver.as(CHAIRMAN, () -> work.page(new Search("khong co viec nay", "", "", ""))).items()).isEmpty();
    }

    private List<String> names(String officer) {
        return driver.as(officer, () -> work.page(Search.ALL)).items().stream().map(WorkItem::name).toList();
    }

    private List<WorkItem> found(String officer, String words, String kind, String due) {
        return driver.as(officer, () -> work.page(new Search(words, kind, due, ""))).items();
    }
}
