package vn.boiduong.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.Target;
import vn.boiduong.target.SendingTable.Asked;
import vn.boiduong.target.WardFacts.Credit;
import vn.boiduong.target.WardFacts.Exemption;
import vn.boiduong.target.WardFacts.Held;
import vn.boiduong.target.WardFacts.Requirement;

/** Reads the facts people are counted from: of a person as many as it takes to tell, however many courses there were. */
@Repository
class FactTables {

    private static final String MEMBERS = """
            select o.id, o.full_name, o.person_type, o.unit, o.position, p.duty, o.joined_on, o.left_on
            from boiduong.officer o join boiduong.position p on p.agency = o.agency and p.code = o.position
            where o.agency = :agency and (:one = '' or o.id = :one) order by o.id""";
    private static final String MOVES = """
            select t.officer, t.from_unit, t.moved_on from boiduong.transfer t join boiduong.officer o on o.id = t.officer
            where o.agency = :agency order by t.moved_on, t.id""";
    private static final String HELD = """
            select officer, requirement, issued_on from boiduong.qualification where agency = :agency and revoked_on is null
            order by officer, id""";
    private static final String EXEMPT = """
            select distinct officer, exempt_year from boiduong.hours_exemption where agency = :agency and ended_at is null""";
    /** Of each person the day and the content of the first course passed, looked for from the first day on and no further than there. */
    private static final String FIRST_PASSED = """
            select o.id, (select p.concluded_on || '/' || c.content from boiduong.participation p join boiduong.course c on c.code = p.course
                where p.officer = o.id and p.agency = o.agency and p.outcome = 'PASSED' and p.concluded_on between :first and :last
                  and c.content in (:contents) order by p.concluded_on limit 1) passed
            from boiduong.officer o where o.agency = :agency and (:one = '' or o.id = :one) and (:everyone or o.id in (:seen))""";

    private final JdbcClient jdbc;
    private final SendingTable sendings;

    FactTables(JdbcClient jdbc, SendingTable sendings) {
        this.jdbc = jdbc;
        this.sendings = sendings;
    }

    /**
     * What these aims are counted from on these days of the year. {@code named} asks for what is said of the people missing as well.
     */
    WardFacts of(Reach reach, Periods periods, List<Aim> aims, boolean named) {
        String agency = reach.agency();
        Asked asked = new Asked(agency, reach.width() == Reach.Width.PERSON ? reach.officer() : "");
        Map<String, Requirement> requirements = requirements(agency);
        List<Sending> sent = new ArrayList<>(sendings.granting(asked, requirements, aims, named ? LocalDate.EPOCH : periods.first(aims)));
        List<Member> members = members(asked);
        Seen seen = Seen.of(members, reach);
        aims.stream().filter(aim -> aim.target() == Target.SKILLS)
                .forEach(aim -> sent.addAll(firstPassed(seen.in(asked, jdbc, FIRST_PASSED), periods.upTo(aim, periods.asOf(aim)), aim)));
        return new WardFacts(requirements, members, held(agency), inOrder(sent), credits(asked, seen, periods.year(), periods.ofHours(aims)),
                exemptions(agency), List.of());
    }

    /** Whose hours and courses are read: of units, those who are in them or have been. */
    private record Seen(boolean everyone, Set<String> officers) {

        static Seen of(List<Member> members, Reach reach) {
            return reach.width() != Reach.Width.UNITS ? new Seen(true, Set.of("")) : new Seen(false, Stream.concat(Stream.of(""), members.stream()
                    .filter(member -> reach.units().contains(member.unit()) || member.moves().stream().anyMatch(move -> reach.units().contains(move.fromUnit())))
                    .map(Member::id)).collect(Collectors.toSet()));
        }

        JdbcClient.StatementSpec in(Asked asked, JdbcClient jdbc, String sql) {
            return asked.in(jdbc, sql).param("everyone", everyone).param("seen", officers);
        }
    }

    private static List<Sending> inOrder(List<Sending> sent) {
        return sent.stream().distinct().sorted(Comparator.comparing((Sending sending) -> sending.course().code()).thenComparing(Sending::officer)).toList();
    }

