package vn.boiduong.tracking;

import java.util.List;

/** One page of the board; {@code next} leads to the following one, null where there is none. */
public record BoardPage(List<BoardLine> lines, String next) {
}
