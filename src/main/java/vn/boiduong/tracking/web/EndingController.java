package vn.boiduong.tracking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.change.Ahead;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.tracking.Board;
import vn.boiduong.tracking.BoardLine;
import vn.boiduong.tracking.CaseEndings;

/** What ending a case before its time touches, on a page between the case and the act: the reason is asked for here. */
@Controller
@RequestMapping(BoardController.PATH + "/{id}/huy")
class EndingController {

    private final Ahead ahead;
    private final CaseEndings endings;
    private final Board board;
    private final Actors actors;

    EndingController(Ahead ahead, CaseEndings endings, Board board, Actors actors) {
        this.ahead = ahead;
        this.endings = endings;
        this.board = board;
        this.actors = actors;
    }

    /** Where it cannot be ended (any more), the page it was asked for from says why. */
    @GetMapping
    String form(@PathVariable String id, @RequestParam(defaultValue = "") String ve, Model model, RedirectAttributes then) {
        Actor actor = actors.current();
        actor.require(Role.HR, actor.agency());
        String back = WayBack.of(ve, actor);
        try {
            BoardLine line = board.one(id, actor).orElseThrow(() -> new RuleViolation("tracking.end.over"));
            model.addAttribute("itself", line.itself());
            model.addAttribute("kind", endings.of(id, actor).map(CaseEndings.Ending::kind).orElseThrow(() -> new RuleViolation("tracking.end.over")));
            model.addAttribute("seen", ahead.of(() -> endings.end(id, Messages.text("tracking.close.preview"), actor), actor));
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording());
            return "redirect:" + back;
        }
        model.addAttribute("back", back);
        return "tracking/end";
    }
}
