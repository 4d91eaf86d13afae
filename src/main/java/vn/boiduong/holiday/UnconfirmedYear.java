package vn.boiduong.holiday;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.UnconfirmedYears;
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

    private final UnconfirmedYears years;
    private final OfficeClock clock;
    private final Actors actors;

    UnconfirmedYear(UnconfirmedYears years, OfficeClock clock, Actors actors) {
        this.years = years;
        this.clock = clock;
        this.actors = actors;
    }

    @Override
    public boolean isShown() {
        Actor actor = actors.current();
        return actor.hasAny(Role.HR, Role.ADMIN) && !unconfirmed().isEmpty();
    }

    @Override
    public String text() {
        return Messages.shown("holiday.unconfirmed", unconfirmed().get(0));
    }

    @Override
    public String link() {
        return "/lich/" + unconfirmed().get(0);
    }

    private List<Integer> unconfirmed() {
        LocalDate today = clock.today();
        return years.between(today, today.getMonthValue() >= NEXT_YEAR_MATTERS_FROM ? today.plusYears(1) : today);
    }
}
