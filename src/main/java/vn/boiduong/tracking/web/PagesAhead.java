package vn.boiduong.tracking.web;

import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.change.Ahead;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** A page between the board and an act of hr that cannot be taken back: what it would do, and the reason asked for. */
@Component
class PagesAhead {

    private final Ahead ahead;
    private final Actors actors;

    PagesAhead(Ahead ahead, Actors actors) {
        this.ahead = ahead;
        this.actors = actors;
    }

    /** Where the page was asked for from, what it is made of and what a refusal leaves behind. */
    record Asked(String from, Model model, RedirectAttributes then) {
    }

    /** @param act puts into the model what the act is about and gives the act; where it is refused, the page it was asked for from says why */
    String show(String view, Asked asked, Function<Actor, Runnable> act) {
        Actor actor = actors.current();
        actor.require(Role.HR, actor.agency());
        String back = WayBack.of(asked.from(), actor);
        try {
            asked.model().addAttribute("seen", ahead.of(act.apply(actor), actor));
        } catch (RuleViolation violation) {
            asked.then().addFlashAttribute("violation", violation.wording());
            return "redirect:" + back;
        }
        asked.model().addAttribute("back", back);
        return view;
    }
}
