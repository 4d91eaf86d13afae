package vn.boiduong.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.boiduong.shared.Messages;

/** Everything found wrong in a set, in the order of tables, lines and columns. */
final class Complaints {

    private static final int LONGEST_VALUE = 60;

    private record Complaint(DataTable table, int line, int column, String text, String what) {
    }

    private final List<Complaint> found = new ArrayList<>();
    private final Map<DataTable, String> places = new EnumMap<>(DataTable.class);

    /** Where the table stands, if not in a file of its own. */
    void standsIn(DataTable table, String place) {
        places.put(table, place);
    }

    private String placeOf(DataTable table) {
        return places.getOrDefault(table, table.file());
    }

    /** About a whole table, such as one that is missing. */
    void aboutTable(DataTable table, String key, Object... args) {
        found.add(new Complaint(table, 0, 0, placeOf(table) + ": " + Messages.text(key, args), Messages.text(key, args)));
    }

    /** About a line as a whole. */
    void aboutLine(DataTable table, int line, String key, Object... args) {
        found.add(new Complaint(table, line, -1, Messages.text("dataset.atLine", placeOf(table), line) + Messages.text(key, args), Messages.text(key, args)));
    }

    /** About one cell: its value and what was expected instead. */
    void aboutCell(DataTable table, int line, String column, String value, String expected) {
        String at = Messages.text("dataset.atCell", placeOf(table), line, column);
        String what = value.isEmpty() ? Messages.text("dataset.empty", expected)
                : Messages.text("dataset.wrong", onOneLine(value), expected);
        found.add(new Complaint(table, line, table.orderOf(column), at + what, what));
    }

    /** What is wrong with cells of a table, by column: of a form there is one row. */
    Map<String, String> byColumn(DataTable of) {
        Map<String, String> wrong = new LinkedHashMap<>();
        found.stream().filter(complaint -> complaint.table() == of && complaint.column() >= 0 && complaint.line() > 0)
                .forEach(complaint -> wrong.putIfAbsent(of.columns().get(complaint.column()).name(), complaint.what()));
        return wrong;
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw errors();
        }
    }

    DatasetErrors errors() {
        return new DatasetErrors(found.stream().sorted(Comparator.comparing(Complaint::table)
                .thenComparing(Complaint::line).thenComparing(Complaint::column)).map(Complaint::text).toList());
    }

    private static String onOneLine(String value) {
        String flat = value.replaceAll("\\R", "⏎").replaceAll("\\p{Cntrl}", " ");
        return flat.length() <= LONGEST_VALUE ? flat : flat.substring(0, LONGEST_VALUE) + "…";
    }
}
