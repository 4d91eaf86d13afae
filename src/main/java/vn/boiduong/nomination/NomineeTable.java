package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.ReadOnce;
import vn.boiduong.shared.CourseOfficer;

/** What concerns many names at once. */
@Repository
class NomineeTable {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    NomineeTable(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** Every seat and decided place of the agency's people that is not concluded. */
    List<Commitment> commitments(String agency) {
        return jdbc.sql("""
                select officer, course from boiduong.nominee
                where agency = :agency and status in ('SEATED', 'DECIDED') order by officer, course
                """).param("agency", agency).query(Commitment.class).list();
    }

    /** What people have learned so far: hours of the year and the end of the last course attended. */
    Map<String, Learned> learned(Collection<String> officers, int year) {
        return officers.isEmpty() ? Map.of() : jdbc.sql("""
                select officer, max(course_ended_on) as last_course_ended_on,
                       sum(case when course_ended_on between :first and :last then credited_hours else 0 end) as hours
                from boiduong.nominee where officer in (:officers) and status in ('PASSED', 'NOT_PASSED') group by officer
                """).param("officers", officers).param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31))
                .query(Learned.class).list().stream().collect(Collectors.toMap(Learned::officer, Function.identity()));
    }

    /** The participation ended with a result; a second report of the same end changes nothing. */
    void conclude(CourseOfficer who, Conclusion conclusion) {
        jdbc.sql("""
                update boiduong.nominee set status = :status, credited_hours = :hours, course_ended_on = :ended,
                       version = version + 1 where id = :id and status = 'DECIDED'
                """).param("status", conclusion.passed() ? "PASSED" : "NOT_PASSED").param("hours", conclusion.hours())
                .param("ended", conclusion.courseEndedOn()).param("id", who.key()).update();
    }

    void correct(CourseOfficer who, Conclusion conclusion) {
        jdbc.sql("""
                update boiduong.nominee set status = :status, credited_hours = :hours, course_ended_on = :ended,
                       version = version + 1 where id = :id and status in ('PASSED', 'NOT_PASSED')
                """).param("status", conclusion.passed() ? "PASSED" : "NOT_PASSED").param("hours", conclusion.hours())
                .param("ended", conclusion.courseEndedOn()).param("id", who.key()).update();
    }

    /** The course ended on another day than was known: so did every place in it that is concluded. */
    void courseEnded(String course, LocalDate on) {
        jdbc.sql("""
                update boiduong.nominee set course_ended_on = :ended, version = version + 1
                where course = :course and status in ('PASSED', 'NOT_PASSED') and course_ended_on <> :ended
                """).param("course", course).param("ended", on).update();
    }

    /** The participation ended without attendance; the place in the calendar is free again. False when it was so before. */
    boolean release(CourseOfficer who, String reason, LocalDate on) {
        return jdbc.sql("""
                update boiduong.nominee set status = 'WITHDRAWN', end_reason = :reason, ended_on = :day, version = version + 1
                where id = :id and status = 'DECIDED'
                """).param("reason", reason).param("day", on).param("id", who.key()).update() > 0;
    }

    /** The course never took place: whoever was closed without a report did not miss it either. */
    void neverHeld(CourseOfficer who, String reason, LocalDate on) {
        jdbc.sql("""
                update boiduong.nominee set status = 'WITHDRAWN', end_reason = :reason, ended_on = :day, version = version + 1
                where id = :id and status = 'NOT_PASSED'
                """).param("reason", reason).param("day", on).param("id", who.key()).update();
    }

    /** Waits until no other course names people of these units, so that both see each other's names. */
    void takeTurns(String agency, Collection<String> units) {
        if (!units.isEmpty()) {
            jdbc.sql("select unit from boiduong.nomination_turn where agency = :agency and unit in (:units) order by unit for update")
                    .param("agency", agency).param("units", units).query(String.class).list();
            once.forget();
        }
    }

    void makeTurns(String agency, Collection<String> units) {
        for (String unit : units) {
            jdbc.sql("""
                    insert into boiduong.nomination_turn (agency, unit) select :agency, :unit
                    where not exists (select 1 from boiduong.nomination_turn where agency = :agency and unit = :unit)
                    """).param("agency", agency).param("unit", unit).update();
        }
    }

    List<CoveredPost> coveredPosts(String agency, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select officer, first_day, until_day as last_day from boiduong.covered_post
                where agency = :agency and until_day >= :first and first_day <= :last
                """).param("agency", agency).param("first", first).param("last", last).query(CoveredPost.class).list();
    }
}
