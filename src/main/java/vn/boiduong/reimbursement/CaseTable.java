package vn.boiduong.reimbursement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.Decisions;

/** Asks the decision table {@code reimbursement-case}. */
@Component
class CaseTable {

    private final Decisions decisions;

    CaseTable(Decisions decisions) {
        this.decisions = decisions;
    }

    Finding find(Claim claim, Optional<Regime> regime) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("regime", regime.map(Regime::code).orElse(null));
        facts.put("event", claim.event());
        facts.put("degreeCourse", regime.map(rules -> rules.isDegreeCourse(claim.trainingLevel())).orElse(false));
        facts.put("exemption", claim.exemption().reason());
        Map<String, Object> row = decisions.evaluate("reimbursement-case", facts).get(0);
        return new Finding(Share.valueOf((String) row.get("share")), (String) row.get("article"));
    }
}
