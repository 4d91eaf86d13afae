package vn.boiduong.roster.web;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.dataset.DatasetErrors;
import vn.boiduong.dataset.RowReader;
import vn.boiduong.identity.Actors;
import vn.boiduong.roster.RosterEdits;
import vn.boiduong.roster.RosterEdits.Which;
import vn.boiduong.roster.RosterForm;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** One row of the directory put right or added: form, preview, confirmation, each a page that needs no script. */
@Controller
@RequestMapping(RosterController.PATH)
class RosterFormController {

    private final RosterEdits edits;
    private final Actors actors;

    RosterFormController(RosterEdits edits, Actors actors) {
        this.edits = edits;
        this.actors = actors;
    }

    @GetMapping("/moi/{form}")
    String add(@PathVariable String form, Model model) {
        return show(which(form, null), Map.of(), model);
    }

    @GetMapping("/{form}/{key}/sua")
    String edit(@PathVariable String form, @PathVariable String key, Model model) {
        return show(which(form, key), Map.of(), model);
    }

    @PostMapping("/moi/{form}/xem-truoc")
    String previewNew(@PathVariable String form, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return preview(which(form, null), typed(sent), model);
    }

    @PostMapping("/{form}/{key}/sua/xem-truoc")
    String preview(@PathVariable String form, @PathVariable String key, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return preview(which(form, key), typed(sent), model);
    }

    @PostMapping("/moi/{form}")
    String saveNew(@PathVariable String form, @RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes then) {
        return confirm(which(form, null), typed(sent), model, then);
    }

    @PostMapping("/{form}/{key}/sua")
    String save(@PathVariable String form, @PathVariable String key, @RequestParam MultiValueMap<String, String> sent, Model model,
                RedirectAttributes then) {
        return confirm(which(form, key), typed(sent), model, then);
    }

    private String preview(Which which, Map<String, String> typed, Model model) {
        try {
            model.addAttribute("preview", edits.preview(which, typed, actors.current()));
        } catch (RowReader.WrongRow | RuleViolation | DatasetErrors refused) {
            tell(refused, model);
        }
        return show(which, typed, model);
    }

    private String confirm(Which which, Map<String, String> typed, Model model, RedirectAttributes then) {
        try {
            then.addFlashAttribute("made", edits.confirm(which, typed, typed.getOrDefault("mark", ""), actors.current()));
            return "redirect:" + RosterController.PATH + "/thay-doi";
        } catch (RowReader.WrongRow | RuleViolation | DatasetErrors refused) {
            tell(refused, model);
            return show(which, typed, model);
        }
    }

    private static void tell(RuntimeException refused, Model model) {
        Map<String, Wording> wrong = new HashMap<>();
        model.addAttribute("wrong", wrong);
        if (refused instanceof RowReader.WrongRow row) {
            wrong.putAll(row.byColumn());
        } else if (refused instanceof RuleViolation violation) {
            violation.field().ifPresent(field -> wrong.put(field, violation.wording()));
            model.addAttribute("violation", violation.wording());
        } else if (refused instanceof DatasetErrors errors) {
            model.addAttribute("violation", Wording.list("; ", errors.shown()));
        }
    }

    @SuppressWarnings("unchecked")
    private String show(Which which, Map<String, String> typed, Model model) {
        Map<String, Wording> wrong = (Map<String, Wording>) model.getAttribute("wrong");
        model.addAttribute("sheet", edits.sheet(which, typed, wrong == null ? Map.of() : wrong, actors.current()));
        model.addAttribute("form", which.form());
        model.addAttribute("key", which.key());
        return "roster/form";
    }

    private static Which which(String path, String key) {
        return new Which(RosterForm.at(path).orElseThrow(() -> new NotFound("form", path)), key);
    }

    /** Boxes that are ticked come one by one. */
    private static Map<String, String> typed(MultiValueMap<String, String> sent) {
        Map<String, String> typed = new HashMap<>();
        sent.forEach((name, values) -> typed.put(name, String.join(";", values.stream().filter(value -> !value.isEmpty()).toList())));
        return typed;
    }
}
