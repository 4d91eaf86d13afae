package vn.boiduong.tracking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.change.Ahead;
import vn.boiduong.deadline.RoundClosing;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** What closing a silent unit does, on a page between the board and the act: the reason is asked for here. */
@Controller
@RequestMapping(BoardController.PATH + "/viec/{taskId}/khep")
class ClosingController {

    private final Ahead ahead;
    private final RoundClosing rounds;
    private final CaseTasks tasks;
    private final Directory directory;
    private final Actors actors;

    ClosingController(Ahead ahead, RoundClosing rounds, CaseTasks tasks, Directory directory, Actors actors) {
        this.ahead = ahead;
        this.rounds = rounds;
        this.tasks = tasks;
        this.directory = directory;
        this.actors = actors;
    }

    /** Where it is not to be closed (yet), the page it was asked for from says why. */
    @GetMapping
    String form(@PathVariable String taskId, @RequestParam(defaultValue = "") String ve, Model model, RedirectAttributes then) {
        Actor actor = actors.current();
        actor.require(Role.HR, actor.agency());
        String back = WayBack.of(ve, actor);
        try {
            OpenTask task = tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone"));
            model.addAttribute("seen", ahead.of(() -> rounds.close(taskId, Messages.text("tracking.close.preview")), actor));
            model.addAttribute("task", task);
            model.addAttribute("unit", directory.unit(task.agency(), task.ref().unit().orElseThrow()).name());
        } catch (RuleViolation violation) {
            then.addFlashAttribute("violation", violation.wording());
            return "redirect:" + back;
        }
        model.addAttribute("back", back);
        return "tracking/close";
    }
}
