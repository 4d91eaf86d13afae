package vn.boiduong.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.nomination.DegreeRecords;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Wording;

/** What is on record about the year, degree or promise a change is about, and every line of a ranking under way, in words by a key. */
@Component
class Notes {

    private final Directory directory;
    private final OfficeClock clock;
    private final HoursExemptions exemptions;
    private final DegreeRecords degrees;
    private final RankingService rankings;
    private final CoverNotes covers;

    Notes(Directory directory, OfficeClock clock, HoursExemptions exemptions, DegreeRecords degrees, RankingService rankings, CoverNotes covers) {
        this.directory = directory;
        this.clock = clock;
        this.exemptions = exemptions;
        this.degrees = degrees;
        this.rankings = rankings;
        this.covers = covers;
    }

    Map<String, Wording> of(String agency, Change about, Map<String, String> names) {
        Map<String, Wording> notes = new TreeMap<>(covers.about(agency, about));
        String person = about.officer() == null ? null : names.get(about.officer());
        Integer year = about.entry() == null ? null : about.entry().year();
        if (person != null && year != null) {
            Optional.ofNullable(exemptions.inForce(agency, year).get(about.officer())).ifPresent(exemption ->
                    notes.put("exemption", text("exempt", person, String.valueOf(year), exemption.reason())));
            degrees.gradeOf(about.officer(), year).ifPresent(grade ->
                    notes.put("grade", text("grade", person, String.valueOf(year), Wording.of("nomination.performance." + grade))));
        }
        dated(agency, about, person, notes);
        if (about.course() != null) {
            degrees.degreeOf(about.course()).ifPresent(course -> notes.put("degree",
                    text("degree", Wording.of("nomination.degree." + course.degree()), course.trainingMonths())));
        }
        if (person != null && about.course() != null) {
            degrees.promiseOf(new CourseOfficer(about.course(), about.officer())).ifPresent(promise ->
                    notes.put("promise", text("promise", person, promise.months(), Days.text(promise.signedOn()))));
        }
        rankings.underWay(agency).forEach(ranking -> rankings.rows(ranking.id()).forEach(row -> notes.put(ranking.id() + row.officer(),
                text("standing", names.get(row.officer()), String.valueOf(ranking.trainingYear()), row.inWords()))));
        return notes;
    }

    /** What ends early, with the days it holds now. */
    private void dated(String agency, Change about, String person, Map<String, Wording> notes) {
        if (about.kind() == ChangeKind.DEPUTY_ENDED) {
            Stream.of(about.firstDay(), clock.today()).flatMap(day -> directory.deputies(agency, day).stream())
                    .filter(deputy -> deputy.unit().equals(about.unit()) && deputy.officer().equals(about.officer()))
                    .forEach(deputy -> notes.put("deputy" + deputy.firstDay(), text("deputy", person, directory.unit(agency, deputy.unit()).name(),
                            Days.text(deputy.firstDay()), Days.text(deputy.lastDay()))));
        } else if (about.kind() == ChangeKind.LEAVE_ENDED) {
            directory.leaves(List.of(about.officer()), about.firstDay().minusDays(1), about.firstDay())
                    .forEach(leave -> notes.put("leave" + leave.firstDay() + leave.kind(), text("leave", person,
                            Wording.of("change.leave." + leave.kind()), Days.text(leave.firstDay()), Days.text(leave.lastDay()))));
        }
    }

    private static Wording text(String key, Object... words) {
        return Wording.of("change.note." + key, words);
    }
}
