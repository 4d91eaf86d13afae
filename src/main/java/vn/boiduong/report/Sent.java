package vn.boiduong.report;

import java.util.List;

import vn.boiduong.participation.Outcome;
import vn.boiduong.participation.ParticipationRow;

/** Those a unit sent: {@code people} who went at least once, and each of their participations by how it stands. */
public record Sent(int people, int completed, int notPassed, int withdrawn, int unreported, int running) {

    static Sent of(List<ParticipationRow> rows) {
        return new Sent((int) rows.stream().map(ParticipationRow::officer).distinct().count(), count(rows, Outcome.PASSED),
                count(rows, Outcome.FAILED, Outcome.ABSENT), count(rows, Outcome.WITHDRAWN, Outcome.CANCELLED),
                count(rows, Outcome.UNREPORTED), (int) rows.stream().filter(row -> row.outcome() == null).count());
    }

    private static int count(List<ParticipationRow> rows, Outcome... outcomes) {
        List<Outcome> counted = List.of(outcomes);
        return (int) rows.stream().filter(row -> row.outcome() != null && counted.contains(row.outcome())).count();
    }

    /** Every participation is counted exactly once. */
    public int nominated() {
        return completed + notPassed + withdrawn + unreported + running;
    }

    Sent plus(Sent other) {
        return new Sent(people + other.people, completed + other.completed, notPassed + other.notPassed,
                withdrawn + other.withdrawn, unreported + other.unreported, running + other.running);
    }
}
