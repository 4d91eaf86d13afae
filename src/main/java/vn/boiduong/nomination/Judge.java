package vn.boiduong.nomination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.Decisions;

/** Lets the decision table {@code nomination-eligibility} judge people, and adds the sentence to each condition not met. */
@Component
class Judge {

    private static final String TABLE = "nomination-eligibility";

    private final Decisions decisions;

    Judge(Decisions decisions) {
        this.decisions = decisions;
    }

    /** A look ahead that leaves no trace. */
    Decisions.Table preview() {
        Decisions.Table table = decisions.preview(TABLE);
        return facts -> table.rows(PersonFacts.nameless(facts));
    }

    /** The judgement of a name that was submitted; the engine's history keeps it with the officer and the course. */
    Decisions.Table forTheRecord() {
        return facts -> decisions.evaluate(TABLE, facts);
    }

    /**
     * Judges the people in this order: whoever is eligible, or one of the {@code reasoned} and not met are conditions alone a reason sets aside,
     * counts as seated and away for those after.
     */
    List<Judgement> inOrder(Picture picture, SeatBook seats, List<String> officers, Set<String> reasoned) {
        Decisions.Table table = preview();
        Set<String> sent = new LinkedHashSet<>();
        List<Judgement> judgements = new ArrayList<>();
        for (String officer : officers) {
            String unit = picture.person(officer).unit();
            Judgement judgement = judge(picture, picture.factsOf(officer, sent, seats.leftFor(unit)), table);
            if (judgement.eligible() || reasoned.contains(officer) && judgement.overridable()) {
                seats.take(unit);
                sent.add(officer);
            }
            judgements.add(judgement);
        }
        return judgements;
    }

    Judgement judge(Picture picture, PersonFacts facts, Decisions.Table table) {
        return new Judgement(facts.officer().id(),
                table.rows(facts.inputs()).stream().map(row -> finding(row, facts, picture)).toList());
    }

    private static Finding finding(Map<String, Object> row, PersonFacts facts, Picture picture) {
        Condition condition = Condition.valueOf((String) row.get("condition"));
        return new Finding(condition, Boolean.TRUE.equals(row.get("overridable")), Sentences.of(condition, facts, picture));
    }
}
