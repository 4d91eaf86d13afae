package vn.boiduong.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Officer;
import vn.boiduong.evaluation.EvaluationRecords;
import vn.boiduong.evaluation.Marks;
import vn.boiduong.evaluation.ScoreInputs;
import vn.boiduong.nomination.NominationRecords;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.CourseOfficer;

/**
 * What has come of a year, as the courses and the script of a rehearsal: everyone sent, with result and marks, and the reason of who was
 * sent although a condition was not met. Where there is no result
 * yet, the person passes; where nobody has marked yet, the rehearsal's own marks stand in; courses still to come that nobody is named for
 * are filled with the likeliest names.
 */
@Component
class YearSoFar {

    private static final int LONGEST_REASON = 1000;

    private final Courses courses;
    private final NominationRecords nominations;
    private final ParticipationResults participations;
    private final EvaluationRecords evaluations;
    private final HoursExemptions exemptions;
    private final LikelyNames names;
    private final OfficeClock clock;

    YearSoFar(Courses courses, NominationRecords nominations, ParticipationResults participations, EvaluationRecords evaluations, HoursExemptions exemptions,
              LikelyNames names, OfficeClock clock) {
        this.courses = courses;
        this.nominations = nominations;
        this.participations = participations;
        this.evaluations = evaluations;
        this.exemptions = exemptions;
        this.names = names;
        this.clock = clock;
    }

    /** Whether anybody was sent to a course of the year. */
    boolean hasBegun(String agency, int year) {
        return !sent(codes(ofYear(agency, year))).isEmpty();
    }

    /** Whether the year has courses to come: then it can be played with the likeliest names before anybody was sent. */
    boolean isPlanned(String agency, int year) {
        return ofYear(agency, year).stream().anyMatch(this::isToCome);
    }

    private boolean isToCome(Course course) {
        return course.startsOn().isAfter(clock.today());
    }

    /**
     * How many are taken to be sent to courses nobody is named for, how many of those sent are taken to pass, and how many who pass are taken to have the marks of whoever nobody marked; then what the real ranking
     * counts and a rehearsal of one year does not: evaluations of courses of the year before, and people exempt from the hours.
     */
    record Assumed(long names, long results, long marks, long earlier, long exempt) {
    }

    /** Writes courses and script of these people, as the policy in force opens rankings and lets people go. */
    Assumed write(Path folder, int year, Policy policy, List<Officer> people) throws IOException {
        MonthDay opening = policy.rankingOpens();
        String agency = people.get(0).agency();
        List<Course> held = ofYear(agency, year);
        Set<String> known = people.stream().map(Officer::id).collect(Collectors.toSet());
        List<ParticipationRow> sent = sent(codes(held)).stream().filter(row -> known.contains(row.officer())).toList();
        Files.writeString(folder.resolve("courses.csv"), coursesTable(held));
        Map<CourseOfficer, ScoreInputs> inputs = evaluations.inputs(agency, codes(held));
        List<CourseOfficer> likely = likely(held, new LikelyNames.Sent(sent, held.stream().collect(Collectors.toMap(Course::code, Function.identity())),
                participations.hoursOfYear(agency, year)), people, policy.strengthPercent());
        Files.writeString(folder.resolve("script.csv"), script(sent, inputs, likely));
        Files.writeString(folder.resolve("reasons.csv"), reasons(sent, nominations.reasonsAgainstConditions(codes(held))));
        return new Assumed(likely.size(), sent.stream().filter(row -> row.outcome() == null).count(), withoutMarks(sent, inputs),
                evaluations.ofCoursesBefore(year, agency, opening.atYear(year - 1), opening.atYear(year)).stream()
                        .filter(each -> known.contains(each.officer())).count(),
                exemptions.inForce(agency, year).keySet().stream().filter(known::contains).count());
    }

