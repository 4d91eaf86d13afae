package vn.boiduong.ranking;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.shared.FreeText;

/** The tables of a ranking that were replaced, with what they were computed from; kept as they were. */
@Repository
class RankingVersions {

    private final JdbcClient jdbc;

    RankingVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who replaces a table, when and why. */
    record Replaced(String by, LocalDate on, String reason) {
    }

    /** Keeps the present table beside the earlier ones. */
    void keep(Ranking ranking, Replaced replaced) {
        jdbc.sql("""
                insert into boiduong.ranking_version (ranking, table_version, policy_version, computed_on, replaced_on, replaced_by, reason)
                values (:id, :version, :policy, :computed, :on, :by, :reason)
                """).param("id", ranking.id()).param("version", ranking.tableVersion()).param("policy", ranking.policyVersion())
                .param("computed", ranking.computedOn()).param("on", replaced.on()).param("by", replaced.by())
                .param("reason", FreeText.fitting(replaced.reason())).update();
        copy(ranking, "row", "officer, unit, credited_hours, exempt, evaluation, test, hours, score, grade, rank_in_agency, rank_in_unit, not_ranked");
        copy(ranking, "input", "officer, kind, course, course_hours, score");
    }

    private void copy(Ranking ranking, String table, String columns) {
        jdbc.sql("insert into boiduong.ranking_version_%1$s (ranking, table_version, %2$s) select ranking, %3$d, %2$s from boiduong.ranking_%1$s where ranking = :id"
                .formatted(table, columns, ranking.tableVersion())).param("id", ranking.id()).update();
    }

    /** Those that were replaced, the oldest first. */
    List<RankingVersion> of(String ranking) {
        return jdbc.sql("""
                select table_version, computed_on, replaced_on, replaced_by, reason from boiduong.ranking_version
                where ranking = :id order by table_version
                """).param("id", ranking).query(RankingVersion.class).list();
    }

    /** The lines of a table that was replaced, in the order in which the present ones are read. */
    List<RankingRow> rows(String ranking, int version) {
        return jdbc.sql("""
                select officer, unit, evaluation, test, hours, score, grade, rank_in_agency, rank_in_unit, not_ranked
                from boiduong.ranking_version_row where ranking = :id and table_version = :version
                order by case when rank_in_agency is null then 1 else 0 end, rank_in_agency, officer
                """).param("id", ranking).param("version", version).query(RankingRow.class).list();
    }
}
