package vn.boiduong.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 9);
    private static final Deadline DEADLINE = new Deadline(DUE, List.of(FIRST, SECOND));

    @Test
    void isDueAtTheEndOfOfficeHoursAndOverdueTheNextMorning() {
        assertThat(DEADLINE.dueAt()).isEqualTo("2026-03-16T10:00:00Z");
        assertThat(DEADLINE.overdueAt()).isEqualTo("2026-03-16T17:00:00Z");
        assertThat(DEADLINE.remindersAt()).extracting(Object::toString).containsExactly("2026-03-05T00:00:00Z", "2026-03-09T00:00:00Z");
    }

    @Test
    void isLookedAtAgainOnTheFirstReminderOrElseWhenDue() {
        assertThat(DEADLINE.followUpAt()).isEqualTo("2026-03-05T00:00:00Z");
        assertThat(new Deadline(DUE, List.of()).followUpAt()).as("too short for a reminder").isEqualTo("2026-03-16T00:00:00Z");
    }

    @Test
    void remembersTheReminderThatCameLast() {
        assertThat(DEADLINE.reminderOf(FIRST.minusDays(1))).isEmpty();
        assertThat(DEADLINE.reminderOf(FIRST)).contains(FIRST);
        assertThat(DEADLINE.reminderOf(FIRST.plusDays(1))).as("a timer that ran late").contains(FIRST);
        assertThat(DEADLINE.reminderOf(SECOND)).contains(SECOND);
        assertThat(DEADLINE.reminderOf(DUE.minusDays(1))).contains(SECOND);
        assertThat(DEADLINE.reminderOf(DUE)).as("none on the due day").isEmpty();
        assertThat(DEADLINE.reminderOf(DUE.plusDays(9))).isEmpty();
    }
}
