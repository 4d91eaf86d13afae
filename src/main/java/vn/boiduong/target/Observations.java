package vn.boiduong.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy.Observing;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.Page;
import vn.boiduong.target.Observation.Kind;
import vn.boiduong.target.Observation.Part;
import vn.boiduong.target.ObservationTable.Asked;
import vn.boiduong.target.ObservationTable.Rater;
import vn.boiduong.target.ObservationTable.Same;
import vn.boiduong.target.ObservationTable.Sheets;

/** Patterns that may have a good reason and may not, for hr and the auditor to look at. Nothing follows from them by itself. */
@OnPages
@Service
@Transactional(readOnly = true)
public class Observations {

    private static final int QUOTED = 120;
    /** Beyond it an address asks for nothing there could be. */
    private static final int LAST_PAGE = 1_000_000;
    /** Of these there may be many; of the others no more than there are raters. */
    private static final List<Kind> PAGED = List.of(Kind.OVERLAPPING_COURSES, Kind.SAME_REPORT_TEXT, Kind.SAME_CERTIFICATE);

    private final ObservationTable table;
    private final Directory directory;
    private final Courses courses;
    private final Policies policies;
    private final OfficeClock clock;

    Observations(ObservationTable table, Directory directory, Courses courses, Policies policies, OfficeClock clock) {
        this.table = table;
        this.directory = directory;
        this.courses = courses;
        this.policies = policies;
        this.clock = clock;
    }

    /** A page of one kind, counted from 1; without a kind the first page of each. What there is of raters stands on the first page. */
    public List<Part> ofYear(int year, Optional<Kind> kind, int number, Actor actor) {
        requireLooking(actor);
        int shown = Math.min(Math.max(1, number), LAST_PAGE);
        Asked page = new Asked(actor.agency(), year, (shown - 1) * Page.SIZE, Page.SIZE + 1, Page.SIZE);
        List<Part> parts = new ArrayList<>();
        PAGED.stream().filter(each -> kind.isEmpty() || kind.get() == each).forEach(each -> {
            List<Observation> seen = seen(each, page);
            parts.add(new Part(each, named(seen.stream().limit(Page.SIZE).toList()), seen.size() > Page.SIZE));
        });
        if (shown == 1 && kind.filter(PAGED::contains).isEmpty()) {
            named(ofRaters(page).stream().filter(one -> kind.isEmpty() || kind.get() == one.kind()).toList()).stream().collect(Collectors.groupingBy(Observation::kind, LinkedHashMap::new, Collectors.toList()))
                    .forEach((each, seen) -> parts.add(new Part(each, seen, false)));
        }
        return parts.stream().filter(part -> !part.seen().isEmpty()).toList();
    }

    private static void requireLooking(Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
    }

    private List<Observation> seen(Kind kind, Asked asked) {
        return switch (kind) {
            case OVERLAPPING_COURSES -> table.overlapping(asked).stream().map(overlap -> Observation.of(kind,
                    Messages.shown("target.observation.overlap", overlap.name(), overlap.one(), overlap.other(),
                            ChronoUnit.DAYS.between(overlap.first(), overlap.last()) + 1, Days.text(overlap.first()), Days.text(overlap.last())),
                    overlap.instances().size(), overlap.instances())).toList();
            case SAME_REPORT_TEXT -> same(kind, Same.WORDS, "target.observation.sameText", asked);
            default -> same(kind, Same.CERTIFICATE, "target.observation.sameCertificate", asked);
        };
    }

    private List<Observation> same(Kind kind, Same what, String key, Asked asked) {
        return table.same(what, asked).stream().map(same -> Observation.of(kind, Messages.shown(key, same.people(), quoted(same.words())), same.cases(),
                same.instances())).toList();
    }

    private List<Observation> ofRaters(Asked asked) {
        List<Observation> seen = new ArrayList<>();
        Observing observing = limits(asked.agency(), asked.year());
        table.raters(asked, observing.fewestSheets()).forEach(rater -> see(rater, asked, observing, seen));
        return seen;
    }

    /** From when equal marks are worth a look. */
    public Observing limits(int year, Actor actor) {
        return limits(actor.agency(), year);
    }

    private Observing limits(String agency, int year) {
        return policies.inForce(agency, asOf(year)).observing();
    }

    /** A year that is over is looked at as its last day was. */
    private LocalDate asOf(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return clock.today().isBefore(end) ? clock.today() : end;
    }

    private List<Observation> named(List<Observation> seen) {
        List<CourseOfficer> all = seen.stream().flatMap(one -> one.instances().stream()).distinct().map(CourseOfficer::ofKey).toList();
        Map<String, String> people = directory.namesOf(all.stream().map(CourseOfficer::officer).distinct().toList());
        Map<String, String> titles = courses.withCodes(all.stream().map(CourseOfficer::course).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Course::name));
        return seen.stream().map(one -> one.with(one.instances().stream().map(CourseOfficer::ofKey).map(who -> new Observation.Case(who.officer(),
                people.getOrDefault(who.officer(), who.officer()), who.course(), titles.getOrDefault(who.course(), who.course()))).toList())).toList();
    }

    private void see(Rater rater, Asked asked, Observing observing, List<Observation> seen) {
        int sheets = rater.sheets();
        if (observing.isMost(rater.flat(), sheets)) {
            seen.add(of(Kind.FLAT_MARKS, rater, rater.flat(), table.sheets(rater, Sheets.FLAT, asked)));
        }
        if (rater.kinds() == 1) {
            seen.add(Observation.of(Kind.SAME_MARKS_FOR_ALL, Messages.shown("target.observation.sameMarks", rater.name(), sheets,
                    rater.marks().replace(";", " - ")), sheets, table.sheets(rater, Sheets.ALL, asked)));
        }
        if (observing.isMost(rater.excellent(), sheets)) {
            seen.add(of(Kind.ALWAYS_EXCELLENT, rater, rater.excellent(), table.sheets(rater, Sheets.EXCELLENT, asked)));
        }
    }

    private static Observation of(Kind kind, Rater rater, int alike, List<String> sheets) {
        String key = kind == Kind.FLAT_MARKS ? "target.observation.flat" : "target.observation.excellent";
        return Observation.of(kind, Messages.shown(alike == rater.sheets() ? key : key + "Mostly", rater.name(), rater.sheets(), alike), alike, sheets);
    }

    private static String quoted(String words) {
        String line = FreeText.shown(words.strip());
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
