package vn.boiduong.change.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.Days;
import vn.boiduong.change.Ahead;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.plan.PlanService;
import vn.boiduong.report.ReportService;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;
import vn.boiduong.trainingyear.TrainingYearService;

/** Between the button and the act: what a year, a supplement or a report out of turn sets going once it is confirmed. */
@Controller
class AheadController {

    private final Ahead ahead;
    private final TrainingYearService years;
    private final PlanService plans;
    private final ReportService reports;
    private final Actors actors;

    AheadController(Ahead ahead, TrainingYearService years, PlanService plans, ReportService reports, Actors actors) {
        this.ahead = ahead;
        this.years = years;
        this.plans = plans;
        this.reports = reports;
        this.actors = actors;
    }

    /** The page in words: what is asked, where it is confirmed, where it is left. */
    record Asked(String title, String warning, String confirm, String act, String back) {
    }

    @GetMapping("/nam-boi-duong")
    String year(@RequestParam int year, Model model) {
        Actor actor = hr();
        String shown = String.valueOf(year);
        model.addAttribute("seen", ahead.of(() -> years.start(actor.agency(), year, actor), actor));
        model.addAttribute("fields", Map.of("year", shown));
        model.addAttribute("ofYear", year);
        return page(new Asked(Messages.shown("change.ahead.year", shown), Messages.shown("change.ahead.year.warning", shown),
                Messages.shown("change.ahead.year.confirm", shown), "/nam-boi-duong", "/"), model);
    }

    /** Where there is nothing to open, the list of plans says why. */
    @GetMapping("/ke-hoach/{year:\\d{4}}/bo-sung/mo")
    String supplement(@PathVariable int year, Model model, RedirectAttributes then) {
        Actor actor = hr();
        String shown = String.valueOf(year);
        try {
            model.addAttribute("ofYear", year);
            model.addAttribute("seen", ahead.of(() -> plans.startSupplement(new AgencyYear(actor.agency(), year), actor), actor));
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording()).addAttribute("nam", shown);
            return "redirect:/ke-hoach";
        }
        return page(new Asked(Messages.shown("change.ahead.supplement", shown), Messages.shown("change.ahead.supplement.warning"),
                Messages.shown("change.ahead.supplement.confirm"), "/ke-hoach/" + shown + "/bo-sung", "/ke-hoach?nam=" + shown), model);
    }

    /** Where it cannot be asked for, the list of reports says why and keeps what was written. */
    @PostMapping("/bao-cao/{year:\\d{4}}/dot-xuat/xem-truoc")
    String report(@PathVariable int year, @RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String unitsDueOn,
                  Model model, RedirectAttributes then) {
        Actor actor = hr();
        String shown = String.valueOf(year);
        Map<String, String> written = Map.of("topic", topic, "unitsDueOn", unitsDueOn.strip());
        try {
            Optional<LocalDate> due = Optional.of(unitsDueOn.strip()).filter(day -> !day.isEmpty())
                    .map(day -> Days.read("unitsDueOn", Wording.of("report.unitsDueOn"), day));
            model.addAttribute("seen", ahead.of(() -> reports.startOnCall(new AgencyYear(actor.agency(), year),
                    new ReportService.OnCall(topic, due), actor), actor));
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording()).addFlashAttribute("field", violation.field().orElse(""))
                    .addFlashAttribute("written", written).addAttribute("nam", shown);
            return "redirect:/bao-cao";
        }
        model.addAttribute("fields", written);
        model.addAttribute("about", topic);
        model.addAttribute("ofYear", year);
        return page(new Asked(Messages.shown("change.ahead.report", shown), Messages.shown("change.ahead.report.warning"),
                Messages.shown("change.ahead.report.confirm"), "/bao-cao/" + shown + "/dot-xuat", "/bao-cao?nam=" + shown), model);
    }

    private static String page(Asked asked, Model model) {
        model.addAttribute("asked", asked);
        return "change/ahead";
    }

    private Actor hr() {
        Actor actor = actors.current();
        actor.require(Role.HR, actor.agency());
        return actor;
    }
}
