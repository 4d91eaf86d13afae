package vn.boiduong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

/** Years whose days off no notice has confirmed yet: what is counted by them may still move. Every warning asks here. */
@Component
public class UnconfirmedYears {

    private final WorkingCalendar calendar;
    private final OfficeClock clock;

    UnconfirmedYears(WorkingCalendar calendar, OfficeClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Of the years these days touch, in order; a year that is over does not change any more. */
    public List<Integer> between(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(Math.max(first.getYear(), clock.today().getYear()), last.getYear())
                .filter(year -> !calendar.isConfirmed(year)).boxed().toList();
    }
}
