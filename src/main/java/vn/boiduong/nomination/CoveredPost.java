package vn.boiduong.nomination;

import java.time.LocalDate;

/** Someone else fills the post of this long absent officer: the holder does not count as away on these days. */
public record CoveredPost(String officer, LocalDate firstDay, LocalDate lastDay) {

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
