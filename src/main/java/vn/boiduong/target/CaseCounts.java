package vn.boiduong.target;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.Target;

/**
 * What {@link CaseMeasures} counts, counted by the database for many days at once: from kept counts where everyone is meant, else from
 * an index alone, and no case is handed over but those that are missing.
 */
@Repository
class CaseCounts {

    private static final String OF_WHOM = """
             join boiduong.officer o on o.id = s.officer and o.agency = s.agency
            join boiduong.position q on q.agency = o.agency and q.code = o.position where s.agency = :agency""";

    private final JdbcClient jdbc;
    private final SendingTable sendings;

    CaseCounts(JdbcClient jdbc, SendingTable sendings) {
        this.jdbc = jdbc;
        this.sendings = sendings;
    }

    /**
     * How an aim's cases are told apart in SQL; {@code %d} stands for the number of the period asked for. PostgreSQL has an index of
     * just those {@code unended}: in these words.
     */
    private record Cases(String table, String between, String counted, String met, String unended, String endedSince) {

        static Cases of(Aim aim) {
            return aim.target() == Target.REPORTED
                    ? new Cases("participation", "s.report_due_on between :first and :last", "s.report_due_on <= :day%1$d and (s.concluded_on is null "
                            + "or s.concluded_on > :day%1$d or s.outcome is null or s.outcome not in ('WITHDRAWN', 'CANCELLED'))",
                            "s.concluded_on <= :day%1$d and s.outcome in ('PASSED', 'FAILED', 'ABSENT')",
                            "(s.concluded_on is null or s.outcome is null or s.outcome = 'UNREPORTED')", "s.concluded_on > :day0")
                    : new Cases("evaluation", "s.opens_on > :before and s.opens_on <= :last",
                            "s.opens_on <= :until%1$d and (s.cancelled_on is null or s.cancelled_on > :day%1$d)", "s.closed_on <= :day%1$d",
                            "(s.closed_on is null and s.cancelled_on is null)", "s.closed_on > :day0 or s.cancelled_on > :day0");
        }

        String counted(int period) {
            return counted.formatted(period);
        }

        String met(int period) {
            return met.formatted(period);
        }
    }

    /** By the end of each period and by unit; periods begin on one day. */
    Map<LocalDate, Map<String, Value>> count(Aim aim, List<Period> periods, Reach reach) {
        Cases cases = Cases.of(aim);
        boolean kept = meansEveryone(aim) && reach.width() != Reach.Width.PERSON;
        String each = kept ? "s.people" : "1";
        String sums = IntStream.range(0, periods.size()).mapToObj(n -> ", sum(case when " + cases.counted(n) + " then " + each + " else 0 end), sum(case when "
                + cases.counted(n) + " and " + cases.met(n) + " then " + each + " else 0 end)").collect(Collectors.joining());
        Map<LocalDate, Map<String, Value>> values = new HashMap<>();
        periods.forEach(period -> values.put(period.asOf(), new TreeMap<>()));
        asked("select s.unit" + sums + (kept ? fromKept(cases, reach) : from(cases, aim, reach)) + " group by s.unit", aim, periods, reach).query(row -> {
            for (int n = 0; n < periods.size(); n++) {
                values.get(periods.get(n).asOf()).put(row.getString(1), new Value(row.getInt(2 * n + 3), row.getInt(2 * n + 2)));
            }
        });
        return values;
    }

    /** What courses of the contents the aim counts these people were in on that day, the first of each. */
    List<Sending> running(Aim aim, LocalDate day, Reach reach, Set<String> officers) {
        return sendings.running(reach.agency(), officers, day, aim.counts());
    }

    List<Sending> unreported(Aim aim, Period period, Reach reach, Cut cut) {
        return named(SendingTable.SENDINGS, new Asked(aim, period, reach), cut, SendingTable::sending);
    }

    List<Judging> unjudged(Aim aim, Period period, Reach reach, Cut cut) {
        return named("""
                select p.officer, p.unit, p.course, coalesce(c.name, p.course), p.opens_on, p.closed_on, p.cancelled_on
                from boiduong.evaluation p left join boiduong.course c on c.code = p.course""", new Asked(aim, period, reach), cut,
                (row, n) -> new Judging(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        FactTables.day(row, 5), FactTables.day(row, 6), FactTables.day(row, 7)));
    }

    private record Asked(Aim aim, Period period, Reach reach) {
    }

    /** Of each unit the first few: where nothing came to its end after the day, from those alone that have not come to their end. */
    private <T> List<T> named(String select, Asked asked, Cut cut, RowMapper<T> mapper) {
        if (cut.units().isEmpty()) {
            return List.of();
        }
        boolean byUnit = asked.reach().width() != Reach.Width.PERSON && !endedSince(asked);
        String missing = byUnit ? unended(asked, cut) : missing(asked.aim(), asked.reach());
        JdbcClient.StatementSpec sent = asked(select + missing, asked.aim(), List.of(asked.period()), asked.reach()).params(cut.values());
        int n = 0;
        for (String unit : byUnit ? cut.units() : List.<String>of()) {
            sent = sent.param("unit" + n++, unit);
        }
        return sent.query(mapper).list();
    }

