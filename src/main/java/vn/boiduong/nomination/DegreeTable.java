package vn.boiduong.nomination;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.shared.CourseOfficer;

/** Degree courses, yearly grades and commitments; a later record of the same thing replaces the earlier. */
@Repository
class DegreeTable {

    private final JdbcClient jdbc;

    DegreeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who records and when. */
    record Act(String by, OffsetDateTime at) {
    }

    Optional<Integer> trainingMonths(String course) {
        return jdbc.sql("select training_months from boiduong.degree_course where course = :course").param("course", course)
                .query(Integer.class).optional();
    }

    Map<String, Map<Integer, Performance>> grades(Collection<String> officers, int first, int last) {
        Map<String, Map<Integer, Performance>> grades = new HashMap<>();
        if (!officers.isEmpty()) {
            jdbc.sql("""
                    select officer, performance_year, grade from boiduong.performance_grade
                    where officer in (:officers) and performance_year between :first and :last
                    """).param("officers", officers).param("first", first).param("last", last)
                    .query(row -> {
                        grades.computeIfAbsent(row.getString(1), unknown -> new TreeMap<>()).put(row.getInt(2), Performance.valueOf(row.getString(3)));
                    });
        }
        return grades;
    }

    Map<String, Integer> promised(String course) {
        Map<String, Integer> months = new HashMap<>();
        jdbc.sql("select officer, months from boiduong.service_commitment where course = :course").param("course", course)
                .query(row -> {
                    months.put(row.getString(1), row.getInt(2));
                });
        return months;
    }

    Optional<DegreeCourse> degree(String course) {
        return jdbc.sql("select degree, training_months from boiduong.degree_course where course = :course").param("course", course)
                .query(DegreeCourse.class).optional();
    }

    Optional<ServicePromise> promise(CourseOfficer who) {
        return jdbc.sql("select months, signed_on from boiduong.service_commitment where course = :course and officer = :officer")
                .param("course", who.course()).param("officer", who.officer()).query(ServicePromise.class).optional();
    }

    void mark(String course, Degree degree, int trainingMonths, Act act) {
        unmark(course);
        jdbc.sql("""
                insert into boiduong.degree_course (course, degree, training_months, recorded_by, recorded_at)
                values (:course, :degree, :months, :by, :at)
                """).param("course", course).param("degree", degree.name()).param("months", trainingMonths).param("by", act.by())
                .param("at", act.at()).update();
    }

    void unmark(String course) {
        jdbc.sql("delete from boiduong.degree_course where course = :course").param("course", course).update();
    }

    void grade(String officer, int year, Performance grade, Act act) {
        jdbc.sql("delete from boiduong.performance_grade where officer = :officer and performance_year = :year")
                .param("officer", officer).param("year", year).update();
        jdbc.sql("""
                insert into boiduong.performance_grade (officer, performance_year, grade, recorded_by, recorded_at)
                values (:officer, :year, :grade, :by, :at)
                """).param("officer", officer).param("year", year).param("grade", grade.name()).param("by", act.by()).param("at", act.at()).update();
    }

    void promise(CourseOfficer who, ServicePromise promise, Act act) {
        jdbc.sql("delete from boiduong.service_commitment where course = :course and officer = :officer")
                .param("course", who.course()).param("officer", who.officer()).update();
        jdbc.sql("""
                insert into boiduong.service_commitment (course, officer, months, signed_on, recorded_by, recorded_at)
                values (:course, :officer, :months, :signed, :by, :at)
                """).param("course", who.course()).param("officer", who.officer()).param("months", promise.months())
                .param("signed", promise.signedOn()).param("by", act.by()).param("at", act.at()).update();
    }
}
