package vn.boiduong.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every time a plan came back; rows are never changed. */
@Repository
class PlanReturns {

    private final JdbcClient jdbc;

    PlanReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String plan, PlanReturn returned) {
        jdbc.sql("insert into boiduong.plan_return (plan, reason, returned_by, returned_on) values (:plan, :reason, :by, :on)")
                .param("plan", plan).param("reason", returned.reason()).param("by", returned.by()).param("on", returned.on()).update();
    }

    /** The latest first. */
    List<PlanReturn> of(String plan) {
        return jdbc.sql("""
                select r.reason, coalesce(o.full_name, r.returned_by), r.returned_on from boiduong.plan_return r
                left join boiduong.officer o on o.id = r.returned_by where r.plan = :plan order by r.id desc""").param("plan", plan)
                .query((row, n) -> new PlanReturn(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class))).list();
    }
}
