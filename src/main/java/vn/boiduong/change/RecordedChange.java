package vn.boiduong.change;

import java.time.Instant;
import java.util.List;

/** A change that was made: what, why, by whom, when, and what it touched. */
public record RecordedChange(long number, ChangeKind kind, String headline, String reason, String recordedBy, Instant recordedAt,
                             List<Effect> effects) {
}
