package vn.boiduong.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** The whole path of a case as its diagram has it: what lies before it, what only happens beside it, what it left out. */
@LifecycleTest
class PathAheadTests {

    private static final CourseOfficer OF_K2 = new CourseOfficer(COMMUNICATION, "K2");

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private Actors actors;
    @Autowired
    private CaseStories stories;
    @Autowired
    private HistoryService history;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void someoneIsSent() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2"))));
    }

    @Test
    void aWaitIsNowAndAllThatFollowsIsToCome() {
        Story story = story("participation");

        assertThat(story.steps()).filteredOn(step -> step.doneAt() == null).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("Chờ khóa học kết thúc");
            assertThat(step.kind()).isEqualTo(CaseArchive.Kind.WAIT);
            assertThat(step.state()).isEqualTo(Story.State.OPEN);
        });
        assertThat(names(story, CaseArchive.Chance.TO_COME)).contains("Khóa học đã kết thúc", "Báo kết quả", "Thẩm tra kết quả", "Ghi nhận số tiết, chứng chỉ",
                "Đã hoàn thành khóa học").doesNotContain("Có quyết định cử đi", "Đến kỳ nhắc");
        assertThat(names(story, CaseArchive.Chance.IF)).contains("Hết hạn báo kết quả", "Ghi nhận việc rút", "Nhắc việc");
        assertThat(names(story, CaseArchive.Chance.NOT_TAKEN)).isEmpty();
        assertThat(story.ahead()).filteredOn(step -> step.name().equals("Thẩm tra kết quả")).singleElement()
                .satisfies(step -> assertThat(step.lane()).isEqualTo("Phòng Văn hoá - Xã hội"));
    }

    @Test
    void whatIsOverHasNothingBeforeItButWhatItLeftOut() {
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        driver.complete("K2", "participation", OF_K2.key(), "Task_ReportResult", Map.of("outcome", "PASSED"));
        driver.complete(HR, "participation", OF_K2.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
        Story story = story("participation");

        assertThat(story.line().running()).isFalse();
        assertThat(story.steps()).extracting(Story.Step::name).contains("Ghi nhận số tiết, chứng chỉ", "Khóa học đã kết thúc");
        assertThat(names(story, CaseArchive.Chance.NOT_TAKEN)).contains("Quyết định hướng xử lý", "Ghi nhận việc rút").doesNotContain("Báo kết quả");
        assertThat(story.ahead()).allMatch(step -> step.chance() == CaseArchive.Chance.NOT_TAKEN);
    }

    /** The rest of a round of units, and what comes after it. */
    @Test
    void aRoundLeadsOnToWhatFollowsIt() {
        assertThat(names(story("survey"), CaseArchive.Chance.TO_COME)).contains("Ghi nhận nhu cầu của đơn vị", "Tổng hợp nhu cầu", "Khảo sát đã khép lại");
    }

    private Story story(String process) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process).tenantIdIn(AGENCY).list().stream().findFirst()
                .map(found -> driver.as(AUDITOR, () -> stories.find(found.getId(), actors.current()).orElseThrow())).orElseThrow();
    }

    private static List<String> names(Story story, CaseArchive.Chance chance) {
        return story.ahead().stream().filter(step -> step.chance() == chance).map(CaseArchive.Ahead::name).toList();
    }
}
