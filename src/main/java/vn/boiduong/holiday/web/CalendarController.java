package vn.boiduong.holiday.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.dataset.CalendarFile;
import vn.boiduong.dataset.DatasetErrors;
import vn.boiduong.holiday.CalendarService;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;

/** The calendar's page: everyone reads a year, HR and the administrator edit or import it, with a preview before it counts. */
@Controller
@RequestMapping("/lich")
class CalendarController {

    private static final String PAGE = "holiday/year";

    private final CalendarService calendar;
    private final CalendarPages pages;
    private final Actors actors;
    private final OfficeClock clock;

    CalendarController(CalendarService calendar, CalendarPages pages, Actors actors, OfficeClock clock) {
        this.calendar = calendar;
        this.pages = pages;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    String today() {
        return "redirect:/lich/" + clock.today().getYear();
    }

    @GetMapping("/{year}")
    String show(@PathVariable int year, Model model) {
        return page(year, YearForm.of(calendar.year(year)), false, model);
    }

    /** The form filled with what the law alone gives. */
    @GetMapping(path = "/{year}", params = "du-kien")
    String provisional(@PathVariable int year, Model model) {
        return page(year, YearForm.of(calendar.provisional(year)), true, model);
    }

    /** The form filled from a file; nothing is kept yet. */
    @PostMapping("/{year}/tep")
    String fill(@PathVariable int year, @RequestParam MultipartFile file, Model model) throws IOException {
        Path copy = Files.createTempFile("calendar", ".tmp");
        try {
            file.transferTo(copy);
            List<CalendarDay> days = CalendarFile.read(String.valueOf(file.getOriginalFilename()), copy);
            return page(year, YearForm.of(new CalendarYear(year, true, calendar.year(year).source(), days)), true, model);
        } catch (DatasetErrors errors) {
            model.addAttribute("errors", errors.shown());
            return page(year, YearForm.of(calendar.year(year)), true, model);
        } finally {
            Files.delete(copy);
        }
    }

    @PostMapping(path = "/{year}", params = "preview")
    String preview(@PathVariable int year, @ModelAttribute YearForm form, Model model) {
        try {
            model.addAttribute("effect", pages.effect(calendar.preview(form.year(year))));
        } catch (RuleViolation violation) {
            return refused(year, form, violation, model);
        }
        return page(year, form, true, model);
    }

    @PostMapping("/{year}")
    String replace(@PathVariable int year, @ModelAttribute YearForm form, Model model, RedirectAttributes then) {
        try {
            then.addFlashAttribute("saved", calendar.replace(form.year(year)).moved().size());
        } catch (RuleViolation violation) {
            return refused(year, form, violation, model);
        }
        return "redirect:/lich/" + year;
    }

    /** The days asked about stand in this notice. */
    @PostMapping("/{year}/doi-chieu")
    String confirmDays(@PathVariable int year, @RequestParam(defaultValue = "") String notice, Model model, RedirectAttributes then) {
        try {
            calendar.confirmDays(year, notice);
        } catch (RuleViolation violation) {
            model.addAttribute("questionRefused", violation.wording()).addAttribute("noticeTyped", notice);
            return page(year, YearForm.of(calendar.year(year)), false, model);
        }
        then.addFlashAttribute("checked", true);
        return "redirect:/lich/" + year;
    }

    private String refused(int year, YearForm form, RuleViolation violation, Model model) {
        model.addAttribute("errors", List.of(violation.wording()));
        model.addAttribute("field", violation.field().orElse(""));
        return page(year, form, true, model);
    }

    private String page(int year, YearForm form, boolean editing, Model model) {
        Actor actor = actors.current();
        model.addAttribute("editing", editing);
        model.addAttribute("year", pages.year(calendar.year(year)));
        model.addAttribute("questions", pages.questions(calendar.questionsOf(year)));
        model.addAttribute("years", calendar.years());
        model.addAttribute("agencies", calendar.agencies());
        model.addAttribute("changes", pages.changes(calendar.changesOf(year)));
        model.addAttribute("editable", actor.hasAny(Role.HR, Role.ADMIN));
        model.addAttribute("form", form.withRoom());
        model.addAttribute("kinds", CalendarDay.Kind.values());
        return PAGE;
    }
}
