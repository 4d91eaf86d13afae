package vn.boiduong.change.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.change.ChangeChoices;
import vn.boiduong.change.ChangeKind;
import vn.boiduong.change.ChangeService;
import vn.boiduong.change.Outcome;
import vn.boiduong.directory.Leave;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.nomination.Degree;
import vn.boiduong.nomination.Performance;
import vn.boiduong.shared.RuleViolation;

/** The page where hr says what happened, sees what it touches, and confirms. Every step is a page of its own; nothing needs a script. */
@Controller
@RequestMapping(ChangesController.PATH)
class ChangesController {

    static final String PATH = "/bien-dong";

    private final ChangeService changes;
    private final ChangeChoices choices;
    private final Actors actors;

    ChangesController(ChangeService changes, ChangeChoices choices, Actors actors) {
        this.changes = changes;
        this.choices = choices;
        this.actors = actors;
    }

    /** What the address names goes along to the kinds that ask for it: a person's or a course's page leads here. */
    @GetMapping
    String list(@ModelAttribute ChangeForm opened, Model model) {
        Actor actor = actors.current();
        model.addAttribute("recorded", changes.recorded(actor));
        model.addAttribute("groups", KindGroup.of(choices.kindsFor(actor), opened));
        model.addAttribute("about", choices.nameOf(opened.officer(), opened.course(), actor));
        model.addAttribute("people", choices.namesOf(actor));
        model.addAttribute("covers", choices.coversOf(actor));
        model.addAttribute("mayEndCovers", choices.kindsFor(actor).contains(ChangeKind.COVER_ENDED));
        return "change/list";
    }

    /** What the address names is filled in: other pages lead here with a person. */
    @GetMapping("/{kind}")
    String form(@PathVariable ChangeKind kind, @ModelAttribute ChangeForm entered, Model model) {
        return show(kind, entered, model);
    }

    private String show(ChangeKind kind, ChangeForm entered, Model model) {
        Actor actor = actors.current();
        if (!choices.kindsFor(actor).contains(kind)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
        model.addAttribute("kind", kind);
        model.addAttribute("fields", List.of(Fields.of(kind)));
        model.addAttribute("leaves", Leave.Kind.values());
        model.addAttribute("degrees", Degree.values());
        model.addAttribute("grades", Performance.values());
        model.addAttribute("entered", entered);
        model.addAttribute("choices", choices.of(actor));
        return "change/form";
    }

    @PostMapping("/{kind}/xem-truoc")
    String preview(@PathVariable ChangeKind kind, @ModelAttribute ChangeForm entered, Model model) {
        try {
            Outcome outcome = changes.preview(entered.read(kind), actors.current());
            model.addAttribute("outcome", outcome);
        } catch (RuleViolation violation) {
            refused(violation, model);
            return show(kind, violation.field().filter("hours"::equals).isPresent() ? proposed(kind, entered) : entered, model);
        }
        return show(kind, entered, model);
    }

    @PostMapping("/{kind}")
    String make(@PathVariable ChangeKind kind, @ModelAttribute ChangeForm entered, @RequestParam String mark, Model model,
                RedirectAttributes then) {
        try {
            then.addFlashAttribute("made", changes.apply(entered.read(kind), mark, actors.current()));
            return "redirect:" + PATH;
        } catch (RuleViolation violation) {
            refused(violation, model);
            return show(kind, entered, model);
        }
    }

    /** What is asked for stands in the field in proportion; looking at it again confirms it. */
    private ChangeForm proposed(ChangeKind kind, ChangeForm entered) {
        boolean empty = entered.hours() == null || entered.hours().isBlank();
        return empty ? changes.proposedHours(entered.read(kind), actors.current()).map(entered::givingHours).orElse(entered) : entered;
    }

    private static void refused(RuleViolation violation, Model model) {
        model.addAttribute("violation", violation.wording());
        model.addAttribute("wrongField", violation.field().orElse(""));
    }
}
