package vn.boiduong.target.web;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.participation.Ending;
import vn.boiduong.policy.Target;
import vn.boiduong.target.CourseNumbers;
import vn.boiduong.target.MissingPage;
import vn.boiduong.target.Observation;
import vn.boiduong.target.Observations;
import vn.boiduong.target.TargetSheets;

/** The pages of the targets; without a year the one of today. */
@Controller
@RequestMapping("/chi-tieu")
class TargetsController {

    /** Named of each unit beside a number; the others are a page away. */
    private static final int FIRST = 20;
    private static final int PAGE = 200;
    private static final int COURSES = 20;

    private final TargetSheets sheets;
    private final CourseNumbers numbers;
    private final Observations observations;
    private final Actors actors;
    private final OfficeClock clock;

    TargetsController(TargetSheets sheets, CourseNumbers numbers, Observations observations, Actors actors, OfficeClock clock) {
        this.sheets = sheets;
        this.numbers = numbers;
        this.observations = observations;
        this.actors = actors;
        this.clock = clock;
    }

    @ModelAttribute
    void frame(@RequestParam("nam") Optional<Integer> asked, Model model) {
        Actor actor = actors.current();
        model.addAttribute("year", asked.orElse(clock.today().getYear()));
        model.addAttribute("thisYear", clock.today().getYear());
        model.addAttribute("looksAtOthers", actor.follows()
                || !actor.unitsHeaded().isEmpty());
        model.addAttribute("readsHistory", actor.follows());
        model.addAttribute("observes", actor.hasAny(Role.HR, Role.AUDITOR));
    }

    @GetMapping
    String targets(Model model) {
        model.addAttribute("sheet", sheets.read(year(model), actors.current(), FIRST));
        return "target/targets";
    }

    @GetMapping("/con-thieu")
    String missing(@RequestParam("muc") Target target, @RequestParam("den") int targetYear, @RequestParam("donVi") String unit,
                   @RequestParam(name = "tiep", defaultValue = "") String after, Model model) {
        model.addAttribute("page", sheets.missing(new MissingPage.Wanted(year(model), target, targetYear, unit, after), PAGE, actors.current()));
        model.addAttribute("here", new MissingPage.Wanted(year(model), target, targetYear, unit, after));
        return "target/missing";
    }

    @GetMapping("/khoa-hoc")
    String courses(@RequestParam(name = "tiep", defaultValue = "") String after, Model model) {
        CourseNumbers.Part part = numbers.part(year(model), after, COURSES, actors.current());
        model.addAttribute("courses", part.courses());
        model.addAttribute("next", part.next());
        model.addAttribute("notHeld", after.isEmpty() ? numbers.notHeld(year(model), actors.current()) : List.of());
        model.addAttribute("endings", Ending.values());
        return "target/courses";
    }

    @GetMapping("/dau-hieu")
    String observations(@RequestParam("loai") Optional<Observation.Kind> kind, @RequestParam(name = "trang", defaultValue = "1") int number, Model model) {
        model.addAttribute("parts", observations.ofYear(year(model), kind, number, actors.current()));
        model.addAttribute("limits", observations.limits(year(model), actors.current()));
        model.addAttribute("next", number + 1);
        return "target/observations";
    }

    private static int year(Model model) {
        return (int) model.getAttribute("year");
    }
}
