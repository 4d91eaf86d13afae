package vn.boiduong.tracking.web;

import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.deadline.RoundClosing;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.tracking.CaseActs;
import vn.boiduong.tracking.CaseEndings;

/** What hr does from the board. Afterwards the page it was done from opens again ({@code ve}) and says what came of it. */
@Controller
@RequestMapping(BoardController.PATH)
class CaseActsController {

    private final CaseActs acts;
    private final CaseEndings endings;
    private final RoundClosing rounds;
    private final Actors actors;

    CaseActsController(CaseActs acts, CaseEndings endings, RoundClosing rounds, Actors actors) {
        this.acts = acts;
        this.endings = endings;
        this.rounds = rounds;
        this.actors = actors;
    }

    @PostMapping("/viec/{taskId}/nhac")
    String remind(@PathVariable String taskId, @RequestParam(defaultValue = "") String ve, RedirectAttributes then) {
        return act(ve, then, () -> Messages.shown("tracking.remind.done", acts.remind(taskId, actors.current())));
    }

    /** HR ends the waiting for a silent unit. */
    @PostMapping("/viec/{taskId}/khep")
    String close(@PathVariable String taskId, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String ve,
                 RedirectAttributes then) {
        return act(ve, then, () -> {
            rounds.close(taskId, reason);
            return Messages.shown("tracking.close.done");
        });
    }

    @PostMapping("/su-co/{job}/chay-lai")
    String retry(@PathVariable String job, @RequestParam(defaultValue = "") String ve, RedirectAttributes then) {
        return act(ve, then, () -> Messages.shown("tracking.retry.done", acts.retry(job, actors.current())));
    }

    /** The reason is asked for on the page of the case; the feature it belongs to checks and keeps it. */
    @PostMapping("/{id}/huy")
    String end(@PathVariable String id, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String ve,
               RedirectAttributes then) {
        return act(ve, then, () -> {
            endings.end(id, reason, actors.current());
            return Messages.shown("tracking.end.done");
        });
    }

    /** What is wrong with a field leads back to its form. */
    private String act(String back, RedirectAttributes then, Supplier<String> act) {
        try {
            then.addFlashAttribute("said", act.get());
        } catch (RuleViolation violation) {
            if (violation.key().startsWith("identity.") || violation.field().isPresent()) {
                throw violation;
            }
            then.addFlashAttribute("violation", violation.wording());
        }
        return "redirect:" + WayBack.of(back, actors.current());
    }
}
