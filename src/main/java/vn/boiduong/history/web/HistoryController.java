package vn.boiduong.history.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.history.CaseFinder;
import vn.boiduong.history.CaseStories;
import vn.boiduong.history.Search;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;

/** The page "Lịch sử": looking for cases, and reading one. Nothing can be changed here. */
@Controller
class HistoryController {

    private final CaseFinder finder;
    private final CaseStories stories;
    private final Actors actors;
    private final OfficeClock clock;

    HistoryController(CaseFinder finder, CaseStories stories, Actors actors, OfficeClock clock) {
        this.finder = finder;
        this.stories = stories;
        this.actors = actors;
        this.clock = clock;
    }

    /** A field that cannot be read leaves the others as they were written. */
    @GetMapping("/lich-su")
    ModelAndView find(@ModelAttribute("search") Search search) {
        Actor actor = actors.current();
        ModelAndView page = new ModelAndView("history/list").addObject("choices", finder.choices(actor)).addObject("today", clock.today());
        try {
            return page.addObject("found", finder.find(search, actor));
        } catch (RuleViolation violation) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("violation", violation.wording()).addObject("field", violation.field().orElse(""));
        }
    }

    @GetMapping("/lich-su/{id}")
    String read(@PathVariable String id, Model model) {
        model.addAttribute("story", stories.find(id, actors.current()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("today", clock.today());
        return "history/story";
    }
}
