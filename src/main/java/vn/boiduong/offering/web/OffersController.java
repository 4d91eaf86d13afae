package vn.boiduong.offering.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.Years;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.offering.CourseSheet;
import vn.boiduong.offering.CourseSheets;
import vn.boiduong.offering.OfferSearch;
import vn.boiduong.offering.OfferState;
import vn.boiduong.offering.Offers;
import vn.boiduong.participation.Ending;

/** The page "Khóa học": the year's courses, and one course; without a year the one of today. */
@Controller
@RequestMapping("/khoa-hoc")
class OffersController {

    private final Offers offers;
    private final CourseSheets sheets;
    private final Actors actors;
    private final OfficeClock clock;

    OffersController(Offers offers, CourseSheets sheets, Actors actors, OfficeClock clock) {
        this.offers = offers;
        this.sheets = sheets;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String list(@ModelAttribute("search") OfferSearch search, Model model) {
        int year = search.nam().isEmpty() ? clock.today().getYear() : Years.read(search.nam()).orElseThrow(OffersController::nothing);
        model.addAttribute("found", offers.find(year, search, actors.current()).orElseThrow(OffersController::nothing));
        model.addAttribute("states", OfferState.values());
        model.addAttribute("endings", Ending.values());
        model.addAttribute("inPlan", OfferSearch.InPlan.values());
        return "offering/list";
    }

    @GetMapping("/{code}")
    String read(@PathVariable String code, @RequestParam(defaultValue = "") String donVi, Model model) {
        Actor actor = actors.current();
        CourseSheet sheet = sheets.find(code, actor).orElseThrow(OffersController::nothing);
        model.addAttribute("sheet", sheet);
        if (!donVi.isEmpty()) {
            CourseSheet.UnitLine unit = sheet.units().stream().filter(each -> each.code().equals(donVi)).findFirst().orElseThrow(OffersController::nothing);
            model.addAttribute("namingUnit", unit.unit());
            model.addAttribute("named", sheets.namedBy(unit, sheet));
        }
        model.addAttribute("runsTheYear", actor.has(Role.HR));
        return "offering/course";
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
