package vn.boiduong.worklist.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.worklist.MyWork;
import vn.boiduong.worklist.SavedFilters;
import vn.boiduong.worklist.Search;

/** The page "Việc của tôi". What it shows is kept in its address, and an address may be kept under a name. */
@Controller
@RequestMapping("/viec-cua-toi")
class MyWorkController {

    private static final String PAGE = "/viec-cua-toi";

    private final MyWork work;
    private final SavedFilters filters;

    MyWorkController(MyWork work, SavedFilters filters) {
        this.work = work;
        this.filters = filters;
    }

    /** A field that cannot be read leaves the others as they were written. */
    @GetMapping
    ModelAndView page(@ModelAttribute("search") Search search) {
        ModelAndView page = new ModelAndView("worklist/mine").addObject("kinds", work.kinds()).addObject("filters", filters.mine()).addObject("taken", work.takenByColleagues())
                .addObject("here", search.fromTheStart().address());
        try {
            return page.addObject("found", work.page(search));
        } catch (RuleViolation violation) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("violation", violation.wording());
        }
    }

    @PostMapping("/bo-loc")
    RedirectView keep(@RequestParam String ten, Search search, RedirectAttributes then) {
        return after(() -> filters.add(ten, search), "kept", search, then);
    }

    @PostMapping("/bo-loc/{id}/ten")
    RedirectView rename(@PathVariable long id, @RequestParam String ten, Search search, RedirectAttributes then) {
        return after(() -> filters.rename(id, ten), "renamed", search, then);
    }

    @PostMapping("/bo-loc/{id}/xoa")
    RedirectView delete(@PathVariable long id, Search search, RedirectAttributes then) {
        return after(() -> filters.delete(id), "deleted", search, then);
    }

    /** Back to the same search, with what came of it. */
    private static RedirectView after(Runnable act, String done, Search search, RedirectAttributes then) {
        try {
            act.run();
            then.addFlashAttribute("done", done);
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording());
        }
        RedirectView back = new RedirectView(PAGE + search.fromTheStart().address(), true);
        back.setExpandUriTemplateVariables(false);
        return back;
    }
}
