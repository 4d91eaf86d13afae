package vn.boiduong.portal.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.worklist.WorkItem;
import vn.boiduong.worklist.Worklist;

@Controller
class HomeController {

    private final Worklist worklist;
    private final YearStrip years;
    private final OfficeClock clock;

    HomeController(Worklist worklist, YearStrip years, OfficeClock clock) {
        this.worklist = worklist;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        List<WorkItem> items = worklist.mine();
        model.addAttribute("items", items);
        model.addAttribute("overdue", items.stream().filter(WorkItem::overdue).count());
        model.addAttribute("today", clock.today());
        model.addAttribute("years", years.lines());
        model.addAttribute("startable", years.startable());
        worklist.load().ifPresent(load -> model.addAttribute("load", load));
        return "portal/home";
    }
}
