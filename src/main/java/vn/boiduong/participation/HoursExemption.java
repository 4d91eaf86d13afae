package vn.boiduong.participation;

import java.time.Instant;

/** Why an officer need not reach the hours of a year, and who recorded it when; {@code endedAt} is null while it holds. */
public record HoursExemption(String officer, int year, String reason, String recordedBy, Instant recordedAt, Instant endedAt) {

    public boolean holds() {
        return endedAt == null;
    }
}
