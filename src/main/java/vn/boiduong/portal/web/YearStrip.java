package vn.boiduong.portal.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.trainingyear.TrainingYearService;
import vn.boiduong.trainingyear.TrainingYears;
import vn.boiduong.trainingyear.YearLine;

/** The years at a glance for those who run or follow them; nothing for everyone else. */
@Component
class YearStrip {

    private static final int SHOWN = 2;

    private final TrainingYears overview;
    private final TrainingYearService years;
    private final Actors actors;

    YearStrip(TrainingYears overview, TrainingYearService years, Actors actors) {
        this.overview = overview;
        this.years = years;
        this.actors = actors;
    }

    List<YearLine> lines() {
        Actor actor = actors.current();
        return overview.latest(SHOWN, actor);
    }

    /** Years the person may start now. */
    List<Integer> startable() {
        Actor actor = actors.current();
        return actor.has(Role.HR) ? years.startable(actor.agency()) : List.of();
    }

    void start(int year) {
        Actor actor = actors.current();
        years.start(actor.agency(), year, actor);
    }
}
