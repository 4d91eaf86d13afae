package vn.boiduong.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;

import vn.boiduong.calendar.OfficeClock;

/** Everybody passes, and everybody is evaluated: from the decision to the end of the objection window. */
class LifeOfACohort {

    static final LocalDate DECIDED = LocalDate.of(2026, 3, 30);
    static final LocalDate COURSE_STARTS = LocalDate.of(2026, 4, 6);
    static final LocalDate COURSE_ENDS = LocalDate.of(2026, 4, 8);
    static final LocalDate PRACTICE_ENDS = LocalDate.of(2026, 7, 8);
    static final LocalDate WINDOW_ENDS = LocalDate.of(2026, 7, 16);

    private static final Duration MORNING = Duration.ofHours(8);

    private final OfficeClock clock;

    LifeOfACohort(OfficeClock clock) {
        this.clock = clock;
    }

    /** Lives it and gives the participants per second; fails when a case has not ended where it should. */
    double rate(Lives lives, Cohort cohort) {
        lives.prepare(cohort);
        long begin = System.nanoTime();
        live(lives, cohort);
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(lives.ended(cohort, "participation", "EndEvent_Completed")).isEqualTo(cohort.officers().size());
        assertThat(lives.ended(cohort, "evaluation", "EndEvent_Evaluated")).isEqualTo(cohort.officers().size());
        return cohort.officers().size() / seconds;
    }

    void live(Lives lives, Cohort cohort) {
        standAt(DECIDED);
        lives.start(cohort);
        standAt(COURSE_ENDS.plusDays(1));
        lives.runDue();
        cohort.people().forEach(lives::report);
        cohort.people().forEach(lives::verify);
        standAt(PRACTICE_ENDS);
        lives.runDue();
        cohort.people().forEach(lives::assessSelf);
        cohort.people().forEach(lives::assess);
        lives.runDue();
        standAt(WINDOW_ENDS);
        lives.runDue();
    }

    void standAt(LocalDate day) {
        clock.standAt(OfficeClock.startOf(day).toInstant().plus(MORNING));
    }
}
