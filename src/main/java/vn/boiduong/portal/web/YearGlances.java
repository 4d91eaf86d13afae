package vn.boiduong.portal.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.portal.AdminFacts;
import vn.boiduong.portal.OwnYear;
import vn.boiduong.portal.YearEnd;
import vn.boiduong.target.TargetFigures;

/** What each role finds of the year on the start page: one's own, the unit's, the agency's, or how the system is. */
@Component
class YearGlances {

    private final OwnYear own;
    private final YearEnd yearEnd;
    private final TargetFigures targets;
    private final List<AdminFacts> facts;
    private final Actors actors;
    private final OfficeClock clock;

    YearGlances(OwnYear own, YearEnd yearEnd, TargetFigures targets, List<AdminFacts> facts, Actors actors, OfficeClock clock) {
        this.own = own;
        this.yearEnd = yearEnd;
        this.targets = targets;
        this.facts = facts;
        this.actors = actors;
        this.clock = clock;
    }

    void addTo(Model model) {
        Actor actor = actors.current();
        boolean follows = actor.follows();
        model.addAttribute("follows", follows);
        model.addAttribute("countdowns", yearEnd.countdowns(actor));
        if (actor.has(Role.OFFICER)) {
            model.addAttribute("own", own.of(actor));
        }
        if (follows || !actor.unitsHeaded().isEmpty()) {
            model.addAttribute("targets", targets.seenBy(actor, clock.today().getYear(), clock.today()));
        }
        if (actor.has(Role.ADMIN)) {
            model.addAttribute("facts", facts.stream().flatMap(each -> each.of(actor).stream()).toList());
        }
    }
}
