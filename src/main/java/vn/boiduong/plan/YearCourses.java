package vn.boiduong.plan;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.course.Courses;

/**
 * Which courses a training year answers for: those its plans approved, whenever they start, and those that start in it and that no
 * plan of another year approved.
 */
@Component
@Transactional(readOnly = true)
public class YearCourses {

    private static final String APPROVED = """
            select c.course, p.training_year from boiduong.plan p join boiduong.plan_course c on c.plan = p.id
            where p.agency = :agency and c.status = 'APPROVED'""";

    private final Courses courses;
    private final JdbcClient jdbc;

    YearCourses(Courses courses, JdbcClient jdbc) {
        this.courses = courses;
        this.jdbc = jdbc;
    }

    /** Their codes. */
    public Set<String> of(String agency, int year) {
        Set<String> codes = new HashSet<>(courses.codesOfYear(agency, year));
        jdbc.sql(APPROVED).param("agency", agency).query(row -> {
            if (row.getInt("training_year") == year) {
                codes.add(row.getString("course"));
            } else {
                codes.remove(row.getString("course"));
            }
        });
        return codes;
    }
}
