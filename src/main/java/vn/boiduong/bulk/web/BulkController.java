package vn.boiduong.bulk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.bulk.BulkKind;
import vn.boiduong.bulk.BulkSheets;
import vn.boiduong.bulk.BulkWork;
import vn.boiduong.bulk.Entry;
import vn.boiduong.bulk.RowOutcome;
import vn.boiduong.shared.Wording;

/** The table of several tasks: filled in, previewed, completed, and told row by row. Whatever was typed comes back until it is done. */
@Controller
@RequestMapping("/viec-cua-toi/{slug:danh-gia|tham-tra|huong-xu-ly|quan-triet}")
class BulkController {

    private final BulkSheets sheets;
    private final BulkWork work;

    BulkController(BulkSheets sheets, BulkWork work) {
        this.sheets = sheets;
        this.work = work;
    }

    @ModelAttribute("kind")
    BulkKind kind(@PathVariable String slug) {
        return BulkKind.at(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String table(@ModelAttribute("kind") BulkKind kind, @RequestParam(defaultValue = "") String tiep, Model model) {
        model.addAttribute("sheet", sheets.sheet(kind, tiep));
        model.addAttribute("mark", tiep);
        model.asMap().putIfAbsent("filled", Map.of());
        model.asMap().putIfAbsent("faults", Map.of());
        return "bulk/table";
    }

    @PostMapping(params = "buoc=xem-truoc")
    String preview(@ModelAttribute("kind") BulkKind kind, @RequestParam MultiValueMap<String, String> form, Model model) {
        List<Entry> entries = Entry.all(kind, form);
        model.addAttribute("preview", work.preview(kind, entries));
        model.addAttribute("entries", entries);
        model.addAttribute("mark", markOf(form));
        return "bulk/preview";
    }

    /** Back from the preview, every cell as it was typed and every fault beside its cell. */
    @PostMapping(params = "buoc=sua")
    String mend(@ModelAttribute("kind") BulkKind kind, @RequestParam MultiValueMap<String, String> form, Model model) {
        List<Entry> entries = Entry.all(kind, form);
        model.addAttribute("filled", filled(entries));
        model.addAttribute("faults", faults(work.preview(kind, entries).refused()));
        return table(kind, markOf(form), model);
    }

    @PostMapping(params = "buoc=hoan-thanh")
    String complete(@ModelAttribute("kind") BulkKind kind, @RequestParam MultiValueMap<String, String> form, RedirectAttributes then) {
        List<Entry> entries = Entry.all(kind, form);
        List<RowOutcome> outcomes = work.complete(kind, entries);
        List<RowOutcome> open = outcomes.stream().filter(outcome -> outcome.is("REFUSED")).toList();
        then.addFlashAttribute("finished", outcomes.stream().filter(outcome -> outcome.is("DONE")).count());
        then.addFlashAttribute("outcomes", outcomes).addFlashAttribute("faults", faults(open)).addFlashAttribute("filled", filled(entries));
        Optional.of(markOf(form)).filter(mark -> !mark.isEmpty()).ifPresent(mark -> then.addAttribute("tiep", mark));
        return "redirect:" + kind.path();
    }

    private static String markOf(MultiValueMap<String, String> form) {
        return form.getOrDefault("tiep", List.of("")).get(0);
    }

    private static Map<String, Map<String, String>> filled(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::taskId, Entry::values, (one, same) -> one));
    }

    /** Sentences by task and cell; those about a whole row stand under an empty name. */
    private static Map<String, Map<String, Wording>> faults(List<RowOutcome> refused) {
        Map<String, Map<String, Wording>> faults = new HashMap<>();
        refused.forEach(row -> row.faults().forEach(fault -> faults.computeIfAbsent(row.taskId(), task -> new HashMap<>())
                .merge(fault.field() == null ? "" : fault.field(), fault.sentence(), (one, more) -> Wording.list(" ", List.of(one, more)))));
        return faults;
    }
}
