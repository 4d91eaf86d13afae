package vn.boiduong.dossier.web;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.dossier.Dossier;
import vn.boiduong.dossier.Dossiers;
import vn.boiduong.dossier.OwnConcerns;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** Puts the page together, after a look as after a refused act. */
@Component
class DossierPage {

    static final String OWN = "/ho-so-cua-toi";
    private static final String VIEW = "dossier/dossier";

    private final Dossiers dossiers;
    private final OwnConcerns concerns;
    private final Actors actors;
    private final OfficeClock clock;

    DossierPage(Dossiers dossiers, OwnConcerns concerns, Actors actors, OfficeClock clock) {
        this.dossiers = dossiers;
        this.concerns = concerns;
        this.actors = actors;
        this.clock = clock;
    }

    /** The actor's own, where everything can be done that its person may do. */
    String own(Optional<Integer> year, Model model) {
        Actor actor = actors.current();
        show(dossiers.find(actor.officerId(), year, actor).orElseThrow(() -> new RuleViolation("dossier.outside")), model);
        model.addAttribute("concerns", concerns.of(actor));
        model.addAttribute("own", true);
        model.addAttribute("path", OWN);
        return VIEW;
    }

    Optional<String> of(String officer, Optional<Integer> year, Model model) {
        return dossiers.find(officer, year, actors.current()).map(dossier -> {
            show(dossier, model);
            model.addAttribute("own", false);
            model.addAttribute("recordsChanges", actors.current().hasAny(Role.HR, Role.ADMIN));
            model.addAttribute("path", "/ho-so/" + officer);
            return VIEW;
        });
    }

    private void show(Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("today", clock.today());
    }
}
