package vn.boiduong.ranking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.shared.CourseOfficer;

/** Lines and inputs of rankings, written and read whole. */
@Repository
class RankingRows {

    private static final int BATCH = 500;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    RankingRows(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Replaces what was computed before. */
    void replace(String ranking, Collection<Candidate> candidates, Collection<RankingRow> rows) {
        jdbc.sql("delete from boiduong.ranking_row where ranking = :id").param("id", ranking).update();
        jdbc.sql("delete from boiduong.ranking_input where ranking = :id").param("id", ranking).update();
        writeInputs(ranking, candidates);
        Map<String, Candidate> byOfficer = candidates.stream().collect(Collectors.toMap(Candidate::officer, each -> each));
        template.batchUpdate("""
                insert into boiduong.ranking_row (ranking, officer, unit, credited_hours, exempt, evaluation, test, hours, score,
                    grade, rank_in_agency, rank_in_unit, not_ranked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, BATCH, (statement, row) -> {
            Object[] values = {ranking, row.officer(), row.unit(), byOfficer.get(row.officer()).hours(),
                    byOfficer.get(row.officer()).exempt(), row.evaluation(), row.test(), row.hours(), row.score(),
                    row.grade() == null ? null : row.grade().name(), row.rankInAgency(), row.rankInUnit(),
                    row.notRanked() == null ? null : row.notRanked().name()};
            for (int column = 0; column < values.length; column++) {
                statement.setObject(column + 1, values[column]);
            }
        });
    }

    private void writeInputs(String ranking, Collection<Candidate> candidates) {
        List<Object[]> inputs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            candidate.evaluations().forEach(each -> inputs.add(input(ranking, candidate, "EVALUATION", each)));
            candidate.tests().forEach(each -> inputs.add(input(ranking, candidate, "TEST", each)));
        }
        template.batchUpdate("insert into boiduong.ranking_input (ranking, officer, kind, course, course_hours, score) values (?, ?, ?, ?, ?, ?)",
                inputs);
    }

    private static Object[] input(String ranking, Candidate candidate, String kind, Candidate.Weighted each) {
        return new Object[] {ranking, candidate.officer(), kind, each.course(), each.hours(), each.score()};
    }

    /** The lines, the ranked first by rank and officer, then the others by officer. */
    List<RankingRow> of(String ranking) {
        return jdbc.sql("""
                select officer, unit, evaluation, test, hours, score, grade, rank_in_agency, rank_in_unit, not_ranked
                from boiduong.ranking_row where ranking = :id
                order by case when rank_in_agency is null then 1 else 0 end, rank_in_agency, officer
                """).param("id", ranking).query(RankingRow.class).list();
    }

    Optional<RankingRow> find(String ranking, String officer) {
        return jdbc.sql("""
                select officer, unit, evaluation, test, hours, score, grade, rank_in_agency, rank_in_unit, not_ranked
                from boiduong.ranking_row where ranking = :id and officer = :officer
                """).param("id", ranking).param("officer", officer).query(RankingRow.class).optional();
    }

    /** What one person's line was computed from. */
    Candidate candidate(String ranking, String officer) {
        return jdbc.sql("select officer, unit, credited_hours, exempt, not_ranked from boiduong.ranking_row where ranking = :id and officer = :officer")
                .param("id", ranking).param("officer", officer).query((row, number) -> candidate(row,
                        inputs(ranking, "EVALUATION", Optional.of(officer)), inputs(ranking, "TEST", Optional.of(officer)))).single();
    }

    /** Whose hours did not count, because they were exempt when the ranking was computed. */
    Set<String> exempt(String ranking) {
        return Set.copyOf(jdbc.sql("select officer from boiduong.ranking_row where ranking = :id and exempt").param("id", ranking)
                .query(String.class).list());
    }

    /** The candidates as they were stored with the ranking. */
    List<Candidate> candidates(String ranking) {
        Map<String, List<Candidate.Weighted>> evaluations = inputs(ranking, "EVALUATION", Optional.empty());
        Map<String, List<Candidate.Weighted>> tests = inputs(ranking, "TEST", Optional.empty());
        return jdbc.sql("select officer, unit, credited_hours, exempt, not_ranked from boiduong.ranking_row where ranking = :id order by officer")
                .param("id", ranking).query((row, number) -> candidate(row, evaluations, tests)).list();
    }

    private static Candidate candidate(ResultSet row, Map<String, List<Candidate.Weighted>> evaluations,
                                       Map<String, List<Candidate.Weighted>> tests) throws SQLException {
        String officer = row.getString("officer");
        String reason = row.getString("not_ranked");
        return new Candidate(officer, row.getString("unit"), evaluations.getOrDefault(officer, List.of()),
                tests.getOrDefault(officer, List.of()), row.getInt("credited_hours"), row.getBoolean("exempt"),
                reason == null ? null : NotRanked.valueOf(reason));
    }

    private Map<String, List<Candidate.Weighted>> inputs(String ranking, String kind, Optional<String> only) {
        Map<String, List<Candidate.Weighted>> byOfficer = new TreeMap<>();
        jdbc.sql("select officer, course, course_hours, score from boiduong.ranking_input where ranking = :id and kind = :kind"
                + only.map(officer -> " and officer = :officer").orElse("") + " order by officer, course")
                .param("id", ranking).param("kind", kind).param("officer", only.orElse("")).query((row, number) ->
                byOfficer.computeIfAbsent(row.getString(1), officer -> new ArrayList<>())
                        .add(new Candidate.Weighted(row.getString(2), row.getInt(3), plain(row.getBigDecimal(4))))).list();
        return byOfficer;
    }

    private static BigDecimal plain(BigDecimal score) {
        return score.stripTrailingZeros();
    }

    /** Evaluations that counted in another ranking of the agency. */
    Set<CourseOfficer> countedElsewhere(String agency, String ranking) {
        return new HashSet<>(jdbc.sql("""
                select i.course, i.officer from boiduong.ranking_input i join boiduong.ranking r on r.id = i.ranking
                where r.agency = :agency and r.id <> :id and r.status = 'PUBLISHED' and i.kind = 'EVALUATION'
                """).param("agency", agency).param("id", ranking).query(CourseOfficer.class).list());
    }
}
