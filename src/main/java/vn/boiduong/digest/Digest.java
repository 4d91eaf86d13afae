package vn.boiduong.digest;

import java.time.Instant;

/** One mail to one person for one morning; {@code toldSince} is when the morning before was prepared. */
record Digest(long id, String agency, String recipient, Instant toldSince, boolean ended) {
}
