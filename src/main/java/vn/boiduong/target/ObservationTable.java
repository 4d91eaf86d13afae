package vn.boiduong.target;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.NameOrder;

/** Looks for patterns in a year's records, each with one query over the whole agency. */
@Repository
class ObservationTable {

    /** Two courses of one person with a calendar day in common, neither taken back. */
    private static final String OVERLAPPING = """
            select o.full_name, a.name one, b.name other, case when a.starts_on > b.starts_on then a.starts_on else b.starts_on end first_day,
                   case when a.ends_on < b.ends_on then a.ends_on else b.ends_on end last_day, p.id, q.id other_id
            from boiduong.participation p join boiduong.course a on a.code = p.course
            join boiduong.participation q on q.officer = p.officer and q.course <> p.course join boiduong.course b on b.code = q.course
            join boiduong.officer o on o.id = p.officer
            where p.agency = :agency and a.starts_on between :first and :last
              and (a.starts_on < b.starts_on or a.starts_on = b.starts_on and a.code < b.code)
              and a.starts_on <= b.ends_on and b.starts_on <= a.ends_on
              and coalesce(p.outcome, '') not in ('WITHDRAWN', 'CANCELLED', 'ABSENT') and coalesce(q.outcome, '') not in ('WITHDRAWN', 'CANCELLED', 'ABSENT')
            order by p.id, q.id""";
    /** The same words in the reports of two or more people, as they stand: what was given back and written anew is not counted. */
    private static final String SAME_TEXT = """
            select min(r.what_to_apply) words, count(distinct p.officer) people, string_agg(distinct p.id, ';') ids
            from boiduong.participation_result r join boiduong.participation p on p.id = r.participation
            join boiduong.course c on c.code = p.course
            where p.agency = :agency and c.starts_on between :first and :last and trim(r.what_to_apply) <> ''
              and r.id = (select max(newest.id) from boiduong.participation_result newest where newest.participation = p.id)
            group by lower(trim(r.what_to_apply)) having count(distinct p.officer) > 1
            order by 2 desc, 1""";
    /** One certificate number reported by two or more people, at least one of them for a course of the year. */
    private static final String SAME_CERTIFICATE = """
            select min(trim(r.certificate_no)) words, count(distinct p.officer) people, string_agg(distinct p.id, ';') ids
            from boiduong.participation_result r join boiduong.participation p on p.id = r.participation
            join boiduong.course c on c.code = p.course
            where p.agency = :agency and trim(r.certificate_no) <> '' and coalesce(r.verified, true)
              and r.id = (select max(newest.id) from boiduong.participation_result newest where newest.participation = p.id)
            group by lower(trim(r.certificate_no))
            having count(distinct p.officer) > 1 and max(case when c.starts_on between :first and :last then 1 else 0 end) = 1
            order by 2 desc, 1""";
    private static final String RATERS = """
            select o.full_name, count(distinct e.head_marks) kinds, min(e.head_marks) marks, string_agg(e.id, ';') ids,
                   string_agg(case when e.head_marks in (:flat) then e.id end, ';') flat_ids,
                   string_agg(case when e.rating = 'EXCELLENT' then e.id end, ';') excellent_ids
            from boiduong.evaluation e join boiduong.officer o on o.id = e.assessed_by
            where e.agency = :agency and e.status = 'CLOSED' and e.closed_on between :first and :last
            group by e.assessed_by, o.full_name order by e.assessed_by""";
    private static final List<String> FLAT = IntStream.rangeClosed(1, 10)
            .mapToObj(mark -> (mark + ";").repeat(5) + mark).toList();

    private final JdbcClient jdbc;

    ObservationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Overlap(String name, String one, String other, LocalDate first, LocalDate last, List<String> instances) {
    }

    record SameText(String words, int people, List<String> instances) {
    }

    /** {@code kinds} counts different sets of marks, {@code flat} are the sheets with six equal marks. */
    record Rater(String name, int kinds, String marks, List<String> sheets, List<String> flat, List<String> excellent) {
    }

    List<Overlap> overlapping(String agency, int year) {
        return list(OVERLAPPING, agency, year, (row, n) -> new Overlap(row.getString(1), row.getString(2), row.getString(3),
                row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), List.of(row.getString(6), row.getString(7)))).stream()
                .sorted(Comparator.comparing(Overlap::name, NameOrder.OF_PEOPLE)).toList();
    }

    List<SameText> sameText(String agency, int year) {
        return list(SAME_TEXT, agency, year, (row, n) -> new SameText(row.getString(1), row.getInt(2), sorted(row.getString(3))));
    }

    List<SameText> sameCertificate(String agency, int year) {
        return list(SAME_CERTIFICATE, agency, year, (row, n) -> new SameText(row.getString(1), row.getInt(2), sorted(row.getString(3))));
    }

    List<Rater> raters(String agency, int year) {
        return list(RATERS, agency, year, (row, n) -> new Rater(row.getString(1), row.getInt(2), row.getString(3),
                sorted(row.getString(4)), sorted(row.getString(5)), sorted(row.getString(6)))).stream()
                .sorted(Comparator.comparing(Rater::name, NameOrder.OF_PEOPLE)).toList();
    }

    private static List<String> sorted(String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split(";")).sorted().toList();
    }

    private <T> List<T> list(String sql, String agency, int year, RowMapper<T> mapper) {
        return jdbc.sql(sql).param("agency", agency).param("flat", FLAT).param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31)).query(mapper).list();
    }
}
