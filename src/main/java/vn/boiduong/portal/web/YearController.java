package vn.boiduong.portal.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.worklist.HeldItem;
import vn.boiduong.worklist.Worklist;

/** Starting a year, and the open work of everyone in it. */
@Controller
class YearController {

    private final YearStrip years;
    private final Worklist worklist;

    YearController(YearStrip years, Worklist worklist) {
        this.years = years;
        this.worklist = worklist;
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
        model.addAttribute("cut", all.size() == Worklist.MOST ? Worklist.MOST : null);
        return "portal/open-work";
    }
}
