package vn.boiduong.roster;

import java.time.Instant;
import java.util.List;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.Wording;

/** An edit of the directory that was made: by whom, when, and every row it changed with what it was and is. */
public record RecordedEdit(long number, Wording headline, String recordedBy, Instant recordedAt, List<RowChange> rows) {

    /** The moment as people read it. */
    public String when() {
        return Days.text(recordedAt);
    }
}
