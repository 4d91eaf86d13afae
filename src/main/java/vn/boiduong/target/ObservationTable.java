package vn.boiduong.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.NameOrder;

/** Looks for patterns in a year's records of the whole agency: so many at a time, and of the cases of each the first few. */
@Repository
class ObservationTable {

    /** Two courses of one person with a calendar day in common, neither taken back; person by person. */
    private static final String OVERLAPPING = """
            select o.full_name, a.name one, b.name other, case when a.starts_on > b.starts_on then a.starts_on else b.starts_on end first_day,
                   case when a.ends_on < b.ends_on then a.ends_on else b.ends_on end last_day, p.id, q.id other_id
            from boiduong.officer o join boiduong.participation p on p.officer = o.id join boiduong.course a on a.code = p.course
            join boiduong.participation q on q.officer = o.id and q.course <> p.course join boiduong.course b on b.code = q.course
            where o.agency = :agency and p.agency = :agency and a.starts_on between :first and :last
              and (a.starts_on < b.starts_on or a.starts_on = b.starts_on and a.code < b.code)
              and a.starts_on <= b.ends_on and b.starts_on <= a.ends_on
              and coalesce(p.outcome, '') not in ('WITHDRAWN', 'CANCELLED', 'ABSENT') and coalesce(q.outcome, '') not in ('WITHDRAWN', 'CANCELLED', 'ABSENT')
            order by o.name_order, p.id, q.id""";
    private static final String ALIKE = " from boiduong.report_mark m where m.agency = :agency and m.kind = '%1$s' and m.alike%2$s";
    private static final String GROUPS = "select m.mark, count(distinct m.officer) people, count(*) cases, min(m.participation) one" + ALIKE
            + " group by m.mark having count(distinct m.officer) > 1%3$s order by 2 desc, 4";
    private static final String CASES = "select x.mark, x.participation from (select m.mark, m.participation, row_number() over "
            + "(partition by m.mark order by m.participation) place" + ALIKE + " and m.mark in (:marks)) x where x.place <= :cases order by x.mark, x.participation";
    private static final String TEXTS = """
            select r.participation, r.%s from boiduong.participation_result r where r.participation in (:ones)
              and not exists (select 1 from boiduong.participation_result later where later.participation = r.participation and later.id > r.id)""";
    private static final String SHEETS = " from boiduong.evaluation e where e.agency = :agency and e.status = 'CLOSED' and e.closed_on between :first and :last";
    private static final String RATERS = "select o.full_name, s.* from (select e.assessed_by, count(*) sheets, count(distinct e.head_marks) kinds, min(e.head_marks) marks,"
            + " sum(case when e.head_marks in (:flat) then 1 else 0 end) flat, sum(case when e.rating = 'EXCELLENT' then 1 else 0 end) excellent"
            + SHEETS + " group by e.assessed_by having count(*) >= :fewest) s join boiduong.officer o on o.id = s.assessed_by";
    private static final List<String> FLAT = IntStream.rangeClosed(1, 10)
            .mapToObj(mark -> (mark + ";").repeat(5) + mark).toList();

    private final JdbcClient jdbc;

    ObservationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose year; so many after the first ones, and of the cases of each the first so many. */
    record Asked(String agency, int year, int after, int most, int cases) {

        private String part() {
            return " offset " + after + " rows fetch next " + most + " rows only";
        }
    }

    /** Which reports are equal: in the words, among those of the year's courses, or in the certificate, where one is of the year. */
    enum Same {
        WORDS("what_to_apply", " and m.course_year = :year", ""),
        CERTIFICATE("certificate_no", "", " and max(case when m.course_year = :year then 1 else 0 end) = 1");

        private final String column;
        private final String among;
        private final String having;

        Same(String column, String among, String having) {
            this.column = column;
            this.among = among;
            this.having = having;
        }

        private String in(String sql) {
            return sql.formatted(name(), among, having);
        }
    }

    /** Which sheets of a rater. */
    enum Sheets {
        ALL(""), FLAT(" and e.head_marks in (:flat)"), EXCELLENT(" and e.rating = 'EXCELLENT'");

        private final String condition;

        Sheets(String condition) {
            this.condition = condition;
        }
    }

    record Overlap(String name, String one, String other, LocalDate first, LocalDate last, List<String> instances) {
    }

    record SameText(String words, int people, int cases, List<String> instances) {
    }

    /** {@code kinds} counts different sets of marks, {@code flat} the sheets with six equal marks. */
    record Rater(String id, String name, int sheets, int kinds, String marks, int flat, int excellent) {
    }

    private record Group(String mark, int people, int cases, String one) {
    }

    List<Overlap> overlapping(Asked asked) {
        return of(OVERLAPPING + asked.part(), asked).query((row, n) -> new Overlap(row.getString(1), row.getString(2), row.getString(3),
                row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), List.of(row.getString(6), row.getString(7)))).list();
    }

    List<SameText> same(Same what, Asked asked) {
        List<Group> groups = of(what.in(GROUPS) + asked.part(), asked).query(Group.class).list();
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> cases = cases(what, asked, groups.stream().map(Group::mark).toList());
        Map<String, String> texts = texts(what, groups.stream().map(Group::one).toList());
        return groups.stream().map(group -> new SameText(texts.get(group.one()).strip(), group.people(), group.cases(), cases.get(group.mark()))).toList();
    }

    private Map<String, List<String>> cases(Same what, Asked asked, Collection<String> marks) {
        return of(what.in(CASES), asked).param("marks", marks).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, String> texts(Same what, Collection<String> ones) {
        Map<String, String> texts = new HashMap<>();
        jdbc.sql(TEXTS.formatted(what.column)).param("ones", Set.copyOf(ones)).query(row -> {
            texts.put(row.getString(1), row.getString(2));
        });
        return texts;
    }

    /** By name, those with enough sheets to say something of. */
    List<Rater> raters(Asked asked, int fewest) {
        return of(RATERS, asked).param("fewest", fewest).query((row, n) -> new Rater(row.getString(2), row.getString(1), row.getInt(3), row.getInt(4),
                row.getString(5), row.getInt(6), row.getInt(7))).list().stream()
                .sorted((one, other) -> NameOrder.OF_PEOPLE.compare(one.name(), other.name())).toList();
    }

    /** The first of them, by the day they were closed on. */
    List<String> sheets(Rater rater, Sheets which, Asked asked) {
        return of("select e.id" + SHEETS + " and e.assessed_by = :rater" + which.condition + " order by e.closed_on, e.id fetch first "
                + asked.cases() + " rows only", asked).param("rater", rater.id()).query(String.class).list();
    }

    private JdbcClient.StatementSpec of(String sql, Asked asked) {
        return jdbc.sql(sql).param("agency", asked.agency()).param("year", asked.year()).param("cases", asked.cases()).param("flat", FLAT)
                .param("first", LocalDate.of(asked.year(), 1, 1)).param("last", LocalDate.of(asked.year(), 12, 31));
    }
}
