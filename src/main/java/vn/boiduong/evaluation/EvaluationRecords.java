package vn.boiduong.evaluation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Wording;

/** Reads evaluations as rows, for lists, reports, the ranking and pages; ordered by course and officer. */
@Service
@Transactional(readOnly = true)
public class EvaluationRecords {

    private static final String ROWS = "select * from boiduong.evaluation where ";
    private static final String ORDER = " order by course, officer";
    private static final int DECIMALS = 10;

    private final JdbcClient jdbc;
    private final Policies policies;
    private final ScoreVersions versions;

    EvaluationRecords(JdbcClient jdbc, Policies policies, ScoreVersions versions) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.versions = versions;
    }

    /** A score as it was published, with the steps of its computation; {@code reason} is null for the first. */
    public record Explained(int number, LocalDate computedOn, int policyVersion, BigDecimal score, Grade rating, String reason,
                            List<Wording> steps) {
    }

    public List<EvaluationRow> ofAgency(String agency) {
        return jdbc.sql(ROWS + "agency = :agency" + ORDER).param("agency", agency).query(this::row).list();
    }

    /** How many evaluations after a course stand so. */
    public record Count(String course, EvaluationStatus status, long people) {
    }

    /** The evaluations after these courses, counted by course and status. */
    public List<Count> counts(String agency, Collection<String> courses) {
        return courses.isEmpty() ? List.of() : jdbc.sql("""
                select course, status, sum(people) as people from boiduong.evaluation_by_course where agency = :agency and course in (:courses)
                group by course, status having sum(people) <> 0""").param("agency", agency).param("courses", courses).query((row, n) -> new Count(row.getString("course"), EvaluationStatus.valueOf(row.getString("status")),
                        row.getLong("people"))).list();
    }

    public List<EvaluationRow> ofOfficer(String officer) {
        return jdbc.sql(ROWS + "officer = :officer" + ORDER).param("officer", officer).query(this::row).list();
    }

    public Optional<EvaluationRow> find(CourseOfficer id) {
        return jdbc.sql(ROWS + "id = :id").param("id", id.key()).query(this::row).optional();
    }

    /** What the scores of closed evaluations of these courses were computed from. */
    public Map<CourseOfficer, ScoreInputs> inputs(String agency, Collection<String> courses) {
        Map<CourseOfficer, ScoreInputs> inputs = new HashMap<>();
        if (!courses.isEmpty()) {
            jdbc.sql(ROWS + "agency = :agency and status = 'CLOSED' and course in (:courses)").param("agency", agency).param("courses", courses).query(row -> {
                inputs.put(idOf(row), ScoreVersions.inputs(row));
            });
        }
        return inputs;
    }

    /** Of courses begun before the year: evaluations closed, or to open where they are not closed yet, from the first day on and before the other. */
    public List<CourseOfficer> ofCoursesBefore(int year, String agency, LocalDate from, LocalDate before) {
        return jdbc.sql("""
                select e.course, e.officer from boiduong.evaluation e join boiduong.course c on c.code = e.course
                where e.agency = :agency and e.status <> 'CANCELLED' and c.starts_on < :begun
                    and coalesce(e.closed_on, e.opens_on) >= :from and coalesce(e.closed_on, e.opens_on) < :before""")
                .param("agency", agency).param("begun", LocalDate.of(year, 1, 1)).param("from", from).param("before", before)
                .query((row, number) -> idOf(row)).list();
    }

    private static CourseOfficer idOf(ResultSet row) throws SQLException {
        return new CourseOfficer(row.getString("course"), row.getString("officer"));
    }

    /** Every version of the score, the first one first; empty while there is none. */
    public List<Explained> explain(CourseOfficer id, String agency) {
        return explain(List.of(id.key()), agency).getOrDefault(id.key(), List.of());
    }

    /** As {@link #explain(CourseOfficer, String)}, of many at once, by their key. */
    Map<String, List<Explained>> explain(Collection<String> evaluations, String agency) {
        return versions.of(evaluations).stream().collect(Collectors.groupingBy(ScoreVersion::evaluation,
                Collectors.mapping(version -> explained(version, agency), Collectors.toList())));
    }

    private Explained explained(ScoreVersion version, String agency) {
        Policy policy = policies.version(agency, version.policyVersion());
        return new Explained(version.number(), version.computedOn(), version.policyVersion(), version.score(), version.rating(),
                version.reason(), EvaluationScore.of(version.inputs(), policy).steps());
    }

    private EvaluationRow row(ResultSet row, int number) throws SQLException {
        EvaluationStatus status = EvaluationStatus.valueOf(row.getString("status"));
        String rating = row.getString("rating");
        return new EvaluationRow(row.getString("course"), row.getString("officer"), row.getString("unit"), status,
                row.getObject("opens_on", LocalDate.class), row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), status == EvaluationStatus.CLOSED ? marks(row) : List.of(),
                row.getBigDecimal("score"), rating == null ? null : Grade.valueOf(rating));
    }

    /** The marks follow from inputs and policy and so are stored nowhere. */
    private List<BigDecimal> marks(ResultSet row) throws SQLException {
        Policy policy = policies.version(row.getString("agency"), row.getInt("policy_version"));
        return EvaluationScore.of(ScoreVersions.inputs(row), policy).marks().stream().map(mark -> mark.decimal(DECIMALS)).toList();
    }
}
