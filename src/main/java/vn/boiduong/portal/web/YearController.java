package vn.boiduong.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting a year. */
@Controller
class YearController {

    private final YearStrip years;

    YearController(YearStrip years) {
        this.years = years;
    }

    @PostMapping("/nam-boi-duong")
    String start(@RequestParam int year) {
        years.start(year);
        return "redirect:/";
    }
}
