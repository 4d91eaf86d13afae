package vn.boiduong.target;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.target.Observation.Kind;
import vn.boiduong.target.ObservationTable.Rater;

/** Patterns that may have a good reason and may not, for hr and the auditor to look at. Nothing follows from them by itself. */
@OnPages
@Service
@Transactional(readOnly = true)
public class Observations {

    /** With fewer sheets than this, equal marks say nothing about a rater. */
    private static final int FEWEST_SHEETS = 3;
    /** One sheet of another kind among many hides nothing; among fewer than this it may well be a rater's honest exception. */
    private static final int FEWEST_FOR_MOST = 5;
    private static final int MOST_PERCENT = 90;
    private static final int QUOTED = 120;

    private final ObservationTable table;
    private final Directory directory;
    private final Courses courses;

    Observations(ObservationTable table, Directory directory, Courses courses) {
        this.table = table;
        this.directory = directory;
        this.courses = courses;
    }

    public List<Observation> ofYear(int year, Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
        List<Observation> seen = new ArrayList<>();
        table.overlapping(actor.agency(), year).forEach(overlap -> seen.add(Observation.of(Kind.OVERLAPPING_COURSES,
                Messages.shown("target.observation.overlap", overlap.name(), overlap.one(), overlap.other(),
                        ChronoUnit.DAYS.between(overlap.first(), overlap.last()) + 1, Days.text(overlap.first()), Days.text(overlap.last())),
                overlap.instances())));
        table.sameText(actor.agency(), year).forEach(same -> seen.add(Observation.of(Kind.SAME_REPORT_TEXT,
                Messages.shown("target.observation.sameText", same.people(), quoted(same.words())), same.instances())));
        table.sameCertificate(actor.agency(), year).forEach(same -> seen.add(Observation.of(Kind.SAME_CERTIFICATE,
                Messages.shown("target.observation.sameCertificate", same.people(), quoted(same.words())), same.instances())));
        table.raters(actor.agency(), year).stream().filter(rater -> rater.sheets().size() >= FEWEST_SHEETS).forEach(rater -> see(rater, seen));
        return named(seen);
    }

    private List<Observation> named(List<Observation> seen) {
        List<CourseOfficer> all = seen.stream().flatMap(one -> one.instances().stream()).distinct().map(CourseOfficer::ofKey).toList();
        Map<String, String> people = directory.namesOf(all.stream().map(CourseOfficer::officer).distinct().toList());
        Map<String, String> titles = courses.withCodes(all.stream().map(CourseOfficer::course).distinct().toList()).stream()
                .collect(Collectors.toMap(Course::code, Course::name));
        return seen.stream().map(one -> one.with(one.instances().stream().map(CourseOfficer::ofKey).map(who -> new Observation.Case(who.officer(),
                people.getOrDefault(who.officer(), who.officer()), who.course(), titles.getOrDefault(who.course(), who.course()))).toList())).toList();
    }

    private static void see(Rater rater, List<Observation> seen) {
        int sheets = rater.sheets().size();
        if (isMost(rater.flat(), sheets)) {
            seen.add(of(Kind.FLAT_MARKS, rater, "target.observation.flat", rater.flat()));
        }
        if (rater.kinds() == 1) {
            seen.add(Observation.of(Kind.SAME_MARKS_FOR_ALL, Messages.shown("target.observation.sameMarks", rater.name(), sheets,
                    rater.marks().replace(";", " - ")), rater.sheets()));
        }
        if (isMost(rater.excellent(), sheets)) {
            seen.add(of(Kind.ALWAYS_EXCELLENT, rater, "target.observation.excellent", rater.excellent()));
        }
    }

    /** All of a few sheets, or nearly all of enough. */
    private static boolean isMost(List<String> part, int sheets) {
        return part.size() == sheets || sheets >= FEWEST_FOR_MOST && part.size() * 100 >= sheets * MOST_PERCENT;
    }

    private static Observation of(Kind kind, Rater rater, String key, List<String> alike) {
        int sheets = rater.sheets().size();
        return Observation.of(kind, Messages.shown(alike.size() == sheets ? key : key + "Mostly", rater.name(), sheets, alike.size()), alike);
    }

    private static String quoted(String words) {
        String line = FreeText.shown(words.strip());
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
