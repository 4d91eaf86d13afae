package vn.boiduong.participation;

import java.time.OffsetDateTime;

/** A stored file: its name, size in bytes and time of upload. */
public record Evidence(String name, int size, OffsetDateTime uploadedAt) {
}
