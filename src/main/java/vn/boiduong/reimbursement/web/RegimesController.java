package vn.boiduong.reimbursement.web;

import java.math.BigDecimal;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.boiduong.calendar.Days;
import vn.boiduong.identity.Actors;
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.reimbursement.RegimeTable;
import vn.boiduong.shared.Messages;

/** By which rules training costs are paid back: whom they concern, from when until when, and where that is written. */
@Controller
class RegimesController {

    private final RegimeTable regimes;
    private final Actors actors;

    RegimesController(RegimeTable regimes, Actors actors) {
        this.regimes = regimes;
        this.actors = actors;
    }

    record Line(String basis, String people, String days, String level, List<String> rules) {
    }

    @GetMapping("/chinh-sach/che-do-den-bu")
    String regimes(Model model) {
        model.addAttribute("regimes", regimes.of(actors.current().agency()).stream().map(RegimesController::line).toList());
        return "reimbursement/regimes";
    }

    private static Line line(Regime regime) {
        String from = Days.text(regime.validFrom());
        return new Line(regime.basis(), Messages.text("reimbursement.personType." + regime.personType()),
                regime.validUntil() == null ? Messages.text("reimbursement.page.since", from)
                        : Messages.text("reimbursement.page.fromTo", from, Days.text(regime.validUntil())),
                Messages.text("reimbursement.level." + regime.lowestLevel()), List.of(
                Messages.text("reimbursement.page.cost", regime.costArticle()),
                Messages.text("reimbursement.page.commitment", regime.commitment().factor(),
                        Messages.text("reimbursement.rounding." + regime.commitment().rounding()), regime.commitment().article()),
                reduction(regime.reduction()), payment(regime.payment())));
    }

    private static String reduction(Regime.Reduction reduction) {
        return reduction.percentPerYear() == null ? Messages.text("reimbursement.page.reductionUnknown", reduction.article())
                : Messages.text("reimbursement.page.reduction", percent(reduction.percentPerYear()), percent(reduction.atMost()), reduction.article());
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String payment(Regime.Payment payment) {
        return payment.days() == null ? Messages.text("reimbursement.page.paymentUnknown", payment.article())
                : Messages.text("reimbursement.page.payment", payment.days(), payment.article());
    }
}
