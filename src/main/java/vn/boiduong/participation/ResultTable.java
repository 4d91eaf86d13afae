package vn.boiduong.participation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reported results, one row per report. */
@Repository
class ResultTable {

    private final JdbcClient jdbc;
    private final ReportMarks marks;

    ResultTable(JdbcClient jdbc, ReportMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    void add(String participation, ReportedResult result, String by, Instant at) {
        jdbc.sql("""
                insert into boiduong.participation_result (participation, reported_by, reported_at, outcome, test_score,
                    certificate_no, what_to_apply, course_feedback, evidence)
                values (:participation, :by, :at, :outcome, :score, :certificate, :apply, :feedback,
                    (select max(id) from boiduong.evidence where participation = :participation))
                """).param("participation", participation).param("by", by).param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", result.outcome().name()).param("score", result.testScore())
                .param("certificate", result.certificateNo()).param("apply", result.whatToApply())
                .param("feedback", result.courseFeedback()).update();
        marks.keep(participation, result.whatToApply(), result.certificateNo());
    }

    /** Why a result is corrected, by whom and when. */
    record Correction(String reason, String by, Instant at) {
    }

    /** A further version beside those there are; it carries over what only the officer can say. */
    void correct(String participation, ReportedResult result, Correction correction) {
        jdbc.sql("""
                insert into boiduong.participation_result (participation, reported_by, reported_at, outcome, test_score,
                    certificate_no, what_to_apply, course_feedback, evidence, verified, verified_by, verified_at, correction_reason)
                values (:participation, :by, :at, :outcome, :score, :certificate,
                    (select what_to_apply from boiduong.participation_result where id =
                        (select max(id) from boiduong.participation_result where participation = :participation)),
                    (select course_feedback from boiduong.participation_result where id =
                        (select max(id) from boiduong.participation_result where participation = :participation)),
                    (select max(id) from boiduong.evidence where participation = :participation), true, :by, :at, :reason)
                """).param("participation", participation).param("by", correction.by()).param("at", correction.at().atOffset(ZoneOffset.UTC))
                .param("outcome", result.outcome().name()).param("score", result.testScore())
                .param("certificate", result.certificateNo()).param("reason", correction.reason()).update();
        marks.keep(participation, newest(participation).orElseThrow().whatToApply(), result.certificateNo());
    }

    /** The newest report. */
    Optional<ReportedResult> newest(String participation) {
        return jdbc.sql("""
                select outcome, test_score, certificate_no, what_to_apply, course_feedback from boiduong.participation_result
                where id = (select max(id) from boiduong.participation_result where participation = :participation)
                """).param("participation", participation)
                .query((row, number) -> new ReportedResult(Outcome.valueOf(row.getString(1)), row.getBigDecimal(2),
                        row.getString(3), row.getString(4), (Integer) row.getObject(5))).optional();
    }

    /** How many versions there are: what was reported, each time, and what it was corrected to. */
    int versions(String participation) {
        return jdbc.sql("select count(*) from boiduong.participation_result where participation = :participation")
                .param("participation", participation).query(Integer.class).single();
    }

    void verify(String participation, boolean verified, String reason, String by, Instant at) {
        jdbc.sql("""
                update boiduong.participation_result set verified = :verified, return_reason = :reason, verified_by = :by, verified_at = :at
                where id = (select max(id) from boiduong.participation_result where participation = :participation)
                """).param("verified", verified).param("reason", reason).param("by", by).param("at", at.atOffset(ZoneOffset.UTC))
                .param("participation", participation).update();
        if (verified) {
            marks.compare(participation);
        } else {
            marks.dropCertificate(participation);
        }
    }
}
