package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.policy.Grade;

/** Every score published; rows are added and never changed. */
@Repository
class ScoreVersions {

    private final JdbcClient jdbc;

    ScoreVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ScoreVersion version) {
        ScoreInputs inputs = version.inputs();
        jdbc.sql("""
                insert into boiduong.evaluation_score (evaluation, score_number, policy_version, self_marks, head_marks,
                    citizen_mean, citizen_count, score, rating, computed_on, reason)
                values (:evaluation, :number, :policy, :self, :head, :mean, :count, :score, :rating, :on, :reason)""")
                .param("evaluation", version.evaluation()).param("number", version.number())
                .param("policy", version.policyVersion())
                .param("self", inputs.self().map(Marks::text).orElse(null), Types.VARCHAR)
                .param("head", inputs.head().text())
                .param("mean", inputs.citizens().map(CitizenResponses::mean).orElse(null), Types.NUMERIC)
                .param("count", inputs.citizens().map(CitizenResponses::count).orElse(null), Types.INTEGER)
                .param("score", version.score()).param("rating", version.rating().name()).param("on", version.computedOn())
                .param("reason", version.reason(), Types.VARCHAR).update();
    }

    /** The versions of these evaluations, of each the first one first. */
    List<ScoreVersion> of(Collection<String> evaluations) {
        return jdbc.sql("select * from boiduong.evaluation_score where evaluation in (:evaluations) order by evaluation, score_number")
                .param("evaluations", evaluations).query(ScoreVersions::version).list();
    }

    private static ScoreVersion version(ResultSet row, int number) throws SQLException {
        return new ScoreVersion(row.getString("evaluation"), row.getInt("score_number"), row.getInt("policy_version"), inputs(row),
                row.getBigDecimal("score"), Grade.valueOf(row.getString("rating")), row.getObject("computed_on", LocalDate.class),
                row.getString("reason"));
    }

    /** The inputs of a score, from any row that carries their columns. */
    static ScoreInputs inputs(ResultSet row) throws SQLException {
        BigDecimal mean = row.getBigDecimal("citizen_mean");
        int count = row.getInt("citizen_count");
        return new ScoreInputs(Optional.ofNullable(row.getString("self_marks")).map(Marks::ofText),
                Marks.ofText(row.getString("head_marks")), Optional.ofNullable(mean).map(given -> new CitizenResponses(given, count)));
    }
}
