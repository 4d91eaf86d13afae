package vn.boiduong.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.shared.RuleViolation;

/** Courses another plan has taken since a draft was opened: whoever still means to plan one is told whose plan has it. */
@Component
class TakenCourses {

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Directory directory;

    TakenCourses(JdbcClient jdbc, Courses courses, Directory directory) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.directory = directory;
    }

    private record Holder(String course, String plan, String draftedBy, LocalDate draftedOn, boolean decided) {
    }

    /** What the draft names, and where nothing is left to plan also what it does not, must not stand in another plan. */
    void requireFree(Plan plan, PlanDraft draft, PlanCatalogue.Offer offer) {
        List<Holder> holders = holders(plan);
        holders.stream().filter(held -> draft.named().contains(held.course())).findFirst().ifPresent(this::refuse);
        if (plan.isSupplement() && offer.ofYear().isEmpty() && draft.named().isEmpty()) {
            holders.stream().filter(held -> !held.decided()).findFirst().ifPresent(this::refuse);
        }
    }

    private List<Holder> holders(Plan plan) {
        return jdbc.sql("""
                        select c.course, p.id as plan, p.drafted_by, p.drafted_on, case when p.status = 'SUBMITTED' then false else true end as decided
                        from boiduong.plan p join boiduong.plan_course c on c.plan = p.id
                        where p.agency = :agency and p.id <> :plan
                          and (c.status = 'APPROVED' or c.status = 'PLANNED' and p.status = 'SUBMITTED') order by c.course""")
                .param("agency", plan.agency()).param("plan", plan.id()).query(Holder.class).list();
    }

    private void refuse(Holder held) {
        Plan holder = Plan.of(held.plan());
        String course = courses.withCodes(List.of(held.course())).stream().map(Course::name).findFirst().orElse(held.course());
        throw new RuleViolation(holder.isSupplement() ? "plan.courseTaken.supplement" : "plan.courseTaken.yearly", course, held.course(),
                holder.trainingYear(), directory.namesOf(List.of(held.draftedBy())).getOrDefault(held.draftedBy(), held.draftedBy()),
                Days.text(held.draftedOn()), holder.supplementNumber());
    }
}
