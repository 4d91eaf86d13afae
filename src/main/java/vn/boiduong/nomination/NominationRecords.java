package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.shared.CourseOfficer;

/** What a report on these courses has to name: reasons that set a rule aside, and units that stayed silent. */
@Repository
@Transactional(readOnly = true)
public class NominationRecords {

    private final JdbcClient jdbc;

    NominationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everyone who was ever sent, also those who withdrew later, by unit and course. */
    public List<ReasonedNomination> reasoned(Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql("""
                select c.name as course, n.officer, n.unit, n.overridden, n.override_reason
                from boiduong.nominee n join boiduong.course c on c.code = n.course
                where n.course in (:courses) and n.overridden is not null and n.sent_on is not null
                order by n.unit, c.starts_on, c.code, n.turn
                """).param("courses", courses).query((row, number) -> new ReasonedNomination(row.getString("course"), row.getString("officer"),
                row.getString("unit"), SetAside.of(row.getString("overridden")), row.getString("override_reason"))).list();
    }

    /** Why those sent to these courses were sent although a condition was not met. */
    public Map<CourseOfficer, String> reasonsAgainstConditions(Collection<String> courses) {
        Map<CourseOfficer, String> reasons = new HashMap<>();
        if (!courses.isEmpty()) {
            jdbc.sql("""
                    select course, officer, override_reason from boiduong.nominee
                    where course in (:courses) and sent_on is not null and overridden <> :order and override_reason is not null""")
                    .param("courses", courses).param("order", SetAside.ORDER).query(row -> {
                        reasons.put(new CourseOfficer(row.getString(1), row.getString(2)), row.getString(3));
                    });
        }
        return reasons;
    }

    /** The day each was sent to these courses, whoever withdrew since included. */
    public Map<CourseOfficer, LocalDate> sentOn(Collection<String> courses) {
        Map<CourseOfficer, LocalDate> days = new HashMap<>();
        if (!courses.isEmpty()) {
            jdbc.sql("select course, officer, sent_on from boiduong.nominee where course in (:courses) and sent_on is not null").param("courses", courses)
                    .query(row -> {
                        days.put(new CourseOfficer(row.getString(1), row.getString(2)), row.getObject(3, LocalDate.class));
                    });
        }
        return days;
    }

    /** Rounds hr closed, also where the unit was asked again and answered then, by unit and course. */
    public List<SilentRound> silent(Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql("""
                select c.name as course, r.unit, coalesce(r.closed_reason, r.earlier_closed_reason) as reason,
                       case when r.closed_reason is null then r.earlier_closed_on else r.ended_on end as closed_on,
                       case when r.closed_reason is null then r.ended_on end as answered_on
                from boiduong.unit_round r join boiduong.course c on c.code = r.nomination
                where r.nomination in (:courses) and (r.closed_reason is not null or r.earlier_closed_reason is not null)
                order by r.unit, c.starts_on, c.code
                """).param("courses", courses).query(SilentRound.class).list();
    }
}
