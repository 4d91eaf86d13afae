package vn.boiduong.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.shared.Wording;

/** A due date as people say it: how long there is still, or how long it is past. */
public record DueWords(LocalDate day, Wording words, boolean overdue) {

    public static DueWords of(Date dueAt, LocalDate today) {
        if (dueAt == null) {
            return new DueWords(null, Wording.of("worklist.noDue"), false);
        }
        LocalDate day = OfficeClock.dayOf(dueAt);
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return new DueWords(day, Wording.of("worklist.dueToday"), false);
        }
        return new DueWords(day, Wording.of(days > 0 ? "worklist.dueIn" : "worklist.overdueBy", Math.abs(days)), days < 0);
    }
}
