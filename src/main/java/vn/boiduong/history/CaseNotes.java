package vn.boiduong.history;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.decision.DecisionNote;
import vn.boiduong.decision.DecisionNotes;
import vn.boiduong.decision.Said;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/**
 * All that was written and decided in one case: what the records say, every decision of every round, the marks of an evaluation, what hr
 * did from the tracking board.
 */
@OnPages
@Component
class CaseNotes {

    private static final Set<String> MONEY = Set.of("cost", "amount", "paidAmount");

    private final NoteTable table;
    private final DecisionNotes decisions;
    private final MarkNotes marks;
    private final BoardActs acts;

    CaseNotes(NoteTable table, DecisionNotes decisions, MarkNotes marks, BoardActs acts) {
        this.table = table;
        this.decisions = decisions;
        this.marks = marks;
        this.acts = acts;
    }

    /** In order of time, what has no day last. */
    List<NoteTable.Row> of(String process, String businessKey) {
        Notes places = Notes.of(process);
        List<BoardActs.BoardAct> onTheBoard = acts.of(process, businessKey);
        Stream<NoteTable.Row> decided = decisions.of(process, businessKey).stream().map(note -> row(process, note));
        Stream<NoteTable.Row> recorded = Stream.of(table.of(places.before(), businessKey).stream(), decided,
                        process.equals("evaluation") ? marks.of(businessKey).stream() : Stream.<NoteTable.Row>empty(),
                        table.of(places.after(), businessKey).stream()).flatMap(rows -> rows)
                .filter(row -> onTheBoard.stream().noneMatch(act -> act.saysWhyItEnded(row)));
        return Stream.concat(recorded, onTheBoard.stream().map(CaseNotes::row)).map(CaseNotes::inDong)
                .sorted(Comparator.comparing(NoteTable.Row::on, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static NoteTable.Row inDong(NoteTable.Row row) {
        return !MONEY.contains(row.word()) ? row
                : new NoteTable.Row(row.word(), Dong.text(Long.parseLong(row.text())), row.by(), row.on(), row.unit(), row.about());
    }

    private static NoteTable.Row row(BoardActs.BoardAct act) {
        return act.note(Messages.shown("history.board." + act.kind(), act.step(), act.detail()));
    }

    private static NoteTable.Row row(String process, DecisionNote note) {
        Said said = note.said();
        String word = "decision." + said.verdict() + "." + process;
        String text = Objects.requireNonNullElse(said.reason(), Messages.shown("history.decision.said." + said.verdict()))
                + (said.forSuperior() ? " " + Messages.shown("history.decision.forSuperior") : "");
        return new NoteTable.Row(word, text, note.by(), note.at() == null ? null : OfficeClock.dayOf(note.at()), null, said.about());
    }
}
