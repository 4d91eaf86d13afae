package vn.boiduong.portal.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.deadline.RoundClosing;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.worklist.HeldItem;
import vn.boiduong.worklist.Worklist;

/** Starting a year, and the open work of everyone in it. */
@Controller
class YearController {

    private final YearStrip years;
    private final Worklist worklist;
    private final RoundClosing rounds;
    private final Actors actors;

    YearController(YearStrip years, Worklist worklist, RoundClosing rounds, Actors actors) {
        this.years = years;
        this.worklist = worklist;
        this.rounds = rounds;
        this.actors = actors;
    }

    @PostMapping("/nam-boi-duong")
    String start(@RequestParam int year) {
        years.start(year);
        return "redirect:/";
    }

    /** With {@code nam} that year's work only, with {@code quaHan} overdue work only. */
    @GetMapping("/viec-dang-mo")
    String openWork(@RequestParam(required = false) Integer nam, @RequestParam(required = false) String quaHan, Model model) {
        List<HeldItem> all = worklist.ofAgency(quaHan != null);
        List<HeldItem> shown = nam == null ? all
                : all.stream().filter(held -> years.casesOf(nam).test(held.item().businessKey())).toList();
        model.addAttribute("year", nam);
        model.addAttribute("overdueOnly", quaHan != null);
        model.addAttribute("items", shown);
        model.addAttribute("closable", actors.current().has(Role.HR) ? rounds.tasks() : Set.of());
        model.addAttribute("cut", all.size() == Worklist.MOST ? Worklist.MOST : null);
        return "portal/open-work";
    }

    /** HR ends the waiting for a silent unit. */
    @PostMapping("/viec-dang-mo/{taskId}/khep")
    String close(@PathVariable String taskId, @RequestParam String reason, RedirectAttributes then) {
        try {
            rounds.close(taskId, reason);
            then.addFlashAttribute("closed", true);
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.getMessage());
        }
        return "redirect:/viec-dang-mo";
    }
}
