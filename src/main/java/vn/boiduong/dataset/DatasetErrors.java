package vn.boiduong.dataset;

import java.util.List;

/** The set was refused as a whole; each line names one error in Vietnamese: file, line, column, value, what was expected. */
public class DatasetErrors extends RuntimeException {

    private final transient List<String> lines;

    DatasetErrors(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
