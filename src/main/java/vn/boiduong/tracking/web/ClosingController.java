package vn.boiduong.tracking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.deadline.RoundClosing;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.engine.OpenTask;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** What closing a silent unit does. */
@Controller
@RequestMapping(BoardController.PATH + "/viec/{taskId}/khep")
class ClosingController {

    private final PagesAhead pages;
    private final RoundClosing rounds;
    private final CaseTasks tasks;
    private final Directory directory;

    ClosingController(PagesAhead pages, RoundClosing rounds, CaseTasks tasks, Directory directory) {
        this.pages = pages;
        this.rounds = rounds;
        this.tasks = tasks;
        this.directory = directory;
    }

    @GetMapping
    String form(@PathVariable String taskId, @RequestParam(defaultValue = "") String ve, Model model, RedirectAttributes then) {
        return pages.show("tracking/close", new PagesAhead.Asked(ve, model, then), actor -> closing(taskId, model));
    }

    /** A task that is no unit's is refused by the act. */
    private Runnable closing(String taskId, Model model) {
        OpenTask task = tasks.find(taskId).orElseThrow(() -> new RuleViolation("engine.taskGone"));
        model.addAttribute("task", task);
        task.ref().unit().ifPresent(unit -> model.addAttribute("unit", directory.unit(task.agency(), unit).name()));
        return () -> rounds.close(taskId, Messages.text("tracking.close.preview"));
    }
}
