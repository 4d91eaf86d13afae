package vn.boiduong.dossier.web;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.dossier.Dossier;
import vn.boiduong.dossier.Dossiers;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.PlainText;

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
        List<Dossier.Holder> people = actor.has(Role.OFFICER) ? dossiers.people(actor) : List.of();
        model.addAttribute("tim", tim.strip());
        model.addAttribute("people", Page.of(people.stream()
                .filter(person -> PlainText.has(String.join(" ", person.name(), person.position(), person.unit()), tim)).toList(), trang));
        return people.stream().allMatch(person -> actor.is(person.id())) ? "redirect:" + DossierPage.OWN : "dossier/people";
    }

    /** Who may not look is told the same as who asks for nobody. */
    @GetMapping("/ho-so/{officer}")
    String of(@PathVariable String officer, @RequestParam("nam") Optional<Integer> year, Model model) {
        return actors.current().is(officer) ? page.own(year, model) : page.of(officer, year, model)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
