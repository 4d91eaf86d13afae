package vn.boiduong.dataset;

import java.util.List;

/** Cells as they stand in a file, each without surrounding blanks, and the number of the line they begin on. */
record Line(int number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
