package vn.boiduong.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.participation.Outcome;
import vn.boiduong.policy.Aim;
import vn.boiduong.target.Sending.CourseFacts;
import vn.boiduong.target.WardFacts.Requirement;

/** Who was sent where, read only as far as somebody is named for it. */
@Repository
class SendingTable {

    /**
     * Whoever moved up from the reserve is sent on that day. Where no decision is on record, a person counts as sent on the first day
     * of the course.
     */
    private static final String SENT_ON = "coalesce(m.moved_up_on, n.closed_on, c.starts_on)";
    private static final String FROM = """
             from boiduong.participation p join boiduong.course c on c.code = p.course
            left join boiduong.nomination n on n.course = p.course
            left join (select id, moved_up_on from boiduong.nominee where agency = :agency and moved_up_on is not null) m on m.id = p.id
            """;
    static final String SENDINGS = "select p.officer, p.unit, p.course, c.name, c.content, c.grants, " + SENT_ON
            + " sent_on, p.report_due_on, p.status, p.outcome, p.concluded_on" + FROM;
    private static final String GRANTING = SENDINGS + """
            where p.agency = :agency and c.grants in (:requirements) and (p.report_due_on >= :since or p.concluded_on >= :since)
              and (:one = '' or p.officer = :one)""";
    /** Of each of these people the first course that was on its way that day. */
    private static final String RUNNING = SENDINGS + "where p.agency = :agency and p.id = any (array (select min(p.course) || '/' || p.officer" + FROM
            + "where p.agency = :agency and p.officer in (:officers) and (p.concluded_on is null or p.concluded_on > :day) and " + SENT_ON
            + " <= :day and c.content in (:contents) group by p.officer))";
    /** The same where nothing was concluded since: from what is not concluded, looked for from the first course on and no further than there. */
    private static final String STILL_RUNNING = SENDINGS + "where p.id = any (array (select (select p.course || '/' || p.officer" + FROM
            + "where p.officer = o.id and p.agency = :agency and p.concluded_on is null and " + SENT_ON
            + " <= :day and c.content in (:contents) order by p.course fetch first 1 rows only) from boiduong.officer o where o.id in (:officers)))";

    /** Whose agency, and of one person alone or, where that is empty, of everyone. */
    record Asked(String agency, String one) {

        JdbcClient.StatementSpec in(JdbcClient jdbc, String sql) {
            return jdbc.sql(sql).param("agency", agency).param("one", one);
        }
    }

    private final JdbcClient jdbc;

    SendingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To courses that grant a requirement these aims ask for, with a day of theirs on this one or later. */
    List<Sending> granting(Asked asked, Map<String, Requirement> known, List<Aim> aims, LocalDate since) {
        List<String> granted = known.entrySet().stream().filter(each -> aims.stream().anyMatch(aim -> aim.counts().contains(each.getValue().category())))
                .map(Map.Entry::getKey).toList();
        return granted.isEmpty() ? List.of() : asked.in(jdbc, GRANTING).param("requirements", granted).param("since", since)
                .query(SendingTable::sending).list();
    }

    List<Sending> running(String agency, Collection<String> officers, LocalDate day, Collection<String> contents) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(isConcludedSince(agency, day) ? RUNNING : STILL_RUNNING).param("agency", agency).param("officers", officers).param("day", day)
                .param("contents", contents).query(SendingTable::sending).list();
    }

    /** Asked for the newest day: whether there is a later one PostgreSQL may look for among all, since it expects to find one soon. */
    private boolean isConcludedSince(String agency, LocalDate day) {
        return jdbc.sql("select max(concluded_on) from boiduong.participation where agency = :agency").param("agency", agency)
                .query((row, n) -> FactTables.day(row, 1)).optional().filter(day::isBefore).isPresent();
    }

    static Sending sending(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Sending(row.getString("officer"), row.getString("unit"),
                new CourseFacts(row.getString("course"), row.getString("name"), row.getString("content"), row.getString("grants")),
                FactTables.day(row, 7), FactTables.day(row, 8), row.getString("status").equals("REPORTED"),
                outcome == null ? null : Outcome.valueOf(outcome), FactTables.day(row, 11));
    }
}
