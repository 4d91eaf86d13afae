package vn.boiduong.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.shared.CourseOfficer;

/** Reads participations for ranking, report and pages; each list is one query. */
@Service
@Transactional(readOnly = true)
public class ParticipationResults {

    private final Participations participations;
    private final HoursTable hours;
    private final ResultTable results;
    private final JdbcClient jdbc;

    ParticipationResults(Participations participations, HoursTable hours, ResultTable results, JdbcClient jdbc) {
        this.participations = participations;
        this.hours = hours;
        this.results = results;
        this.jdbc = jdbc;
    }

    public Optional<Participation> find(CourseOfficer who) {
        return participations.findById(who.key());
    }

    /** How many versions of the result are kept, a corrected one beside those before it. */
    public int versionsOf(CourseOfficer who) {
        return results.versions(who.key());
    }

    /** All participations of the agency, by course and officer. */
    public List<ParticipationRow> ofAgency(String agency) {
        return rows(participations.findByAgencyOrderByCourseAscOfficerAsc(agency));
    }

    /** How many people of a course ended so; {@code outcome} is null while they are still in it. */
    public record Count(String course, Outcome outcome, long people) {
    }

    /** Everyone the agency sent to these courses, counted by course and outcome. */
    public List<Count> counts(String agency, Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql("""
                select course, outcome, sum(people) as people from boiduong.participation_by_course where agency = :agency and course in (:courses)
                group by course, outcome having sum(people) <> 0""").param("agency", agency).param("courses", courses).query((row, n) -> new Count(row.getString("course"),
                        row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome")), row.getLong("people"))).list();
    }

    public List<ParticipationRow> ofCourse(String course) {
        return rows(participations.findByCourseOrderByOfficer(course));
    }

    /** All participations in these courses, by course and officer. */
    public List<ParticipationRow> ofCourses(Collection<String> courses) {
        return courses.isEmpty() ? List.of() : rows(participations.findByCourseInOrderByCourseAscOfficerAsc(courses));
    }

    /** Somebody who reported how the course went, or of whom it is verified: such a course did take place. */
    public Optional<CourseOfficer> firstWithResult(String course) {
        return participations.findByCourseOrderByOfficer(course).stream().filter(Participation::hasResult).map(Participation::who).findFirst();
    }

    public List<ParticipationRow> ofOfficer(String officer) {
        return rows(participations.findByOfficerOrderByCourse(officer));
    }

    /** Everything the person was ever sent to, by course. */
    public List<Participation> casesOf(String officer) {
        return participations.findByOfficerOrderByCourse(officer);
    }

    /** What was ever credited to the person's years or taken back, in order of time. */
    public List<HoursEntry> entriesOf(String officer) {
        return hours.entriesOf(officer);
    }

    private static List<ParticipationRow> rows(List<Participation> found) {
        return found.stream().map(ParticipationRow::of).toList();
    }

    /** Participations concluded from the first day on and before the other, whatever their outcome. */
    public List<ConcludedParticipation> concluded(String agency, LocalDate from, LocalDate before) {
        return jdbc.sql("""
                select p.course, p.officer, p.outcome, p.test_score, c.hours, p.concluded_on, p.hours_credited as credited_hours
                from boiduong.participation p join boiduong.course c on c.code = p.course
                where p.agency = :agency and p.concluded_on >= :from and p.concluded_on < :before
                order by p.course, p.officer
                """).param("agency", agency).param("from", from).param("before", before)
                .query(ConcludedParticipation.class).list();
    }

    /** Hours credited to each officer in the year; whoever has none is absent. */
    public Map<String, Integer> hoursOfYear(String agency, int year) {
        return hours.ofYear(agency, year);
    }

    /** Hours credited in the year by the participation they come from, whoever has left since included. */
    public Map<CourseOfficer, Integer> hoursOfYearByCase(String agency, int year) {
        return hours.ofYearByCase(agency, year);
    }

    /** Hours by the day they were credited, from the first day on and before the other. */
    public Map<String, Integer> hoursCreditedBetween(String agency, LocalDate from, LocalDate before) {
        return hours.creditedBetween(agency, from, before);
    }
}
