package vn.boiduong.dossier.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.dossier.Dossiers;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;

/** The page "Hồ sơ của tôi", and the same of others for those who may look. */
@Controller
class DossierController {

    private final DossierPage page;
    private final Dossiers dossiers;
    private final Actors actors;

    DossierController(DossierPage page, Dossiers dossiers, Actors actors) {
        this.page = page;
        this.dossiers = dossiers;
        this.actors = actors;
    }

    @GetMapping(DossierPage.OWN)
    String own(@RequestParam("nam") Optional<Integer> year, Model model) {
        return page.own(year, model);
    }

    /** Whom one may look at; who sees only oneself is led there. */
    @GetMapping("/ho-so")
    String people(@RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "1") int trang, Model model) {
        Actor actor = actors.current();
        if (!dossiers.looksAtOthers(actor)) {
            return "redirect:" + DossierPage.OWN;
        }
        model.addAttribute("tim", tim.strip());
        model.addAttribute("people", dossiers.people(tim, trang, actor));
        return "dossier/people";
    }

    /** Who may not look is told the same as who asks for nobody. */
    @GetMapping("/ho-so/{officer}")
    String of(@PathVariable String officer, @RequestParam("nam") Optional<Integer> year, Model model) {
        return actors.current().is(officer) ? page.own(year, model) : page.of(officer, year, model)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