    private static List<Sending> firstPassed(JdbcClient.StatementSpec asked, Period period, Aim aim) {
        List<Sending> passed = new ArrayList<>();
        if (!period.first().isAfter(period.asOf())) {
            asked.param("first", period.first()).param("last", period.asOf()).param("contents", aim.counts()).query(row -> {
                String found = row.getString("passed");
                if (found != null) {
                    passed.add(Sending.passed(row.getString("id"), found.substring(found.indexOf('/') + 1), LocalDate.parse(found.substring(0, found.indexOf('/')))));
                }
            });
        }
        return passed;
    }

    /** Of each person the sum from each of the days to the next one: no more is needed to tell the sum on each of them. */
    private List<Credit> credits(Asked whose, Seen seen, int year, List<LocalDate> days) {
        List<Credit> credits = new ArrayList<>();
        if (!days.isEmpty()) {
            String sums = IntStream.range(0, days.size()).mapToObj(n -> ", sum(case when %1$s <= :d" + n + " then hours else 0 end)").collect(Collectors.joining());
            String sql = "select officer" + sums + " from boiduong.%2$s where agency = :agency and credit_year = :year and (:one = '' or officer = :one)"
                    + " and (:everyone or officer in (:seen)) group by officer";
            for (String each : List.of(sql.formatted("credited_on", "hours_credit"), sql.formatted("corrected_on", "hours_correction"))) {
                var asked = seen.in(whose, jdbc, each).param("year", year);
                for (int n = 0; n < days.size(); n++) {
                    asked = asked.param("d" + n, days.get(n));
                }
                asked.query((RowCallbackHandler) row -> parts(row, year, days, credits));
            }
        }
        return credits;
    }

    private static void parts(ResultSet row, int year, List<LocalDate> days, List<Credit> credits) throws SQLException {
        int before = 0;
        for (int n = 0; n < days.size(); n++) {
            int hours = row.getInt(n + 2);
            if (hours != before) {
                credits.add(new Credit(row.getString(1), year, hours - before, days.get(n)));
            }
            before = hours;
        }
    }

    private List<Held> held(String agency) {
        return jdbc.sql(HELD).param("agency", agency).query((row, n) -> new Held(row.getString(1), row.getString(2), day(row, 3))).list();
    }

    private Set<Exemption> exemptions(String agency) {
        return jdbc.sql(EXEMPT).param("agency", agency).query((row, n) -> new Exemption(row.getString(1), row.getInt(2))).set();
    }

    private Map<String, Requirement> requirements(String agency) {
        Map<String, Requirement> known = new TreeMap<>();
        jdbc.sql("select code, name, category from boiduong.requirement where agency = :agency").param("agency", agency)
                .query((RowCallbackHandler) row -> known.put(row.getString(1), new Requirement(row.getString(2), row.getString(3))));
        return known;
    }

    private List<Member> members(Asked asked) {
        String agency = asked.agency();
        Map<String, Set<String>> posts = new TreeMap<>();
        jdbc.sql("select position, requirement from boiduong.position_requirement where agency = :agency").param("agency", agency)
                .query((RowCallbackHandler) row -> posts.computeIfAbsent(row.getString(1), post -> new TreeSet<>()).add(row.getString(2)));
        Map<String, List<Member.Move>> moves = new TreeMap<>();
        jdbc.sql(MOVES).param("agency", agency).query((RowCallbackHandler) row -> moves.computeIfAbsent(row.getString(1), officer -> new ArrayList<>())
                .add(new Member.Move(row.getString(2), day(row, 3))));
        return asked.in(jdbc, MEMBERS).query((row, n) -> new Member(row.getString("id"), row.getString("full_name"),
                row.getString("person_type"), row.getString("duty"), posts.getOrDefault(row.getString("position"), Set.of()), row.getString("unit"),
                day(row, 7), day(row, 8), moves.getOrDefault(row.getString("id"), List.of()))).list();
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
