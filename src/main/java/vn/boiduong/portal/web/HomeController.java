package vn.boiduong.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.worklist.MyWork;
import vn.boiduong.worklist.UnitLateWork;
import vn.boiduong.worklist.Worklist;

/** The year at a glance, each role its own part of it. */
@Controller
class HomeController {

    private static final int MOST_URGENT = 6;

    private final MyWork mine;
    private final Worklist worklist;
    private final UnitLateWork unitLate;
    private final YearStrip years;
    private final YearGlances glances;
    private final OfficeClock clock;

    HomeController(MyWork mine, Worklist worklist, UnitLateWork unitLate, YearStrip years, YearGlances glances, OfficeClock clock) {
        this.mine = mine;
        this.worklist = worklist;
        this.unitLate = unitLate;
        this.years = years;
        this.glances = glances;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("items", mine.first(MOST_URGENT).items());
        model.addAttribute("kinds", mine.kinds());
        model.addAttribute("today", clock.today());
        model.addAttribute("years", years.lines());
        model.addAttribute("startable", years.startable());
        worklist.load().ifPresent(load -> model.addAttribute("load", load));
        model.addAttribute("late", worklist.late());
        unitLate.ofOwnUnits().ifPresent(late -> model.addAttribute("unitLate", late));
        glances.addTo(model);
        return "portal/home";
    }
}
