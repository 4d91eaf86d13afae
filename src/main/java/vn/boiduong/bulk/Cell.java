package vn.boiduong.bulk;

/** How a cell of the table is filled. {@link #sample} is a value no rule of the cell alone refuses: with it the next fault of a row is looked for. */
public enum Cell {
    MARK("5"), COUNT("5"), NUMBER("5"), DAY(""), TEXT("…"), CHOICE(""), TICK("");

    private final String sample;

    Cell(String sample) {
        this.sample = sample;
    }

    String sample() {
        return sample;
    }

    /** Whether the cell is wide enough for words only. */
    public boolean isNarrow() {
        return this == MARK || this == COUNT || this == NUMBER;
    }
}
