package vn.boiduong.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.boiduong.shared.Messages;

/** Everything found wrong in a set, in the order of tables, lines and columns. */
final class Complaints {

    private static final int LONGEST_VALUE = 60;

    private record Complaint(DataTable table, int line, int column, String text) {
    }

    private final List<Complaint> found = new ArrayList<>();

    /** About a whole table, such as one that is missing. */
    void aboutTable(DataTable table, String key, Object... args) {
        found.add(new Complaint(table, 0, 0, table.file() + ": " + Messages.text(key, args)));
    }

    /** About a line as a whole. */
    void aboutLine(DataTable table, int line, String key, Object... args) {
        found.add(new Complaint(table, line, -1, Messages.text("dataset.atLine", table.file(), line) + Messages.text(key, args)));
    }

    /** About one cell: its value and what was expected instead. */
    void aboutCell(DataTable table, int line, String column, String value, String expected) {
        String at = Messages.text("dataset.atCell", table.file(), line, column);
        String what = value.isEmpty() ? Messages.text("dataset.empty", expected)
                : Messages.text("dataset.wrong", onOneLine(value), expected);
        found.add(new Complaint(table, line, table.orderOf(column), at + what));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DatasetErrors(found.stream().sorted(Comparator.comparing(Complaint::table)
                    .thenComparing(Complaint::line).thenComparing(Complaint::column)).map(Complaint::text).toList());
        }
    }

    private static String onOneLine(String value) {
        String flat = value.replaceAll("\\R", "⏎").replaceAll("\\p{Cntrl}", " ");
        return flat.length() <= LONGEST_VALUE ? flat : flat.substring(0, LONGEST_VALUE) + "…";
    }
}
