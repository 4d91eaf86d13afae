package vn.boiduong.reimbursement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        boolean degree = regime.map(rules -> rules.isDegreeCourse(claim.trainingLevel())).orElse(false);
        Finding found = ask(regime.map(rules -> rules.cases().scheme()).orElse(null), claim.event(), degree, claim.exemption());
        return new Finding(found.share(), regime.map(rules -> rules.articleOf(claim, found.share(), found.article())).orElse(found.article()));
    }

    /** The table's articles of a scheme, by case that is paid back and by reason that frees from it. */
    Map<String, String> articlesOf(String scheme) {
        Map<String, String> articles = new LinkedHashMap<>();
        Arrays.stream(ReimbursementCase.values()).filter(happened -> happened != ReimbursementCase.LOCAL_RULE).forEach(happened -> {
            Finding found = ask(scheme, happened.event(), true, Exemption.NONE);
            if (found.share() != Share.NONE) {
                articles.put(happened.name(), found.article());
            }
        });
        Arrays.stream(Exemption.values()).filter(reason -> reason != Exemption.NONE).forEach(reason ->
                Stream.of(ReimbursementCase.NOT_GRADUATED, ReimbursementCase.LEFT_BEFORE_COMMITMENT)
                        .map(happened -> ask(scheme, happened.event(), true, reason)).filter(found -> found.share() == Share.NONE).findFirst()
                        .ifPresent(found -> articles.put(reason.name(), found.article())));
        return articles;
    }

    private Finding ask(String scheme, String event, boolean degreeCourse, Exemption exemption) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("regime", scheme);
        facts.put("event", event);
        facts.put("degreeCourse", degreeCourse);
        facts.put("exemption", exemption.reason());
        Map<String, Object> row = decisions.evaluate("reimbursement-case", facts).get(0);
        return new Finding(Share.valueOf((String) row.get("share")), (String) row.get("article"));
    }
}
