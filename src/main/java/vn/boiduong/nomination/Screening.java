package vn.boiduong.nomination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.boiduong.engine.Decisions;
import vn.boiduong.shared.RuleViolation;

/**
 * Looks at a unit's names one after another, as they are to be seated: whoever stands before counts as away. Passing over
 * someone who may go needs a reason, and so does every condition the policy lets a reason set aside; the others cannot be reasoned away.
 */
final class Screening {

    private final Picture picture;
    private final List<Suggestion> suggestions;
    private final Judge judge;

    Screening(Picture picture, List<Suggestion> suggestions, Judge judge) {
        this.picture = picture;
        this.suggestions = suggestions;
        this.judge = judge;
    }

    /** One name and what of it needs a reason. */
    record Screened(String officer, Judgement judgement, boolean outOfOrder) {

        boolean needsReason() {
            return outOfOrder || judgement.overridable();
        }

        /** What the reason sets aside, or null. */
        String setAside() {
            List<String> names = Stream.concat(Stream.of(SetAside.ORDER).filter(order -> outOfOrder), judgement.brokenConditions().stream()).toList();
            return names.isEmpty() ? null : String.join(",", names);
        }
    }

    List<Screened> look(List<String> names, Decisions.Table table) {
        Set<String> before = new LinkedHashSet<>();
        List<Screened> screened = new ArrayList<>();
        for (String officer : names) {
            mustBeMember(officer);
            Judgement judgement = judge.judge(picture, picture.factsOf(officer, before, Integer.MAX_VALUE), table);
            screened.add(new Screened(officer, judgement, !Suggestions.inOrder(suggestions, officer, before)));
            if (!before.add(officer)) {
                throw RuleViolation.inField("nominees", "nomination.namedTwice", nameOf(officer));
            }
        }
        return screened;
    }

    /** Looks, and refuses the whole submission at the first name that may not go or lacks its reason. */
    List<Screened> accept(Submission submission, Decisions.Table table) {
        List<Screened> screened = look(submission.nominees(), table);
        for (Screened one : screened) {
            if (!one.judgement().eligible() && !one.judgement().overridable()) {
                throw RuleViolation.inField("nominees", "nomination.notEligible", nameOf(one.officer()), one.judgement().sentences());
            }
            if (one.needsReason() && submission.reasonFor(one.officer()) == null) {
                throw RuleViolation.inField("overrideReasons",
                        one.outOfOrder() ? "nomination.reasonForOrder" : "nomination.reasonForCondition",
                        nameOf(one.officer()), one.judgement().sentences());
            }
        }
        return screened;
    }

    private void mustBeMember(String officer) {
        if (picture.person(officer) == null) {
            throw RuleViolation.inField("nominees", "nomination.notOfUnit", officer);
        }
    }

    private String nameOf(String officer) {
        return picture.person(officer).fullName();
    }
}
