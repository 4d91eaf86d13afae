package vn.boiduong.policy.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.calendar.Days;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.policy.PolicyCorrections;
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.policy.PolicyVersion;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** A version whose day has not come is put right or taken back here; what would hold then is shown first. */
@Controller
@RequestMapping("/chinh-sach/{version:[0-9]+}")
class PolicyCorrectionController {

    private final PolicyService policies;
    private final PolicyCorrections corrections;
    private final PolicyPages pages;
    private final Actors actors;

    PolicyCorrectionController(PolicyService policies, PolicyCorrections corrections, PolicyPages pages, Actors actors) {
        this.policies = policies;
        this.corrections = corrections;
        this.pages = pages;
        this.actors = actors;
    }

    @GetMapping("/sua")
    String correct(@PathVariable int version, Model model) {
        String agency = editorsAgency();
        PolicyVersion wrong = wrong(agency, version);
        Map<String, String> settings = policies.parameters(agency, version);
        corrections.draftReplacement(agency, version, wrong.validFrom(), Map.of());
        return page(wrong, new PolicyForm(Days.text(wrong.validFrom()), "", settings), model);
    }

    @PostMapping(value = "/sua", params = "preview")
    String preview(@PathVariable int version, @ModelAttribute PolicyForm form, Model model) {
        String agency = editorsAgency();
        try {
            PolicyDraft draft = corrections.draftReplacement(agency, version, form.day(), form.meant());
            model.addAttribute("draft", pages.draft(draft));
            model.addAttribute("dayMoves", !form.day().equals(wrong(agency, version).validFrom()));
            model.addAttribute("fields", draft.complaints().stream().flatMap(complaint -> complaint.field().stream()).toList());
        } catch (RuleViolation violation) {
            refused(violation, model);
        }
        return page(wrong(agency, version), form, model);
    }

    @PostMapping("/sua")
    String replace(@PathVariable int version, @ModelAttribute PolicyForm form, Model model, RedirectAttributes then) {
        String agency = editorsAgency();
        try {
            int number = corrections.replace(agency, version, new PolicyCorrections.Correction(form.day(), form.reason(), form.meant())).version();
            then.addFlashAttribute("said", Messages.shown("policy.page.replaced", version, number));
            return "redirect:/chinh-sach";
        } catch (RuleViolation violation) {
            refused(violation, model);
            return page(wrong(agency, version), form, model);
        }
    }

    @GetMapping("/rut")
    String withdrawal(@PathVariable int version, Model model) {
        String agency = editorsAgency();
        PolicyVersion wrong = wrong(agency, version);
        model.addAttribute("wrong", wrong);
        model.addAttribute("changes", pages.sentences(corrections.draftWithdrawal(agency, version)));
        model.addAttribute("from", Days.text(wrong.validFrom()));
        model.addAttribute("before", corrections.before(agency, version).number());
        return "policy/withdraw";
    }

    @PostMapping("/rut")
    String withdraw(@PathVariable int version, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes then) {
        String agency = editorsAgency();
        try {
            corrections.withdraw(agency, version, reason);
            then.addFlashAttribute("said", Messages.shown("policy.page.withdrawn", version));
            return "redirect:/chinh-sach";
        } catch (RuleViolation violation) {
            refused(violation, model);
            return withdrawal(version, model);
        }
    }

    private String page(PolicyVersion wrong, PolicyForm form, Model model) {
        model.addAttribute("wrong", wrong);
        model.addAttribute("from", Days.text(wrong.validFrom()));
        model.addAttribute("form", form);
        model.addAttribute("inputs", pages.inputs(form.settings()));
        return "policy/correct";
    }

    private PolicyVersion wrong(String agency, int number) {
        policies.parameters(agency, number);
        return policies.versions(agency).stream().filter(version -> version.number() == number).findFirst().orElseThrow();
    }

    private static void refused(RuleViolation violation, Model model) {
        model.addAttribute("errors", List.of(violation.wording()));
        model.addAttribute("fields", violation.field().stream().toList());
    }

    private String editorsAgency() {
        Actor actor = actors.current();
        if (!pages.mayEdit(actor)) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
        return actor.agency();
    }
}
