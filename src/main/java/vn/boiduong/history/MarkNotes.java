package vn.boiduong.history;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.history.NoteTable.Row;
import vn.boiduong.policy.Grade;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy.Criterion;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** The marks of one evaluation in words: what the officer and the assessor gave, and each correction beside what stood before it. */
@OnPages
@Repository
class MarkNotes {

    private static final String GIVEN = """
            select e.agency, e.officer, e.self_state, e.self_marks, e.self_comment, e.self_assessed_on, e.head_marks, e.head_comment,
                   e.assessed_by, e.assessed_on, e.citizen_mean, e.citizen_count, e.policy_version
            from boiduong.evaluation e where e.id = :id""";
    private static final String SCORES = """
            select s.policy_version, s.head_marks, s.score, s.rating, s.computed_on, s.reason,
                   (select max(d.decided_by) from boiduong.evaluation_dispute d
                    where d.evaluation = s.evaluation and d.decided_on = s.computed_on and d.answer = s.reason) decided_by
            from boiduong.evaluation_score s where s.evaluation = :id order by s.score_number""";

    private final JdbcClient jdbc;
    private final Policies policies;

    MarkNotes(JdbcClient jdbc, Policies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    private record Given(String agency, String officer, Self self, Head head, String citizens, int policy) {
    }

    private record Self(String state, String marks, String comment, LocalDate on) {
    }

    private record Head(String marks, String comment, String by, LocalDate on) {
    }

    /** A published score; {@code reason} is null for the first one, {@code by} decided on the objection that led to a later one. */
    private record Score(int policy, String marks, String score, String grade, LocalDate on, String reason, String by) {
    }

    List<Row> of(String evaluation) {
        return jdbc.sql(GIVEN).param("id", evaluation).query((row, n) -> given(row)).optional()
                .map(given -> told(given, jdbc.sql(SCORES).param("id", evaluation).query((row, n) -> score(row)).list())).orElse(List.of());
    }

    private List<Row> told(Given given, List<Score> scores) {
        List<Row> told = new ArrayList<>(self(given));
        if (scores.isEmpty() && given.head.marks != null) {
            told.add(row("headMarks", marks(given.agency, given.policy, given.head.marks, null), given.head.by, given.head.on));
        }
        for (int at = 0; at < scores.size(); at++) {
            told.addAll(score(given, scores, at));
        }
        add(told, "headComment", given.head.comment, given.head.by, given.head.on);
        add(told, "citizens", given.citizens, given.head.by, given.head.on);
        return told;
    }

    private List<Row> self(Given given) {
        Self self = given.self;
        List<Row> told = new ArrayList<>();
        if (self.marks != null) {
            told.add(row("selfMarks", marks(given.agency, given.policy, self.marks, null), given.officer, self.on));
        } else if (!self.state.equals("AWAITED")) {
            told.add(row("selfMarks", Messages.shown("history.marks.self." + self.state), null, self.on));
        }
        add(told, "selfComment", self.comment, given.officer, self.on);
        return told;
    }

    /** The assessor's marks stand with the score they led to first; a correction names what it changed. */
    private List<Row> score(Given given, List<Score> scores, int at) {
        Score now = scores.get(at);
        if (now.reason == null) {
            boolean latest = scores.subList(at + 1, scores.size()).stream().noneMatch(later -> later.reason == null) && given.head.marks != null;
            return List.of(row("headMarks", marks(given.agency, now.policy, now.marks, null), latest ? given.head.by : null,
                            latest ? given.head.on : now.on),
                    row("score", Messages.shown("history.marks.score", now.score, now.grade), null, now.on));
        }
        Score before = scores.get(at - 1);
        return List.of(row("correctedMarks", marks(given.agency, now.policy, now.marks, before.marks), now.by, now.on),
                row("score", Messages.shown("history.marks.scoreChanged", now.score, now.grade, before.score, before.grade), null, now.on));
    }

    private String marks(String agency, int policy, String marks, String earlier) {
        List<Criterion> criteria = policies.version(agency, policy).criteria();
        String[] now = marks.split(";");
        String[] before = earlier == null ? now : earlier.split(";");
        return IntStream.range(0, now.length).mapToObj(n -> now[n].equals(before[n])
                ? Messages.shown("history.marks.one", criteria.get(n).name(), now[n])
                : Messages.shown("history.marks.changed", criteria.get(n).name(), now[n], before[n])).collect(Collectors.joining("\n"));
    }

    private static void add(List<Row> told, String word, String text, String by, LocalDate on) {
        if (text != null) {
            told.add(row(word, text, by, on));
        }
    }

    private static Row row(String word, String text, String by, LocalDate on) {
        return new Row(word, text, by, on, null, null);
    }

    private static Given given(ResultSet row) throws SQLException {
        BigDecimal mean = row.getBigDecimal("citizen_mean");
        return new Given(row.getString("agency"), row.getString("officer"),
                new Self(row.getString("self_state"), row.getString("self_marks"), row.getString("self_comment"), day(row, "self_assessed_on")),
                new Head(row.getString("head_marks"), row.getString("head_comment"), row.getString("assessed_by"), day(row, "assessed_on")),
                mean == null ? null : Messages.shown("history.marks.citizens", number(mean), row.getInt("citizen_count")), row.getInt("policy_version"));
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(row.getInt("policy_version"), row.getString("head_marks"), number(row.getBigDecimal("score")),
                Messages.shown(Grade.valueOf(row.getString("rating")).text()), day(row, "computed_on"), row.getString("reason"), row.getString("decided_by"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
