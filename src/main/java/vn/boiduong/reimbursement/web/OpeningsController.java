package vn.boiduong.reimbursement.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.reimbursement.ReimbursementOpenings;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The page where hr sees who left early or did not pass, looks at what a case would mean, and opens it with a reason. */
@Controller
@RequestMapping(OpeningsController.PATH)
class OpeningsController {

    static final String PATH = "/den-bu";

    private final ReimbursementOpenings openings;
    private final Actors actors;

    OpeningsController(ReimbursementOpenings openings, Actors actors) {
        this.openings = openings;
        this.actors = actors;
    }

    @GetMapping
    String list(Model model) {
        Actor actor = actors.current();
        model.addAttribute("concerned", openings.concerned(actor).stream().map(OpeningView::of).toList());
        model.addAttribute("cases", openings.cases(actor).size());
        model.addAttribute("mayOpen", actor.hasAny(Role.HR, Role.CHAIRMAN));
        return "reimbursement/openings";
    }

    @GetMapping("/{course}/{officer}")
    String preview(@PathVariable String course, @PathVariable String officer, Model model) {
        return preview(new CourseOfficer(course, officer), "", model);
    }

    private String preview(CourseOfficer id, String reason, Model model) {
        model.addAttribute("sheet", OpeningView.of(openings.preview(id, actors.current())));
        model.addAttribute("reason", reason);
        return "reimbursement/opening";
    }

    @PostMapping("/{course}/{officer}")
    String open(@PathVariable String course, @PathVariable String officer, @RequestParam(defaultValue = "") String reason, Model model,
                RedirectAttributes then) {
        CourseOfficer id = new CourseOfficer(course, officer);
        try {
            Wording title = OpeningView.of(openings.preview(id, actors.current())).title();
            openings.open(id, reason, actors.current());
            then.addFlashAttribute("opened", title);
            then.addFlashAttribute("openedCase", id);
            return "redirect:" + PATH;
        } catch (RuleViolation violation) {
            if (violation.field().isEmpty()) {
                throw violation;
            }
            model.addAttribute("violation", violation.wording());
            return preview(id, reason, model);
        }
    }
}
