package vn.boiduong.plan.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.Years;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.plan.Budgets;
import vn.boiduong.plan.PlanBoards;
import vn.boiduong.plan.PlanService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/** The page "Kế hoạch": the plans of a year, and one of them; hr begins a supplement here. */
@Controller
@RequestMapping("/ke-hoach")
class PlanPages {

    private final PlanBoards boards;
    private final PlanService plans;
    private final Budgets budgets;
    private final Actors actors;
    private final OfficeClock clock;

    PlanPages(PlanBoards boards, PlanService plans, Budgets budgets, Actors actors, OfficeClock clock) {
        this.boards = boards;
        this.plans = plans;
        this.budgets = budgets;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam("nam") Optional<String> asked, Model model) {
        Actor actor = actors.current();
        int year = asked.map(PlanPages::year).orElse(clock.today().getYear());
        boolean whole = actor.follows();
        model.addAttribute("year", year);
        model.addAttribute("plans", boards.ofYear(year, actor));
        model.addAttribute("whole", whole);
        model.addAttribute("runsTheYear", actor.has(Role.HR));
        if (whole) {
            budgets.read(year, actor).stream().findFirst().ifPresent(budget -> model.addAttribute("budget", budget));
        }
        return "plan/list";
    }

    @GetMapping("/{year:\\d+}")
    String yearly(@PathVariable String year, Model model) {
        return show(year(year), 0, model);
    }

    @GetMapping("/{year:\\d+}/bo-sung/{number:[1-9]\\d{0,3}}")
    String supplement(@PathVariable String year, @PathVariable int number, Model model) {
        return show(year(year), number, model);
    }

    @PostMapping("/{year:\\d+}/bo-sung")
    String begin(@PathVariable String year, RedirectAttributes then) {
        Actor actor = actors.current();
        try {
            plans.startSupplement(new AgencyYear(actor.agency(), year(year)), actor);
            then.addFlashAttribute("begun", true);
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording());
        }
        then.addAttribute("nam", year);
        return "redirect:/ke-hoach";
    }

    private String show(int year, int number, Model model) {
        model.addAttribute("board", boards.find(year, number, actors.current()).orElseThrow(PlanPages::nothing));
        return "plan/board";
    }

    private static int year(String text) {
        return Years.read(text).orElseThrow(PlanPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
