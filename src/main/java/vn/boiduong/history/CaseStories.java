package vn.boiduong.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.history.CaseArchive.PastCase;
import vn.boiduong.history.CaseArchive.Recorded;
import vn.boiduong.identity.Actor;

/** Tells one case of the agency from its start to its end; for the auditor, hr and the chairman. */
@Service
@Transactional(readOnly = true)
public class CaseStories {

    private final CaseArchive archive;
    private final CaseNames names;
    private final StepTellers tellers;
    private final CaseNotes notes;

    CaseStories(CaseArchive archive, CaseNames names, StepTellers tellers, CaseNotes notes) {
        this.archive = archive;
        this.names = names;
        this.tellers = tellers;
        this.notes = notes;
    }

    /** Empty where the agency has no such case. */
    public Optional<Story> find(String id, Actor actor) {
        Readers.require(actor);
        return archive.open(actor.agency(), id).map(recorded -> tell(recorded, actor));
    }

    private Story tell(Recorded recorded, Actor actor) {
        PastCase itself = recorded.itself();
        List<PastCase> shown = new ArrayList<>(recorded.called());
        shown.add(itself);
        if (recorded.caller() != null) {
            shown.add(recorded.caller());
        }
        Map<String, CaseLine> lines = names.lines(shown).stream().collect(Collectors.toMap(CaseLine::id, line -> line));
        StepTeller teller = tellers.of(recorded, actor);
        return new Story(lines.get(itself.id()), itself.businessKey(), recorded.caller() == null ? null : lines.get(recorded.caller().id()),
                teller.person(itself.startedBy(), OfficeClock.dayOf(itself.startedAt())), CaseNames.course(itself).orElse(null), CaseNames.person(itself).orElse(null),
                recorded.steps().stream().map(step -> teller.tell(step, lines)).toList(),
                isOpenAbout(itself, actor) ? List.of() : notes.of(itself.process(), itself.businessKey()).stream().map(teller::tell).toList(),
                recorded.diagram(), recorded.ahead());
    }

    /** While a case is open nobody reads here what others write about him. */
    private static boolean isOpenAbout(PastCase itself, Actor reader) {
        return itself.endedAt() == null && CaseNames.person(itself).filter(reader::is).isPresent();
    }
}
