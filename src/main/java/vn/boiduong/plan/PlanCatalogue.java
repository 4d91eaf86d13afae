package vn.boiduong.plan;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;

/** The courses a draft may take: on offer in its year, not cancelled, and neither approved nor submitted in another plan. */
@Component
class PlanCatalogue {

    private static final String TAKEN = """
            select c.course from boiduong.plan p join boiduong.plan_course c on c.plan = p.id
            where p.agency = :agency and p.training_year = :year
              and (c.status = 'APPROVED' or c.status = 'PLANNED' and p.status = 'SUBMITTED' and p.id <> :plan)""";

    private final Courses courses;
    private final JdbcClient jdbc;

    PlanCatalogue(Courses courses, JdbcClient jdbc) {
        this.courses = courses;
        this.jdbc = jdbc;
    }

    /** Ordered by first day, then code. */
    List<Course> openTo(String planKey, String agency, int year) {
        Set<String> taken = jdbc.sql(TAKEN).param("agency", agency).param("year", year).param("plan", planKey)
                .query(String.class).set();
        return courses.ofYear(agency, year).stream()
                .filter(course -> !course.isCancelled() && !taken.contains(course.code())).toList();
    }
}
