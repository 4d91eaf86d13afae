package vn.boiduong.holiday;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.portal.PageNotice;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** Warns those who can mend it that deadlines are counted by days off no notice has confirmed: this year's, from October the next one's too. */
@OnPages
@Component
class UnconfirmedYear implements PageNotice {

    private static final int NEXT_YEAR_MATTERS_FROM = 10;

    private final WorkingCalendar calendar;
    private final OfficeClock clock;
    private final Actors actors;

    UnconfirmedYear(WorkingCalendar calendar, OfficeClock clock, Actors actors) {
        this.calendar = calendar;
        this.clock = clock;
        this.actors = actors;
    }

    @Override
    public boolean isShown() {
        Actor actor = actors.current();
        return actor.hasAny(Role.HR, Role.ADMIN) && unconfirmed().findAny().isPresent();
    }

    @Override
    public String text() {
        return Messages.shown("holiday.unconfirmed", unconfirmed().min().orElseThrow());
    }

    @Override
    public String link() {
        return "/lich/" + unconfirmed().min().orElseThrow();
    }

    private IntStream unconfirmed() {
        LocalDate today = clock.today();
        int last = today.getMonthValue() >= NEXT_YEAR_MATTERS_FROM ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last).filter(year -> !calendar.isConfirmed(year));
    }
}
