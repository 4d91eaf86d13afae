package vn.boiduong.demo.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.demo.DemoClock;
import vn.boiduong.shared.RuleViolation;

/** The administrator's page to move the demo's clock. */
@Controller
@Profile("demo")
@RequestMapping("/dung-thu/dong-ho")
class DemoClockController {

    private static final List<Integer> STEPS = List.of(1, 7, 30, 90);

    private final DemoClock clock;

    DemoClockController(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("now", clock.now().atZone(OfficeClock.ZONE).toLocalDateTime());
        model.addAttribute("steps", STEPS);
        model.addAttribute("movable", clock.movable());
        model.addAttribute("underWay", clock.underWayTo().map(moment -> moment.atZone(OfficeClock.ZONE).toLocalDateTime()).orElse(null));
        return "demo/clock";
    }

    @PostMapping(params = "days")
    String moveBy(@RequestParam String days, RedirectAttributes then) {
        return moved(then, null, () -> clock.moveBy(Duration.ofDays(Entered.days(days))));
    }

    /** The day and the time are typed: a browser's own field shows them as its language writes them, 01/05 for the fifth of January. */
    @PostMapping(params = "to")
    String moveTo(Entered entered, RedirectAttributes then) {
        return moved(then, entered, () -> clock.moveTo(entered.moment()));
    }

    private static String moved(RedirectAttributes then, Entered entered, Runnable move) {
        try {
            move.run();
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", DemoClock.forPeople(violation));
            then.addFlashAttribute("wrongField", violation.field().orElse(""));
            then.addFlashAttribute("entered", entered);
        }
        return "redirect:/dung-thu/dong-ho";
    }
}
