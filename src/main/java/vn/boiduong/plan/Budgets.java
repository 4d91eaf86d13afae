package vn.boiduong.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/** The yearly budgets of training. Every figure ever recorded stays; the newest counts. */
@Service
@Transactional
public class Budgets {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Budgets(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** hr records the year's figure with the document it stands in; the administrator, who takes no business decision, does not. */
    public void record(AgencyYear year, Long amount, String source, Actor actor) {
        actor.require(Role.HR, year.agency());
        if (amount == null || amount < 0) {
            throw RuleViolation.inField("amount", "plan.budget.amountExpected");
        }
        jdbc.sql("""
                insert into boiduong.training_budget (agency, training_year, amount, source, recorded_by, recorded_on)
                values (:agency, :year, :amount, :source, :by, :on)""").param("agency", year.agency()).param("year", year.year())
                .param("amount", amount).param("source", FreeText.required("source", "plan.budget.source", source))
                .param("by", actor.officerId()).param("on", clock.today()).update();
    }

    /** As {@link #of}, for hr, chairman, auditor and administrator. */
    @Transactional(readOnly = true)
    public List<Budget> read(int year, Actor actor) {
        if (!actor.hasAny(Role.ADMIN, Role.CHAIRMAN, Role.AUDITOR)) {
            actor.require(Role.HR, actor.agency());
        }
        return of(new AgencyYear(actor.agency(), year));
    }

    /** The newest first; empty where none was recorded. */
    @Transactional(readOnly = true)
    public List<Budget> of(AgencyYear year) {
        return jdbc.sql("""
                select amount, source, recorded_by, recorded_on from boiduong.training_budget
                where agency = :agency and training_year = :year order by id desc""").param("agency", year.agency())
                .param("year", year.year()).query((row, n) -> new Budget(row.getLong(1), row.getString(2), row.getString(3),
                        row.getObject(4, LocalDate.class))).list();
    }

    /** What the approved plans of the year cost when every seat is taken, without this one. */
    long committed(AgencyYear year, String exceptPlan) {
        return jdbc.sql("""
                select coalesce(sum(c.seats * c.cost_per_seat), 0) from boiduong.plan p join boiduong.plan_course c on c.plan = p.id
                where p.agency = :agency and p.training_year = :year and p.id <> :plan and c.status = 'APPROVED'""")
                .param("agency", year.agency()).param("year", year.year()).param("plan", exceptPlan).query(Long.class).single();
    }
}
