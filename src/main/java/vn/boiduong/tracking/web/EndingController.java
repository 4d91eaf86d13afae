package vn.boiduong.tracking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.tracking.Board;
import vn.boiduong.tracking.BoardLine;
import vn.boiduong.tracking.CaseEndings;

/** What ending a case before its time touches. */
@Controller
@RequestMapping(BoardController.PATH + "/{id}/huy")
class EndingController {

    private final PagesAhead pages;
    private final CaseEndings endings;
    private final Board board;

    EndingController(PagesAhead pages, CaseEndings endings, Board board) {
        this.pages = pages;
        this.endings = endings;
        this.board = board;
    }

    @GetMapping
    String form(@PathVariable String id, @RequestParam(defaultValue = "") String ve, Model model, RedirectAttributes then) {
        return pages.show("tracking/end", new PagesAhead.Asked(ve, model, then), actor -> ending(id, model, actor));
    }

    private Runnable ending(String id, Model model, Actor actor) {
        BoardLine line = board.one(id, actor).orElseThrow(() -> new RuleViolation("tracking.end.over"));
        model.addAttribute("itself", line.itself());
        model.addAttribute("kind", endings.of(id, actor).map(CaseEndings.Ending::kind).orElseThrow(() -> new RuleViolation("tracking.end.over")));
        return () -> endings.end(id, Messages.text("tracking.close.preview"), actor);
    }
}
