package vn.boiduong.reimbursement.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Officer;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.reimbursement.LocalRules;
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.reimbursement.RegimePoints;
import vn.boiduong.reimbursement.RegimeTable;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** By which rules training costs are paid back: whom they concern, from when until when, and where that is written. */
@Controller
class RegimesController {

    private static final String PATH = "/chinh-sach/che-do-den-bu";

    private final RegimeTable regimes;
    private final LocalRules localRules;
    private final Actors actors;

    RegimesController(RegimeTable regimes, LocalRules localRules, Actors actors) {
        this.regimes = regimes;
        this.localRules = localRules;
        this.actors = actors;
    }

    record Line(Long start, String basis, Wording people, Wording days, Wording level, List<Wording> rules) {
    }

    @GetMapping(PATH)
    String regimes(Model model) {
        return page(LocalRuleForm.EMPTY, model);
    }

    private String page(LocalRuleForm entered, Model model) {
        Actor actor = actors.current();
        model.addAttribute("regimes", regimes.of(actor.agency()).stream().map(RegimesController::line).toList());
        model.addAttribute("mayAdopt", actor.hasAny(Role.HR, Role.ADMIN));
        model.addAttribute("people", Officer.PersonType.values());
        model.addAttribute("standing", regimes.localOf(actor.agency()));
        model.addAttribute("entered", entered);
        if (!model.containsAttribute("ending")) {
            model.addAttribute("ending", LocalRuleForm.EMPTY);
        }
        return "reimbursement/regimes";
    }

    @PostMapping(PATH + "/xem-truoc")
    String preview(@ModelAttribute LocalRuleForm entered, Model model) {
        Actor actor = actors.current();
        try {
            model.addAttribute("reach", localRules.preview(entered.read(actor.agency()), actor));
        } catch (RuleViolation violation) {
            model.addAttribute("violation", violation.wording());
        }
        return page(entered, model);
    }

    @PostMapping(PATH)
    String adopt(@ModelAttribute LocalRuleForm entered, Model model) {
        Actor actor = actors.current();
        try {
            localRules.adopt(entered.read(actor.agency()), actor);
            return "redirect:" + PATH;
        } catch (RuleViolation violation) {
            model.addAttribute("violation", violation.wording());
            return page(entered, model);
        }
    }

    @PostMapping(PATH + "/cham-dut/xem-truoc")
    String previewEnd(@ModelAttribute("ending") LocalRuleForm ending, Model model) {
        Actor actor = actors.current();
        try {
            model.addAttribute("endReach", localRules.previewEnd(ending.read(actor.agency()), actor));
        } catch (RuleViolation violation) {
            model.addAttribute("endViolation", violation.wording());
        }
        return page(LocalRuleForm.EMPTY, model);
    }

    @PostMapping(PATH + "/cham-dut")
    String end(@ModelAttribute("ending") LocalRuleForm ending, Model model) {
        Actor actor = actors.current();
        try {
            localRules.end(ending.read(actor.agency()), actor);
            return "redirect:" + PATH;
        } catch (RuleViolation violation) {
            model.addAttribute("endViolation", violation.wording());
            return page(LocalRuleForm.EMPTY, model);
        }
    }

    private static Line line(Regime regime) {
        String from = Days.text(regime.validFrom());
        return new Line(regime.isLocal() ? null : regime.id(), regime.basis(), Wording.of("reimbursement.personType." + regime.personType()),
                days(regime, from),
                Wording.of("reimbursement.level." + regime.lowestLevel()), rules(regime));
    }

    private static List<Wording> rules(Regime regime) {
        List<Wording> rules = new ArrayList<>(List.of(Wording.of("reimbursement.page.cost", regime.costArticle()),
                Wording.of("reimbursement.page.commitment", regime.commitment().factor(),
                        Wording.of("reimbursement.rounding." + regime.commitment().rounding()), regime.commitment().article()),
                reduction(regime.reduction()), payment(regime.payment())));
        RegimePoints.ALL.stream().filter(regime.cases().articles()::containsKey).forEach(point -> rules.add(
                Wording.of("reimbursement.page.point", Wording.of(RegimePoints.label(point)), regime.cases().articles().get(point))));
        return rules;
    }

    private static Wording days(Regime regime, String from) {
        if (regime.validUntil() == null) {
            return Wording.of("reimbursement.page.since", from);
        }
        Wording fromTo = Wording.of("reimbursement.page.fromTo", from, Days.text(regime.validUntil()));
        return regime.endedBy() == null ? fromTo : Wording.of(List.of(fromTo, Wording.of("reimbursement.page.endedBy", regime.endedBy())));
    }

    private static Wording reduction(Regime.Reduction reduction) {
        return reduction.percentPerYear() == null ? Wording.of("reimbursement.page.reductionUnknown", reduction.article())
                : Wording.of("reimbursement.page.reduction", percent(reduction.percentPerYear()), percent(reduction.atMost()), reduction.article());
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Wording payment(Regime.Payment payment) {
        return payment.days() == null ? Wording.of("reimbursement.page.paymentUnknown", payment.article())
                : Wording.of("reimbursement.page.payment", payment.days(), payment.article());
    }
}
