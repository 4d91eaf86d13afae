package vn.boiduong.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;

/** The courses a draft may take: not cancelled, and neither approved nor submitted in another plan of the agency, whatever its year. */
@Component
class PlanCatalogue {

    private static final String TAKEN = """
            select c.course from boiduong.plan p join boiduong.plan_course c on c.plan = p.id
            where p.agency = :agency
              and (c.status = 'APPROVED' or c.status = 'PLANNED' and p.status = 'SUBMITTED' and p.id <> :plan)""";

    private final Courses courses;
    private final JdbcClient jdbc;

    PlanCatalogue(Courses courses, JdbcClient jdbc) {
        this.courses = courses;
        this.jdbc = jdbc;
    }

    Offer openTo(Plan plan) {
        Set<String> taken = taken(plan);
        Map<Boolean, List<Course>> free = courses.ofAgency(plan.agency()).stream()
                .filter(course -> !course.isCancelled() && !taken.contains(course.code()))
                .collect(Collectors.partitioningBy(plan::isOfItsYear));
        return new Offer(free.get(true), free.get(false));
    }

    /** Courses some plan has taken, by code. */
    Set<String> taken(Plan plan) {
        return jdbc.sql(TAKEN).param("agency", plan.agency()).param("plan", plan.id()).query(String.class).set();
    }

    /** Courses that start in the plan's year, which a draft takes unless hr leaves them out, and others, which hr has to add. */
    record Offer(List<Course> ofYear, List<Course> ofOtherYears) {

        List<Course> all() {
            return Stream.concat(ofYear.stream(), ofOtherYears.stream()).toList();
        }

        boolean isEmpty() {
            return ofYear.isEmpty() && ofOtherYears.isEmpty();
        }
    }
}
