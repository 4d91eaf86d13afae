package vn.boiduong.directory;

import java.time.LocalDate;

/** The unit has another head; {@code newHead} is null where the post has become vacant. */
public record HeadChanged(String agency, String unit, String newHead, LocalDate on) {
}
