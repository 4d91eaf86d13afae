package vn.boiduong.policy;

import java.time.Instant;
import java.time.LocalDate;

/** A version as it was introduced; the shipped one by nobody ({@code system}). */
public record PolicyVersion(int number, LocalDate validFrom, Instant introducedAt, String introducedBy, String reason) {
}
