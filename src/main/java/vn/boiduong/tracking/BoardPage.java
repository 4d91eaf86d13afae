package vn.boiduong.tracking;

import java.util.List;

/** One page of the board; {@code next} leads to the following one, null where there is none. */
public record BoardPage(List<BoardLine> lines, String next) {

    /** How many of the steps that were asked for stand on this page. */
    public int steps(BoardSearch search) {
        return lines.stream().mapToInt(line -> line.shown(search, Integer.MAX_VALUE).size()).sum();
    }
}
