package vn.boiduong.report;

import java.util.List;

import vn.boiduong.participation.Ending;
import vn.boiduong.participation.ParticipationRow;

/** Those a unit sent: {@code people} who went at least once, and each of their participations by how it stands. */
public record Sent(int people, int completed, int notPassed, int withdrawn, int unreported, int running) {

    static Sent of(List<ParticipationRow> rows) {
        return new Sent((int) rows.stream().map(ParticipationRow::officer).distinct().count(), count(rows, Ending.COMPLETED),
                count(rows, Ending.NOT_PASSED), count(rows, Ending.WITHDRAWN), count(rows, Ending.UNREPORTED), count(rows, Ending.RUNNING));
    }

    private static int count(List<ParticipationRow> rows, Ending ending) {
        return (int) rows.stream().filter(row -> Ending.of(row.outcome()) == ending).count();
    }

    /** Every participation is counted exactly once. */
    public int nominated() {
        return completed + notPassed + withdrawn + unreported + running;
    }

    Sent of(int others) {
        return new Sent(others, completed, notPassed, withdrawn, unreported, running);
    }

    Sent plus(Sent other) {
        return new Sent(people + other.people, completed + other.completed, notPassed + other.notPassed,
                withdrawn + other.withdrawn, unreported + other.unreported, running + other.running);
    }
}
