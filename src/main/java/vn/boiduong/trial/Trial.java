package vn.boiduong.trial;

import java.time.Instant;
import java.util.Map;

/**
 * One draft tried out. {@code draft} holds the whole of its parameters by name; {@code ranking} and {@code tasks} are the tables of
 * what differs, null until it is done; {@code failure} says why it came to nothing.
 */
public record Trial(String agency, int number, int year, int baseVersion, TrialStatus status, String startedBy, Instant startedAt,
                    String progress, Map<String, String> draft, String notes, String failure, String ranking, String tasks) {

    public boolean isUnderWay() {
        return status == TrialStatus.WAITING || status == TrialStatus.RUNNING;
    }

    Trial failed(String sentence) {
        return new Trial(agency, number, year, baseVersion, TrialStatus.FAILED, startedBy, startedAt, progress, draft, notes, sentence, ranking, tasks);
    }
}
