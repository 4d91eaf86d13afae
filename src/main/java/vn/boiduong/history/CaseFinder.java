package vn.boiduong.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.history.CaseArchive.PastCase;
import vn.boiduong.history.CaseArchive.Place;
import vn.boiduong.history.CaseArchive.Wanted;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** Finds the agency's cases, running or ended, a page at a time; for the auditor, hr and the chairman. */
@Service
@Transactional(readOnly = true)
public class CaseFinder {

    public static final int A_PAGE = 50;

    private final CaseArchive archive;
    private final CaseNames names;
    private final Courses courses;
    private final Directory directory;

    CaseFinder(CaseArchive archive, CaseNames names, Courses courses, Directory directory) {
        this.archive = archive;
        this.names = names;
        this.courses = courses;
        this.directory = directory;
    }

    /** What the search fields offer: processes by id, units by code. */
    public record Choices(Map<String, String> processes, List<Unit> units) {
    }

    public Choices choices(Actor actor) {
        Readers.require(actor);
        return new Choices(archive.processes(), directory.units(actor.agency()));
    }

    /** The latest started first. A field that cannot be read is refused in a sentence. */
    public FoundCases find(Search search, Actor actor) {
        Readers.require(actor);
        Wanted wanted = wanted(search, actor.agency());
        boolean nobody = Stream.of(wanted.courses(), wanted.people(), wanted.actors()).anyMatch(each -> each != null && each.isEmpty());
        List<PastCase> found = nobody ? List.of() : archive.find(wanted, A_PAGE + 1);
        boolean more = found.size() > A_PAGE;
        List<PastCase> page = more ? found.subList(0, A_PAGE) : found;
        return new FoundCases(names.lines(page), more ? PageMark.of(page.get(A_PAGE - 1)) : null);
    }

    private Wanted wanted(Search search, String agency) {
        LocalDate from = day("tu", "history.from", search.tu());
        LocalDate to = day("den", "history.to", search.den());
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleViolation.inField("den", "history.wrongOrder", Days.text(from), Days.text(to));
        }
        return new Wanted(agency, process(search.quyTrinh()), search.khoa().isEmpty() ? null : coursesLike(search.khoa(), agency),
                unit(search.donVi(), agency), people(search.nguoi(), agency), people(search.nguoiLam(), agency), ended(search.trangThai()),
                from == null ? null : startOf(from), to == null ? null : startOf(to.plusDays(1)), place(search.tiep()));
    }

    private String process(String id) {
        if (id.isEmpty() || archive.processes().containsKey(id)) {
            return id.isEmpty() ? null : id;
        }
        throw RuleViolation.inField("quyTrinh", "history.unknown", Messages.text("history.process"), id);
    }

    private String unit(String code, String agency) {
        if (code.isEmpty() || directory.units(agency).stream().anyMatch(unit -> unit.code().equals(code))) {
            return code.isEmpty() ? null : code;
        }
        throw RuleViolation.inField("donVi", "history.unknown", Messages.text("history.unit"), code);
    }

    private static Boolean ended(String state) {
        return switch (state) {
            case "" -> null;
            case "dang-chay" -> false;
            case "da-xong" -> true;
            default -> throw RuleViolation.inField("trangThai", "history.unknown", Messages.text("history.state"), state);
        };
    }

    private Set<String> coursesLike(String words, String agency) {
        return courses.ofAgency(agency).stream().filter(course -> course.code().equalsIgnoreCase(words) || SearchWords.fit(words, course.name()))
                .map(Course::code).collect(Collectors.toSet());
    }

    private Set<String> people(String words, String agency) {
        return words.isEmpty() ? null : directory.officers(agency).stream()
                .filter(officer -> officer.id().equalsIgnoreCase(words) || SearchWords.fit(words, officer.fullName()))
                .map(Officer::id).collect(Collectors.toSet());
    }

    private static LocalDate day(String field, String label, String text) {
        return text.isEmpty() ? null : Days.read(field, Messages.text(label), text);
    }

    private static Instant startOf(LocalDate day) {
        return OfficeClock.startOf(day).toInstant();
    }

    private static Place place(String mark) {
        return mark.isEmpty() ? null : PageMark.read(mark);
    }
}
