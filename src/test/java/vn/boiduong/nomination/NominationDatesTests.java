package vn.boiduong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.course.Courses;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.SmallWard;

@LifecycleTest
class NominationDatesTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private NominationDates dates;
    @Autowired
    private Courses courses;

    @BeforeEach
    void aWard() {
        ward.load();
    }

    @ParameterizedTest(name = "on {0}: opens {1}")
    @CsvSource({"2026-01-05,2026-03-16", "2026-03-16,2026-03-16", "2026-03-20,2026-03-20"})
    void opensFifteenWorkingDaysBeforeTheCourseOrAtOnce(LocalDate today, LocalDate opening) {
        assertThat(dates.opensOn(courses.course("GT-01"), today)).isEqualTo(opening);
    }

    /** The course starts on Monday 06/04/2026. */
    @ParameterizedTest(name = "{0} opened {1}: due {2}")
    @CsvSource({
            "Task_AllocateSeats,2026-03-16,2026-03-18", "Task_ApproveNominations,2026-03-18,2026-03-25",
            "Task_ConsolidateNominations,2026-03-25,2026-03-27", "Task_SignDecision,2026-03-27,2026-04-01",
            "Task_ApproveNominations,2026-03-30,2026-04-01", "Task_ConsolidateNominations,2026-04-01,2026-04-02",
            "Task_SignDecision,2026-04-02,2026-04-03", "Task_SignDecision,2026-04-07,2026-04-07"})
    void isDueInTimeForTheDecisionToPrecedeTheCourse(String task, LocalDate opened, LocalDate due) {
        assertThat(dates.dueOn(new TaskRef("nomination", "GT-01", task, Optional.empty()), opened)).contains(due);
    }

    @ParameterizedTest(name = "due {0}: closable from {1}")
    @CsvSource({"2026-03-25,2026-03-31", "2026-03-31,2026-04-02", "2026-04-01,2026-04-02", "2026-04-03,2026-04-04"})
    void letsHrCloseASilentRoundEarlyEnough(LocalDate due, LocalDate from) {
        assertThat(dates.closableFrom(courses.course("GT-01"), due)).isEqualTo(from);
    }

    @Test
    void leavesOtherProcessesToThePolicy() {
        assertThat(dates.dueOn(new TaskRef("survey", "NH/2026", "Task_DeclareNeeds", Optional.empty()), LocalDate.of(2026, 1, 5))).isEmpty();
    }
}
