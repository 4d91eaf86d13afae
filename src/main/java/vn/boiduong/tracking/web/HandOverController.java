package vn.boiduong.tracking.web;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.worklist.HandOver;

/** A task that somebody has taken passes to a colleague, on a page of its own: whom it may go to is looked up for one task only. */
@Controller
@RequestMapping(BoardController.PATH + "/viec/{taskId}/chuyen")
class HandOverController {

    private static final String LIST = "redirect:" + BoardController.PATH;

    private final HandOver handOver;
    private final Actors actors;

    HandOverController(HandOver handOver, Actors actors) {
        this.handOver = handOver;
        this.actors = actors;
    }

    /** A task that is gone, or that nobody has, sends back to the list, which says so. */
    @GetMapping
    String form(@PathVariable String taskId, Model model, RedirectAttributes then) {
        Optional<HandOver.Offer> offer = handOver.offer(taskId);
        if (offer.isEmpty()) {
            Object refused = model.getAttribute("violation");
            then.addFlashAttribute("violation", refused == null ? Messages.text("tracking.handOver.notNow") : refused);
            return list();
        }
        model.addAttribute("offer", offer.get());
        model.addAttribute("list", list().substring("redirect:".length()));
        return "tracking/hand-over";
    }

    /** Refused, the form comes back with what was written and with whoever has the task now. */
    @PostMapping
    String give(@PathVariable String taskId, HandOver.Given given, RedirectAttributes then) {
        try {
            handOver.give(taskId, given);
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.getMessage()).addFlashAttribute("to", given.to())
                    .addFlashAttribute("reason", given.reason());
            return LIST + "/viec/{taskId}/chuyen";
        }
        then.addFlashAttribute("said", Messages.text("tracking.handOver.done"));
        return list();
    }

    /** A colleague of the group passes a task on too, and has no board. */
    private String list() {
        return actors.current().hasAny(Role.HR, Role.CHAIRMAN, Role.AUDITOR) ? LIST : "redirect:/";
    }
}