    private boolean endedSince(Asked asked) {
        Cases cases = Cases.of(asked.aim());
        return asked("select count(*) from boiduong." + cases.table + "_by_day s where s.agency = :agency and " + cases.between + " and (" + cases.endedSince + ")",
                asked.aim(), List.of(asked.period()), asked.reach()).query(Long.class).single() > 0;
    }

    /** Which of those not met at the end of the period: of each unit the first so many after that person's course. */
    record Cut(int most, String officer, String course, Set<String> units) {

        static final Cut NONE = first(Integer.MAX_VALUE);

        static Cut first(int most) {
            return new Cut(most, "", "", Set.of());
        }

        /** After the mark of the last one shown; the empty one is before all. */
        static Cut after(String mark, int most) {
            String[] parts = mark.split("/", 2);
            return new Cut(most, parts[0], parts.length == 1 ? "" : parts[1], Set.of());
        }

        /** Where somebody is missing: no other unit is looked into. */
        Cut of(Set<String> missing) {
            return new Cut(most, officer, course, new TreeSet<>(missing));
        }

        static String mark(Counted last) {
            return last.course() == null ? last.officer() : last.officer() + "/" + last.course();
        }

        private Map<String, Object> values() {
            return Map.of("most", most, "afterOfficer", officer, "afterCourse", course);
        }
    }

    /** As an array each is looked up by its key; as a query all there are would be read. */
    private static String missing(Aim aim, Reach reach) {
        Cases cases = Cases.of(aim);
        return " where p.id = any (array (select m.course || '/' || m.officer from (select s.officer, s.course, "
                + "row_number() over (partition by s.unit order by s.officer, s.course) place" + from(cases, aim, reach) + " and " + cases.counted(0)
                + " and not coalesce(" + cases.met(0) + ", false) and (s.officer, s.course) > (:afterOfficer, :afterCourse)) m where m.place <= :most))";
    }

    /**
     * The same, unit by unit in the order of an index of what has not come to its end. How many stands there as a number: as a parameter
     * H2 takes the answer to another number for this one's.
     */
    private static String unended(Asked asked, Cut cut) {
        Cases cases = Cases.of(asked.aim());
        return IntStream.range(0, cut.units().size()).mapToObj(n -> "(select s.course || '/' || s.officer" + from(cases, asked.aim(), asked.reach())
                + " and s.unit = :unit" + n + " and " + cases.unended + " and " + cases.counted(0) + " and not coalesce(" + cases.met(0)
                + ", false) and (s.officer, s.course) > (:afterOfficer, :afterCourse) order by s.officer, s.course fetch first " + cut.most() + " rows only)")
                .collect(Collectors.joining(" union all ", " where p.id = any (array (", "))"));
    }

    private static boolean meansEveryone(Aim aim) {
        return aim.people().isEmpty() && aim.duties().isEmpty();
    }

    private static String from(Cases cases, Aim aim, Reach reach) {
        return " from boiduong." + cases.table + " s" + (meansEveryone(aim) ? " where s.agency = :agency" : OF_WHOM) + " and " + cases.between
                + (aim.people().isEmpty() ? "" : " and o.person_type in (:people)") + (aim.duties().isEmpty() ? "" : " and q.duty in (:duties)")
                + within(reach);
    }

    /** Where everyone is meant, the kept counts by day tell the same from fewer rows. */
    private static String fromKept(Cases cases, Reach reach) {
        return " from boiduong." + cases.table + "_by_day s where s.agency = :agency and " + cases.between + within(reach);
    }

    private static String within(Reach reach) {
        return switch (reach.width()) {
            case AGENCY -> "";
            case UNITS -> " and s.unit in (:units)";
            case PERSON -> " and s.officer = :officer";
        };
    }

    private JdbcClient.StatementSpec asked(String sql, Aim aim, List<Period> periods, Reach reach) {
        Period longest = periods.stream().reduce((one, other) -> one.asOf().isAfter(other.asOf()) ? one : other).orElseThrow();
        boolean reports = aim.target() == Target.REPORTED;
        JdbcClient.StatementSpec asked = jdbc.sql(sql).param("agency", reach.agency()).param("first", longest.first())
                .param("before", longest.workingDayBefore()).param("last", reports ? longest.asOf() : longest.lastWorkingDay())
                .param("people", aim.people()).param("duties", aim.duties()).param("units", reach.units().isEmpty() ? Set.of("") : reach.units())
                .param("officer", reach.officer());
        for (int n = 0; n < periods.size(); n++) {
            asked = asked.param("day" + n, periods.get(n).asOf()).param("until" + n, periods.get(n).lastWorkingDay());
        }
        return asked;
    }
}
