package vn.boiduong.directory;

import java.time.LocalDate;

/** The unit has another head; {@code newHead} is null where the post has become vacant, {@code formerHead} where it was. */
public record HeadChanged(String agency, String unit, String newHead, String formerHead, LocalDate on) {
}
