package vn.boiduong.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actors;
import vn.boiduong.nomination.DecisionIssued;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.trainingyear.TrainingYearService;

/** What HR is shown before a change is what the change then does, and nothing of it stays when it is only shown; on each database. */
abstract class ChangeContract {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 13);
    static final CourseOfficer DONE = new CourseOfficer(COMMUNICATION, "K2");
    static final CourseOfficer GOING = new CourseOfficer(STATE_MANAGEMENT, "K2");

    @Autowired
    ChangeService changes;
    @Autowired
    private SmallWard ward;
    @Autowired
    ProcessDriver driver;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    private TrainingYearService years;
    @Autowired
    Actors actors;

    /** The survey is open in three units; K2 has passed one course and is sent to the next, with V3 and V4 of another unit. */
    @BeforeEach
    void inTheMiddleOfTheYear() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, 2026, actors.current()));
        publish(new DecisionIssued(AGENCY, COMMUNICATION, List.of("K2", "V3")));
        driver.advanceTo(LocalDate.of(2026, 4, 9));
        driver.complete("K2", "participation", DONE.key(), "Task_ReportResult", Map.of("outcome", "PASSED", "testScore", "8.5", "certificateNo", "C-1"));
        driver.complete(HR, "participation", DONE.key(), "Task_VerifyResult", Map.of("resultVerified", "true"));
        publish(new DecisionIssued(AGENCY, STATE_MANAGEMENT, List.of("K2", "V4")));
        driver.advanceTo(TODAY);
    }

    static Stream<Change> everyKind() {
        return Stream.of(Change.deputy("K3", "KT", TODAY, TODAY.plusDays(9)),
                Change.deputy("K3", "KT", TODAY.plusDays(7), TODAY.plusDays(20)),
                Change.headReplaced("KT", "K3", TODAY),
                Change.headReplaced("KT", "V4", TODAY),
                Change.headVacant("KT", TODAY),
                Change.transfer("K2", "VHXH", TODAY),
                Change.transfer("K1", "VHXH", TODAY),
                Change.left("K2", TODAY),
                Change.left("K1", TODAY),
                Change.leave(new Leave("K2", TODAY, TODAY.plusDays(6), Leave.Kind.SICK)),
                Change.courseMoved(STATE_MANAGEMENT, LocalDate.of(2026, 6, 8), null),
                Change.courseMoved(STATE_MANAGEMENT, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5)).givingHours(40),
                Change.courseCancelled(STATE_MANAGEMENT),
                Change.resultCorrected(DONE, new Change.Correction("FAILED", "4", null)),
                Change.resultCorrected(DONE, new Change.Correction("PASSED", "9", "C-2")),
                Change.hoursExempted("K2", 2026),
                Change.degreeCourse(STATE_MANAGEMENT, "MASTER", 24),
                Change.servicePromise(GOING, 72, TODAY),
                Change.performanceGrade("K2", 2025, "GOOD")).map(change -> change.because("Theo quyết định"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsShownIsWhatIsDone(Change change) {
        Outcome shown = preview(change);
        List<String> openBefore = openTasks();

        assertThat(preview(change)).as("shown twice").isEqualTo(shown);
        assertThat(openTasks()).as("nothing has happened").isEqualTo(openBefore);
        assertThat(driver.as(HR, () -> changes.recorded(actors.current()))).isEmpty();

        Outcome done = apply(change, shown.mark());

        assertThat(done).isEqualTo(shown);
        assertThat(done.effects()).isNotEmpty();
        assertThat(driver.as(HR, () -> changes.recorded(actors.current()))).singleElement().satisfies(kept -> {
            assertThat(kept.headline()).isEqualTo(shown.headline());
            assertThat(kept.effects()).isEqualTo(shown.effects());
            assertThat(kept.recordedBy()).isEqualTo(HR);
            assertThat(kept.reason()).isEqualTo("Theo quyết định");
        });
    }

    Outcome preview(Change change) {
        return driver.as(HR, () -> changes.preview(change, actors.current()));
    }

    Outcome apply(Change change, String mark) {
        return driver.as(HR, () -> changes.apply(change, mark, actors.current()));
    }

    List<String> openTasks() {
        return Stream.of("survey", "training-year", "participation", "evaluation").flatMap(process -> Stream.of(YEAR.key(), GOING.key(), DONE.key())
                .flatMap(key -> driver.openTasks(process, key).stream())).toList();
    }

    void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
