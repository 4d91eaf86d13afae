package vn.boiduong.trial.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.PlainText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.trial.Trial;
import vn.boiduong.trial.TrialService;

/** Drafts of the policy tried out by HR: started from the page of policies, followed and read here. */
@Controller
@RequestMapping("/chinh-sach/dien-tap")
class TrialController {

    private static final String PAGE = "/chinh-sach/dien-tap";
    private static final String SECONDS = "5";

    private final TrialService trials;
    private final TrialPages pages;
    private final Actors actors;

    TrialController(TrialService trials, TrialPages pages, Actors actors) {
        this.trials = trials;
        this.pages = pages;
        this.actors = actors;
    }

    @GetMapping
    String latest(@RequestParam(defaultValue = "") String tim, @RequestParam(defaultValue = "1") int trang, Model model, HttpServletResponse response) {
        model.addAttribute("tim", tim.strip());
        model.addAttribute("trang", trang);
        return page(trials.latest(actors.current()), model, response);
    }

    @PostMapping
    String start(@ModelAttribute TrialForm form, RedirectAttributes then) {
        try {
            trials.start(Optional.ofNullable(form.year()), form.meant(), actors.current());
        } catch (RuleViolation violation) {
            if (violation.key().startsWith("identity.")) {
                throw violation;
            }
            then.addFlashAttribute("refusal", violation.wording());
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/{number}/dung")
    String stop(@PathVariable int number) {
        trials.stop(number, actors.current());
        return "redirect:" + PAGE;
    }

    @GetMapping("/{number}/xep-hang.csv")
    ResponseEntity<byte[]> ranking(@PathVariable int number) {
        return file("xep-hang-" + number, trials.find(number, actors.current()).ranking());
    }

    @GetMapping("/{number}/viec-theo-tuan.csv")
    ResponseEntity<byte[]> tasks(@PathVariable int number) {
        return file("viec-theo-tuan-" + number, trials.find(number, actors.current()).tasks());
    }

    /** With a byte-order mark, without which Excel reads Vietnamese letters wrongly. */
    private static ResponseEntity<byte[]> file(String name, String table) {
        if (table == null) {
            throw new RuleViolation("trial.notDone");
        }
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).body(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Optional<Trial> found, Model model, HttpServletResponse response) {
        model.addAttribute("trial", found.orElse(null));
        found.ifPresent(trial -> {
            model.addAttribute("head", pages.head(trial));
            model.addAttribute("changes", trials.changes(trial));
            model.addAttribute("failure", pages.failure(trial));
            model.addAttribute("notes", pages.notes(trial));
            if (trial.isUnderWay()) {
                response.setHeader("Refresh", SECONDS);
            }
            if (trial.ranking() != null) {
                List<TrialPages.Person> people = pages.people(trial);
                List<TrialPages.Week> weeks = pages.weeks(trial);
                String words = (String) model.getAttribute("tim");
                model.addAttribute("people", Page.of(people.stream()
                        .filter(person -> PlainText.has(person.name() + " " + person.id() + " " + person.unit(), words)).toList(), (int) model.getAttribute("trang")));
                model.addAttribute("weeks", weeks);
                model.addAttribute("summary", pages.summary(people, weeks));
            }
        });
        return "trial/trial";
    }
}
