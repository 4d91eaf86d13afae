package vn.boiduong.tracking.web;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.worklist.HandOver;

/** A task passes to a colleague, or is given to somebody where nobody takes it, on a page of its own: whom it may go to is looked up for one task only. */
@Controller
@RequestMapping(BoardController.PATH + "/viec/{taskId}/chuyen")
class HandOverController {

    private final HandOver handOver;
    private final Actors actors;

    HandOverController(HandOver handOver, Actors actors) {
        this.handOver = handOver;
        this.actors = actors;
    }

    /** A task that is gone, or that nobody has and the reader may take, sends back to where it was asked for, which says so. */
    @GetMapping
    String form(@PathVariable String taskId, @RequestParam(defaultValue = "") String ve, Model model, RedirectAttributes then) {
        String back = WayBack.of(ve, actors.current());
        Optional<HandOver.Offer> offer = handOver.offer(taskId);
        if (offer.isEmpty()) {
            Object refused = model.getAttribute("violation");
            then.addFlashAttribute("violation", refused == null ? Messages.shown("tracking.handOver.notNow") : refused);
            return "redirect:" + back;
        }
        model.addAttribute("offer", offer.get());
        model.addAttribute("ownAdvice", Messages.findShown("tracking.own." + offer.get().ownTask()).orElse(null));
        model.addAttribute("back", back);
        return "tracking/hand-over";
    }

    /** Refused, the form comes back with what was written and with whoever has the task now. */
    @PostMapping
    String give(@PathVariable String taskId, HandOver.Given given, @RequestParam(defaultValue = "") String ve, RedirectAttributes then) {
        String back = WayBack.of(ve, actors.current());
        try {
            handOver.give(taskId, given);
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording()).addFlashAttribute("to", given.to())
                    .addFlashAttribute("reason", given.reason()).addAttribute("ve", back);
            return "redirect:" + BoardController.PATH + "/viec/{taskId}/chuyen";
        }
        then.addFlashAttribute("said", Messages.shown("tracking.handOver.done"));
        return "redirect:" + back;
    }
}
