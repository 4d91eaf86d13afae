package vn.boiduong.offering.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.Years;
import vn.boiduong.identity.Actors;
import vn.boiduong.offering.SentPeople;
import vn.boiduong.offering.SentTo;

/** The page of those sent to the courses of a year, which the year's numbers open. */
@Controller
class SentPeopleController {

    private final SentPeople people;
    private final Actors actors;
    private final OfficeClock clock;

    SentPeopleController(SentPeople people, Actors actors, OfficeClock clock) {
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/luot-cu")
    String list(@RequestParam(defaultValue = "") String nam, @RequestParam(defaultValue = "") String loc, @RequestParam(defaultValue = "") String tiep, Model model) {
        int year = nam.isEmpty() ? clock.today().getYear() : Years.read(nam).orElseThrow(SentPeopleController::nothing);
        model.addAttribute("sent", people.find(year, loc, tiep, actors.current()).orElseThrow(SentPeopleController::nothing));
        model.addAttribute("choices", SentTo.Which.values());
        return "offering/sent";
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
