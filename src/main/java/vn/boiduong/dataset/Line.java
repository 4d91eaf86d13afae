package vn.boiduong.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cells as they stand in a file, each without surrounding blanks, and the number of the line they begin on. */
record Line(int number, List<String> cells) {

    /** With empty cells up to the width; a sheet does not keep the empty cells at the end of a row. */
    Line atLeast(int width) {
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
        return new Line(number, padded);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
