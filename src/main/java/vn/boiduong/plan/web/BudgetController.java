package vn.boiduong.plan.web;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.plan.Budget;
import vn.boiduong.plan.Budgets;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** The page of the yearly budget; without a year the one of today. */
@Controller
@RequestMapping("/ke-hoach/kinh-phi")
class BudgetController {

    private final Budgets budgets;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;

    BudgetController(Budgets budgets, Directory directory, Actors actors, OfficeClock clock) {
        this.budgets = budgets;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam("nam") Optional<Integer> asked, Model model) {
        Actor actor = actors.current();
        int year = asked.orElse(clock.today().getYear());
        model.addAttribute("year", year);
        List<Budget> recorded = budgets.read(year, actor);
        model.addAttribute("budgets", recorded);
        model.addAttribute("names", directory.namesOf(recorded.stream().map(Budget::recordedBy).distinct().toList()));
        model.addAttribute("mayRecord", actor.has(Role.HR));
        return "plan/budget";
    }

    @PostMapping
    String record(@RequestParam("nam") int year, @RequestParam String amount, @RequestParam String source, RedirectAttributes then) {
        Actor actor = actors.current();
        try {
            budgets.record(new AgencyYear(actor.agency(), year), amount(amount), source, actor);
            then.addFlashAttribute("done", Messages.shown("plan.budget.recorded", year));
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording());
        }
        then.addAttribute("nam", year);
        return "redirect:/ke-hoach/kinh-phi";
    }

    /** As an office writes it: {@code 150.000.000}; null where that is no amount. */
    private static Long amount(String text) {
        String digits = text.replaceAll("[.\\s]|đồng", "");
        return digits.matches("\\d{1,15}") ? Long.valueOf(digits) : null;
    }
}
