package vn.boiduong.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.participation.Outcome;
import vn.boiduong.target.Sending.CourseFacts;
import vn.boiduong.target.WardFacts.Credit;
import vn.boiduong.target.WardFacts.Exemption;
import vn.boiduong.target.WardFacts.Held;
import vn.boiduong.target.WardFacts.Requirement;

/** Reads the facts of an agency: eight queries, however many people it has. */
@Repository
class FactTables {

    private static final String MEMBERS = """
            select o.id, o.full_name, o.person_type, o.unit, o.position, p.duty, o.joined_on, o.left_on
            from boiduong.officer o join boiduong.position p on p.agency = o.agency and p.code = o.position
            where o.agency = :agency order by o.id""";
    private static final String MOVES = """
            select t.officer, t.from_unit, t.moved_on from boiduong.transfer t join boiduong.officer o on o.id = t.officer
            where o.agency = :agency order by t.moved_on, t.id""";
    /**
     * Whoever moved up from the reserve is sent on that day. Where no decision is on record, a person counts as sent on the first day
     * of the course.
     */
    private static final String SENDINGS = """
            select p.officer, p.unit, p.course, c.name, c.content, c.grants, coalesce(m.moved_up_on, n.closed_on, c.starts_on) sent_on,
                   p.report_due_on, p.status, p.outcome, p.concluded_on
            from boiduong.participation p join boiduong.course c on c.code = p.course
            left join boiduong.nomination n on n.course = p.course
            left join boiduong.nominee m on m.id = p.id
            where p.agency = :agency and (p.report_due_on >= :first or p.concluded_on >= :first) order by p.course, p.officer""";

    /** What opens on a day off counts on the next working day: no office is shut for longer. */
    private static final int LONGEST_BREAK = 31;

    private final JdbcClient jdbc;

    FactTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything there ever was, for looking back and ahead. */
    WardFacts of(String agency) {
        return since(agency, LocalDate.EPOCH);
    }

    /** What counts for periods that begin on this day or later, so that older years are not read. */
    WardFacts since(String agency, LocalDate first) {
        Asked asked = new Asked(agency, first);
        return new WardFacts(requirements(asked), members(asked),
                list("select officer, requirement, issued_on from boiduong.qualification where agency = :agency and revoked_on is null order by officer, id",
                        asked, (row, n) -> new Held(row.getString(1), row.getString(2), day(row, 3))),
                list(SENDINGS, asked, FactTables::sending),
                list("""
                        select officer, credit_year, hours, credited_on from boiduong.hours_credit where agency = :agency and credit_year >= :year
                        union all
                        select officer, credit_year, hours, corrected_on from boiduong.hours_correction where agency = :agency and credit_year >= :year""",
                        asked, (row, n) -> new Credit(row.getString(1), row.getInt(2), row.getInt(3), day(row, 4))),
                Set.copyOf(list("select distinct officer, exempt_year from boiduong.hours_exemption where agency = :agency and ended_at is null",
                        asked, (row, n) -> new Exemption(row.getString(1), row.getInt(2)))),
                list("""
                        select officer, unit, course, opens_on, closed_on, cancelled_on from boiduong.evaluation
                        where agency = :agency and opens_on >= :before order by course, officer""", asked, (row, n) -> new Judging(row.getString(1),
                        row.getString(2), row.getString(3), day(row, 4), day(row, 5), day(row, 6))));
    }

    /** Whose facts, and from when on. */
    private record Asked(String agency, LocalDate first) {
    }

    private Map<String, Requirement> requirements(Asked asked) {
        Map<String, Requirement> known = new TreeMap<>();
        list("select code, name, category from boiduong.requirement where agency = :agency", asked,
                (row, n) -> known.put(row.getString(1), new Requirement(row.getString(2), row.getString(3))));
        return known;
    }

    private List<Member> members(Asked asked) {
        Map<String, Set<String>> posts = new TreeMap<>();
        list("select position, requirement from boiduong.position_requirement where agency = :agency", asked,
                (row, n) -> posts.computeIfAbsent(row.getString(1), post -> new TreeSet<>()).add(row.getString(2)));
        Map<String, List<Member.Move>> moves = new TreeMap<>();
        list(MOVES, asked, (row, n) -> moves.computeIfAbsent(row.getString(1), officer -> new ArrayList<>())
                .add(new Member.Move(row.getString(2), day(row, 3))));
        return list(MEMBERS, asked, (row, n) -> new Member(row.getString("id"), row.getString("full_name"), row.getString("person_type"),
                row.getString("duty"), posts.getOrDefault(row.getString("position"), Set.of()), row.getString("unit"),
                day(row, 7), day(row, 8), moves.getOrDefault(row.getString("id"), List.of())));
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Sending(row.getString("officer"), row.getString("unit"),
                new CourseFacts(row.getString("course"), row.getString("name"), row.getString("content"), row.getString("grants")),
                day(row, 7), day(row, 8), row.getString("status").equals("REPORTED"), outcome == null ? null : Outcome.valueOf(outcome), day(row, 11));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private <T> List<T> list(String sql, Asked asked, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("agency", asked.agency()).param("first", asked.first()).param("before", asked.first().minusDays(LONGEST_BREAK))
                .param("year", asked.first().getYear()).query(mapper).list();
    }
}
