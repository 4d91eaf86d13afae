package vn.boiduong.change;

import java.time.Instant;
import java.util.List;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.Wording;

/** A change that was made: what, why, by whom, when, and what it touched. */
public record RecordedChange(long number, ChangeKind kind, Wording headline, String reason, String recordedBy, Instant recordedAt,
                             List<Effect> effects) {

    /** The moment as people read it. */
    public String when() {
        return Days.text(recordedAt);
    }
}
