package vn.boiduong.reimbursement.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.reimbursement.MonthRounding;
import vn.boiduong.reimbursement.RegimePoints;
import vn.boiduong.reimbursement.RegimeVersions;
import vn.boiduong.reimbursement.TrainingLevel;
import vn.boiduong.shared.RuleViolation;

/** Where hr or the administrator enters what a document says on paying back, looks at whom it concerns, and keeps it. */
@Controller
@RequestMapping(RegimeVersionsController.PATH)
class RegimeVersionsController {

    static final String PATH = "/chinh-sach/che-do-den-bu/phien-ban";

    private static final List<String> ARTICLES = List.of("cost", "commitment", "reduction", "payment");

    private final RegimeVersions versions;
    private final Actors actors;

    RegimeVersionsController(RegimeVersions versions, Actors actors) {
        this.versions = versions;
        this.actors = actors;
    }

    /** @param tu the version to start from */
    @GetMapping
    String form(@RequestParam(required = false) Long tu, Model model) {
        Actor actor = actors.current();
        versions.requireEditor(actor);
        return page(tu == null ? RegimeForm.empty() : RegimeForm.of(versions.startFrom(tu, actor)), model);
    }

    @PostMapping("/xem-truoc")
    String preview(@ModelAttribute RegimeForm entered, Model model) {
        Actor actor = actors.current();
        try {
            model.addAttribute("reach", versions.preview(entered.read(actor.agency()), actor));
        } catch (RuleViolation violation) {
            return refused(entered, violation, model);
        }
        return page(entered, model);
    }

    @PostMapping
    String enter(@ModelAttribute RegimeForm entered, Model model) {
        Actor actor = actors.current();
        try {
            versions.enter(entered.read(actor.agency()), actor);
        } catch (RuleViolation violation) {
            return refused(entered, violation, model);
        }
        return "redirect:" + PATH.substring(0, PATH.lastIndexOf('/'));
    }

    private String refused(RegimeForm entered, RuleViolation violation, Model model) {
        versions.requireEditor(actors.current());
        model.addAttribute("violation", violation.wording());
        model.addAttribute("field", violation.field().orElse(""));
        return page(entered, model);
    }

    private static String page(RegimeForm entered, Model model) {
        model.addAttribute("entered", entered);
        model.addAttribute("people", PersonType.values());
        model.addAttribute("levels", List.of(TrainingLevel.DEGREE, TrainingLevel.POSTGRADUATE));
        model.addAttribute("schemes", RegimeVersions.SCHEMES);
        model.addAttribute("roundings", MonthRounding.values());
        model.addAttribute("rules", ARTICLES);
        model.addAttribute("points", RegimePoints.ALL);
        return "reimbursement/version";
    }
}
