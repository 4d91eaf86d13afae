package vn.boiduong.reimbursement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;

/** Puts an agency's local rule in force. None is by itself: the state's decrees ask nothing back for short courses. */
@Service
@Transactional
public class LocalRules {

    private final Regimes regimes;

    LocalRules(Regimes regimes) {
        this.regimes = regimes;
    }

    /** From its day on the rule stands in place of an earlier one for the same people. */
    public void adopt(LocalRule rule, Actor actor) {
        actor.require(Role.ADMIN, rule.agency());
        String basis = FreeText.required("basis", "reimbursement.field.basis", rule.basis());
        rule.people().stream().sorted().forEach(type -> {
            regimes.endLocalRule(rule.agency(), type, rule.from().minusDays(1));
            regimes.adoptLocalRule(rule.agency(), type, rule.from(), basis);
        });
    }
}
