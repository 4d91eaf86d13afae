package vn.boiduong.policy.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.dataset.DatasetErrors;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.identity.RoleNames;
import vn.boiduong.policy.ParameterTable;
import vn.boiduong.policy.ParameterWords;
import vn.boiduong.policy.PolicyCorrections;
import vn.boiduong.policy.PolicyDraft;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.policy.PolicyVersion;
import vn.boiduong.shared.RuleViolation;

/** The parameters, version by version, for everyone to read; HR and the administrator introduce the next, after a preview. */
@Controller
@RequestMapping("/chinh-sach")
class PolicyController {

    private final PolicyService policies;
    private final PolicyCorrections corrections;
    private final PolicyPages pages;
    private final PolicyUpload upload;
    private final Actors actors;

    PolicyController(PolicyService policies, PolicyCorrections corrections, PolicyPages pages, PolicyUpload upload, Actors actors) {
        this.policies = policies;
        this.corrections = corrections;
        this.pages = pages;
        this.upload = upload;
        this.actors = actors;
    }

    @GetMapping
    String latest(Model model) {
        return show(latest().number(), model);
    }

    @GetMapping("/{version}")
    String show(@PathVariable int version, Model model) {
        return page(version, new PolicyForm("", "", policies.parameters(agency(), latest().number())), false, model);
    }

    /** The version as the table a rehearsal takes; with a byte-order mark, without which Excel reads Vietnamese letters wrongly. */
    @GetMapping("/{version}.csv")
    ResponseEntity<byte[]> table(@PathVariable int version) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chinh-sach-" + version + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(("\uFEFF" + ParameterTable.of(ParameterWords.shown(policies.parameters(agency(), version)))).getBytes(StandardCharsets.UTF_8));
    }

    /** The form filled from a file; nothing is kept yet, and what it changes is shown once a day is named. */
    @PostMapping("/tep")
    String fill(@RequestParam MultipartFile file, Model model) throws IOException {
        Map<String, String> present = policies.parameters(agency(), latest().number());
        if (!pages.mayEdit(actors.current())) {
            throw new RuleViolation("identity.roleRequired", RoleNames.of(Role.HR));
        }
        try {
            PolicyForm form = new PolicyForm("", "", upload.read(file, present));
            model.addAttribute("filled", form.settings().entrySet().stream().filter(each -> !each.getValue().equals(present.get(each.getKey()))).count());
            return page(latest().number(), form, true, model);
        } catch (DatasetErrors errors) {
            model.addAttribute("errors", errors.shown());
            return page(latest().number(), new PolicyForm("", "", present), true, model);
        }
    }

    @PostMapping(params = "preview")
    String preview(@ModelAttribute PolicyForm form, Model model) {
        try {
            PolicyDraft draft = policies.draft(agency(), form.day(), form.meant());
            model.addAttribute("draft", pages.draft(draft));
            model.addAttribute("fields", fieldsOf(draft.complaints()));
        } catch (RuleViolation violation) {
            return refused(form, violation, model);
        }
        return page(latest().number(), form, true, model);
    }

    @PostMapping
    String introduce(@ModelAttribute PolicyForm form, Model model, RedirectAttributes then) {
        try {
            PolicyDraft draft = policies.draft(agency(), form.day(), form.meant());
            if (draft.changes().isEmpty()) {
                throw new RuleViolation("policy.nothingChanges");
            }
            then.addFlashAttribute("introduced", policies.introduce(agency(), form.day(), form.meant(), form.reason()).version());
        } catch (RuleViolation violation) {
            return refused(form, violation, model);
        }
        return "redirect:/chinh-sach";
    }

    private String refused(PolicyForm form, RuleViolation violation, Model model) {
        model.addAttribute("errors", List.of(violation.wording()));
        model.addAttribute("fields", fieldsOf(List.of(violation)));
        return page(latest().number(), form, true, model);
    }

    private String page(int version, PolicyForm form, boolean editing, Model model) {
        Actor actor = actors.current();
        Map<String, String> settings = policies.parameters(actor.agency(), version);
        model.addAttribute("version", version);
        model.addAttribute("versions", pages.versions(policies.versions(actor.agency()),
                policies.inForceNow(actor.agency()), pages.mayEdit(actor) ? corrections.correctable(actor.agency()) : Optional.empty()));
        model.addAttribute("groups", pages.groups(settings, version == 1 ? settings
                : policies.parameters(actor.agency(), corrections.before(actor.agency(), version).number()),
                policies.parameters(actor.agency(), 1)));
        model.addAttribute("editable", pages.mayEdit(actor));
        model.addAttribute("trying", pages.mayTry(actor));
        model.addAttribute("editing", editing);
        model.addAttribute("form", form);
        model.addAttribute("inputs", pages.inputs(form.settings()));
        return "policy/policy";
    }

    private static List<String> fieldsOf(List<RuleViolation> complaints) {
        return complaints.stream().flatMap(complaint -> complaint.field().stream()).toList();
    }

    private PolicyVersion latest() {
        return policies.latest(agency());
    }

    private String agency() {
        return actors.current().agency();
    }
}