    private List<CourseOfficer> likely(List<Course> held, LikelyNames.Sent sent, List<Officer> people, int percentAway) {
        Set<String> named = participations.ofCourses(codes(held)).stream().map(ParticipationRow::course).collect(Collectors.toSet());
        List<Course> unnamed = held.stream().filter(course -> isToCome(course) && !named.contains(course.code())).toList();
        return names.of(unnamed, people, sent, percentAway);
    }

    private static long withoutMarks(List<ParticipationRow> sent, Map<CourseOfficer, ScoreInputs> inputs) {
        return sent.stream().filter(row -> row.outcome() == null || row.outcome() == Outcome.PASSED)
                .filter(row -> !inputs.containsKey(row.who())).count();
    }

    private List<Course> ofYear(String agency, int year) {
        return courses.ofYear(agency, year).stream().filter(course -> !course.isCancelled()).toList();
    }

    private static List<String> codes(List<Course> held) {
        return held.stream().map(Course::code).toList();
    }

    private List<ParticipationRow> sent(List<String> courses) {
        return participations.ofCourses(courses).stream().filter(row -> row.outcome() != Outcome.CANCELLED).toList();
    }

    private static String coursesTable(List<Course> held) {
        Table table = new Table("code", "name", "content", "grants", "mode", "location", "organizer", "startsOn", "endsOn", "hours", "seats",
                "costPerSeat", "targetDuties", "refresher");
        held.forEach(course -> table.add(course.code(), course.name(), course.content(), course.grants(), course.mode(), course.location(),
                course.organizer(), course.startsOn(), course.endsOn(), course.hours(), course.seats(), course.costPerSeat(),
                course.targetDuties().stream().map(Enum::name).sorted().collect(Collectors.joining(";")), course.refresher() ? "YES" : "NO"));
        return table.text();
    }

    private static String script(List<ParticipationRow> sent, Map<CourseOfficer, ScoreInputs> inputs, List<CourseOfficer> likely) {
        Table table = new Table("officer", "course", "nominated", "outcome", "testScore", "certificateNo", "self1", "self2", "self3", "self4",
                "self5", "self6", "head1", "head2", "head3", "head4", "head5", "head6", "citizenMean", "citizenCount");
        sent.forEach(row -> table.add(cells(row, Optional.ofNullable(inputs.get(row.who())))));
        likely.forEach(who -> table.add(likely(who)));
        return table.text();
    }

    private static String reasons(List<ParticipationRow> sent, Map<CourseOfficer, String> reasons) {
        Table table = new Table("officer", "course", "reason");
        sent.stream().filter(row -> reasons.containsKey(row.who())).forEach(row -> table.add(row.officer(), row.course(), quoted(reasons.get(row.who()))));
        return table.text();
    }

    /** The rehearsal takes no longer one, and no decision hangs on its words. */
    private static String quoted(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static Object[] likely(CourseOfficer who) {
        Object[] cells = new Object[20];
        Object[] result = {who.officer(), who.course(), "YES", Outcome.PASSED};
        System.arraycopy(result, 0, cells, 0, result.length);
        return cells;
    }

    private static Object[] cells(ParticipationRow row, Optional<ScoreInputs> inputs) {
        Object[] cells = new Object[20];
        Object[] result = {row.officer(), row.course(), "YES", row.outcome() == null ? Outcome.PASSED : row.outcome(),
                row.testScore() == null ? null : row.testScore().stripTrailingZeros().toPlainString(), row.certificateNo()};
        System.arraycopy(result, 0, cells, 0, result.length);
        inputs.flatMap(ScoreInputs::self).ifPresent(marks -> put(cells, 6, marks));
        inputs.map(ScoreInputs::head).ifPresent(marks -> put(cells, 12, marks));
        inputs.flatMap(ScoreInputs::citizens).ifPresent(citizens -> {
            cells[18] = citizens.mean().stripTrailingZeros().toPlainString();
            cells[19] = citizens.count();
        });
        return cells;
    }

    private static void put(Object[] cells, int from, Marks marks) {
        for (int criterion = 1; criterion <= 6; criterion++) {
            cells[from + criterion - 1] = marks.of(criterion);
        }
    }
}
