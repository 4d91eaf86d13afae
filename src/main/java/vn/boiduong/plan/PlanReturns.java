package vn.boiduong.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.decision.DecisionNote;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Verdict;
import vn.boiduong.directory.Directory;

/** Every time a plan came back. */
@Component
class PlanReturns {

    private final DecisionNotes notes;
    private final Directory directory;

    PlanReturns(DecisionNotes notes, Directory directory) {
        this.notes = notes;
        this.directory = directory;
    }

    /** The latest first. */
    List<PlanReturn> of(String plan) {
        List<DecisionNote> kept = new ArrayList<>(notes.of(PlanProcess.KEY, plan).stream().filter(note -> note.said().verdict() == Verdict.RETURNED).toList());
        Collections.reverse(kept);
        Map<String, String> names = directory.namesOf(kept.stream().map(DecisionNote::by).filter(Objects::nonNull).distinct().toList());
        return kept.stream().map(note -> new PlanReturn(note.said().reason(), note.by() == null ? "" : names.getOrDefault(note.by(), note.by()),
                note.at() == null ? null : OfficeClock.dayOf(note.at()))).toList();
    }
}
