package vn.boiduong.nomination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import vn.boiduong.engine.Decisions;

/** Suggests a unit's people for a course, in the {@link SuggestedOrder}. */
@Component
class Suggestions {

    private static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::claim, SuggestedOrder.BY_CLAIM);

    private final Judge judge;
    private final NomineeTable nominees;

    Suggestions(Judge judge, NomineeTable nominees) {
        this.judge = judge;
        this.nominees = nominees;
    }

    /** First those who may go, then those whom only the unit's strength holds back, then the others by name; seats are not asked. */
    List<Suggestion> of(Picture picture) {
        Decisions.Table table = judge.preview();
        Map<String, Learned> learned = nominees.learned(picture.people().keySet(), picture.course().startsOn().getYear());
        List<Suggestion> all = picture.people().keySet().stream().map(officer -> suggestion(picture, officer, table,
                learned.getOrDefault(officer, Learned.nothing(officer)))).sorted(ORDER).toList();
        List<Suggestion> ordered = new ArrayList<>();
        all.stream().filter(one -> one.judgement().eligible()).forEach(ordered::add);
        all.stream().filter(one -> one.judgement().overridable()).forEach(ordered::add);
        List<Suggestion> numbered = new ArrayList<>(numbered(ordered));
        all.stream().filter(one -> !one.judgement().eligible() && !one.judgement().overridable())
                .sorted(Comparator.comparing(Suggestion::officer, SuggestedOrder::byName)).forEach(numbered::add);
        return numbered;
    }

    /** Whether nobody stands before this person in the suggested order who may go and is not among those already named. */
    static boolean inOrder(List<Suggestion> suggestions, String officer, Set<String> named) {
        return suggestions.stream().takeWhile(one -> !one.officer().id().equals(officer))
                .filter(one -> one.judgement().eligible()).allMatch(one -> named.contains(one.officer().id()));
    }

    private Suggestion suggestion(Picture picture, String officer, Decisions.Table table, Learned learned) {
        Judgement judgement = judge.judge(picture, picture.factsOf(officer, Set.of(), Integer.MAX_VALUE), table);
        return new Suggestion(picture.person(officer), Optional.empty(), judgement, picture.missesWhatItGrants(officer), learned);
    }

    private static List<Suggestion> numbered(List<Suggestion> ordered) {
        return IntStream.range(0, ordered.size()).mapToObj(i -> ordered.get(i).at(i + 1)).toList();
    }
}
