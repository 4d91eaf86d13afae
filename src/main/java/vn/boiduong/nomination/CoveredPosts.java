package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.ReadOnce;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * Posts of people long absent that someone else fills: on these days the holder does not count as away from the unit (design of
 * unit strength, ward plan mục I.2). hr records a cover and may end it before its day; nothing is deleted.
 */
@Service
@Transactional
public class CoveredPosts {

    private static final String OF_OFFICER = """
            select officer, first_day, until_day as last_day from boiduong.covered_post
            where agency = :agency and officer = :officer and until_day >= :first and first_day <= :last and first_day <= until_day
            order by first_day""";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ReadOnce once;
    private final OfficeClock clock;

    CoveredPosts(JdbcClient jdbc, Directory directory, ReadOnce once, OfficeClock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.once = once;
        this.clock = clock;
    }

    /** A cover in force or to come, with the reason it was recorded for. */
    public record Line(String officer, String name, String unit, LocalDate firstDay, LocalDate lastDay, String reason) {
    }

    /** Someone else fills the post of a long absent officer. */
    public void cover(CoveredPost post, String reason, Actor actor) {
        actor.require(Role.HR, actor.agency());
        refuseIncomplete(post, actor.agency());
        String why = FreeText.required("reason", "nomination.coverReason", reason);
        of(actor.agency(), post.officer(), post.firstDay(), post.lastDay()).stream().findFirst().ifPresent(known -> {
            throw RuleViolation.inField("firstDay", "nomination.coverKnown", directory.officer(post.officer()).fullName(),
                    Days.text(known.firstDay()), Days.text(known.lastDay()));
        });
        jdbc.sql("""
                insert into boiduong.covered_post (agency, officer, first_day, last_day, until_day, reason, recorded_by)
                values (:agency, :officer, :first, :last, :last, :reason, :by)
                """).param("agency", actor.agency()).param("officer", post.officer()).param("first", post.firstDay())
                .param("last", post.lastDay()).param("reason", why).param("by", actor.officerId()).update();
        once.forget();
    }

    /** From the day on the holder counts as away again; what has been covered until then stays covered. */
    public void end(String officer, LocalDate from, String reason, Actor actor) {
        actor.require(Role.HR, actor.agency());
        String why = FreeText.required("reason", "nomination.coverReason", reason);
        if (from == null || from.isBefore(clock.today())) {
            throw RuleViolation.inField("firstDay", "nomination.coverEndsAhead");
        }
        int ended = jdbc.sql("""
                update boiduong.covered_post set until_day = :until, ended_by = :by, end_reason = :reason
                where agency = :agency and officer = :officer and until_day >= :from and first_day <= until_day
                """).param("until", from.minusDays(1)).param("by", actor.officerId()).param("reason", why)
                .param("agency", actor.agency()).param("officer", officer).param("from", from).update();
        if (ended == 0) {
            throw RuleViolation.inField("officer", "nomination.notCovered", directory.officer(officer).fullName(), Days.text(from));
        }
        once.forget();
    }

    /** The officer's covers that count on any of these days. */
    @Transactional(readOnly = true)
    public List<CoveredPost> of(String agency, String officer, LocalDate first, LocalDate last) {
        return jdbc.sql(OF_OFFICER).param("agency", agency).param("officer", officer).param("first", first).param("last", last)
                .query(CoveredPost.class).list();
    }

    /** Covers in force today or to come, the one that ends first above. */
    @Transactional(readOnly = true)
    public List<Line> standing(String agency) {
        return jdbc.sql("""
                select c.officer, o.full_name as name, u.name as unit, c.first_day, c.until_day as last_day, c.reason
                from boiduong.covered_post c join boiduong.officer o on o.id = c.officer
                left join boiduong.unit u on u.agency = c.agency and u.code = o.unit
                where c.agency = :agency and c.until_day >= :today and c.first_day <= c.until_day order by c.until_day, o.full_name
                """).param("agency", agency).param("today", clock.today()).query(Line.class).list();
    }

    private void refuseIncomplete(CoveredPost post, String agency) {
        if (post.officer() == null || post.officer().isBlank()) {
            throw RuleViolation.inField("officer", "nomination.officerMissing");
        }
        directory.findOfficer(post.officer()).filter(officer -> officer.agency().equals(agency))
                .orElseThrow(() -> RuleViolation.inField("officer", "nomination.officerUnknown", post.officer()));
        if (post.firstDay() == null) {
            throw RuleViolation.inField("firstDay", "nomination.daysReversed");
        }
        if (post.lastDay() == null || post.lastDay().isBefore(post.firstDay())) {
            throw RuleViolation.inField("lastDay", "nomination.daysReversed");
        }
    }
}
