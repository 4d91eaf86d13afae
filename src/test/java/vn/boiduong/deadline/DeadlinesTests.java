package vn.boiduong.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.engine.TaskRef;
import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class DeadlinesTests {

    @Autowired
    private Deadlines deadlines;
    @Autowired
    private WorkingCalendar calendar;

    private static TaskRef task(String name) {
        return new TaskRef("none", "NH/1", "Task_" + name, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
            "ConfirmCosts,    2026-03-02, 2026-03-16, 2026-03-05 2026-03-09 2026-03-13",
            "AnswerConcern,   2026-03-02, 2026-03-09, 2026-03-05 2026-03-06",
            "SignDecision,    2026-03-02, 2026-03-05, 2026-03-04",
            "AllocateSeats,   2026-03-02, 2026-03-04, 2026-03-03",
            "SignReport,      2026-03-02, 2026-03-03, ''",
            "AnswerConcern,   2026-02-12, 2026-02-26, 2026-02-24 2026-02-25",
            "AnswerConcern,   2026-08-31, 2026-09-09, 2026-09-07 2026-09-08",
            "NeverHeardOf,    2026-03-02, 2026-03-09, 2026-03-05 2026-03-06"})
    void countWorkingDaysOfThePolicy(String name, LocalDate opened, LocalDate due, String reminders) {
        Deadline deadline = deadlines.of(task(name), "NH", opened);

        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(String.join(" ", deadline.reminderDays().stream().map(LocalDate::toString).toList())).isEqualTo(reminders);
    }

    @Test
    void remindOnWorkingDaysBetweenOpeningAndDueAlone() {
        for (LocalDate opened = LocalDate.of(2026, 1, 1); opened.getYear() == 2026; opened = opened.plusDays(1)) {
            for (String name : List.of("ConfirmCosts", "AnswerConcern", "SignDecision", "SignReport")) {
                Deadline deadline = deadlines.of(task(name), "NH", opened);

                assertThat(deadline.reminderDays()).as("%s opened %s", name, opened).isSorted().doesNotHaveDuplicates()
                        .allMatch(calendar::isWorkingDay).allMatch(day -> day.isBefore(deadline.dueOn())).allMatch(opened(opened));
                assertThat(calendar.isWorkingDay(deadline.dueOn())).isTrue();
            }
        }
    }

    private static java.util.function.Predicate<LocalDate> opened(LocalDate opened) {
        return day -> day.isAfter(opened);
    }

    @Test
    void holdAnOpenTaskToTheDayItShows() {
        Instant opened = OfficeClock.startOf(LocalDate.of(2026, 3, 2)).toInstant().plusSeconds(3600);
        Date due = Date.from(OfficeClock.startOf(LocalDate.of(2026, 3, 20)).toInstant().plusSeconds(17 * 3600));

        Deadline deadline = deadlines.of(new OpenTask("1", task("AnswerConcern"), "Trả lời", "NH", null, opened, due));

        assertThat(deadline.dueOn()).isEqualTo("2026-03-20");
        assertThat(deadline.reminderDays()).extracting(LocalDate::toString).containsExactly("2026-03-05", "2026-03-09", "2026-03-19");
    }
}
