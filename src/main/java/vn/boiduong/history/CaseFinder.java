package vn.boiduong.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.history.CaseArchive.About;
import vn.boiduong.history.CaseArchive.Found;
import vn.boiduong.history.CaseArchive.Place;
import vn.boiduong.history.CaseArchive.Standing;
import vn.boiduong.history.CaseArchive.State;
import vn.boiduong.history.CaseArchive.Wanted;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Finds the agency's cases, running or ended, a page at a time; for the auditor, hr and the chairman. */
@Service
@Transactional(readOnly = true)
public class CaseFinder {

    public static final int A_PAGE = 50;

    private final CaseArchive archive;
    private final CaseNames names;
    private final SearchReader fields;

    CaseFinder(CaseArchive archive, CaseNames names, SearchReader fields) {
        this.archive = archive;
        this.names = names;
        this.fields = fields;
    }

    public SearchReader.Choices choices(Actor actor) {
        Readers.require(actor);
        return fields.choices(actor.agency());
    }

    /** The latest started first. A field that cannot be read is refused in a sentence. */
    public FoundCases find(Search search, Actor actor) {
        Readers.require(actor);
        Wanted wanted = wanted(search, actor.agency());
        About about = wanted.about();
        boolean nobody = Stream.of(about.courses(), about.people(), about.actors()).anyMatch(each -> each != null && each.isEmpty());
        List<Found> found = nobody ? List.of() : archive.find(wanted, A_PAGE + 1);
        boolean more = found.size() > A_PAGE;
        List<Found> page = more ? found.subList(0, A_PAGE) : found;
        return new FoundCases(names.lines(page.stream().map(Found::itself).toList()), more ? PageMark.of(page.get(A_PAGE - 1).place()) : null);
    }

    private Wanted wanted(Search search, String agency) {
        LocalDate from = day("tu", "history.from", search.tu());
        LocalDate to = day("den", "history.to", search.den());
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleViolation.inField("den", "history.wrongOrder", Days.text(from), Days.text(to));
        }
        About about = new About(fields.process(search.quyTrinh()), fields.courses(search.khoa(), agency), fields.unit(search.donVi(), agency),
                fields.people(search.nguoi(), agency), fields.people(search.nguoiLam(), agency), null);
        return new Wanted(agency, about, standing(search.trangThai()), from == null ? null : startOf(from),
                to == null ? null : startOf(to.plusDays(1)), place(search.tiep()));
    }

    private static Standing standing(String state) {
        return switch (state) {
            case "" -> Standing.ANY;
            case "dang-chay" -> new Standing(State.RUNNING);
            case "da-xong" -> new Standing(State.ENDED);
            default -> throw RuleViolation.inField("trangThai", "history.unknown", Wording.of("history.state"), state);
        };
    }

    private static LocalDate day(String field, String label, String text) {
        return text.isEmpty() ? null : Days.read(field, Wording.of(label), text);
    }

    private static Instant startOf(LocalDate day) {
        return OfficeClock.startOf(day).toInstant();
    }

    private static Place place(String mark) {
        return mark.isEmpty() ? null : PageMark.read(mark);
    }
}
