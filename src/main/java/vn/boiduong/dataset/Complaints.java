package vn.boiduong.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.Wording;

/** Everything found wrong in a set, in the order of tables, lines and columns. */
final class Complaints {

    private static final int LONGEST_VALUE = 60;

    /** {@code inForm} is the sentence beside the field, where the row was typed into a form. */
    private record Complaint(DataTable table, int line, int column, DatasetErrors.Fault fault, Wording inForm) {
    }

    private final List<Complaint> found = new ArrayList<>();
    private final Map<DataTable, Object> places = new EnumMap<>(DataTable.class);
    private final Map<DataTable, Map<String, String>> headers = new EnumMap<>(DataTable.class);

    /** Where the table stands, if not in a file of its own. */
    void standsIn(DataTable table, Wording place) {
        places.put(table, place);
    }

    /** What the file calls the column. */
    void headed(DataTable table, String column, String header) {
        headers.computeIfAbsent(table, none -> new HashMap<>()).put(column, header.replaceAll("[\\s\\u00a0]+", " "));
    }

    private Object placeOf(DataTable table) {
        return places.getOrDefault(table, table.file());
    }

    /** About a whole table, such as one that is missing. */
    void aboutTable(DataTable table, String key, Object... args) {
        add(table, 0, 0, Wording.of(List.of(placeOf(table), ": ", Wording.of(key, args))));
    }

    /** About a line as a whole. */
    void aboutLine(DataTable table, int line, String key, Object... args) {
        add(table, line, -1, Wording.of(List.of(Wording.of("dataset.atLine", placeOf(table), line), Wording.of(key, args))));
    }

    private void add(DataTable table, int line, int column, Wording fault) {
        found.add(new Complaint(table, line, column, new DatasetErrors.Fault(fault.toString(), fault), fault));
    }

    /** About one cell: its value and what was expected instead. */
    void aboutCell(DataTable table, int line, String column, String value, Wording expected) {
        Wording plain = at(table, line, column, what(value, expected));
        Wording shown = at(table, line, named(table, column), what(value, naming(table, expected, other -> named(table, other))));
        found.add(new Complaint(table, line, table.orderOf(column), new DatasetErrors.Fault(plain.toString(), shown),
                what(value, naming(table, expected, Complaints::label))));
    }

    private Wording at(DataTable table, int line, Object column, Wording what) {
        return Wording.of(List.of(Wording.of("dataset.atCell", placeOf(table), line, column), what));
    }

    private static Wording what(String value, Wording expected) {
        return value.isEmpty() ? Wording.of("dataset.empty", expected) : Wording.of("dataset.wrong", onOneLine(value), expected);
    }

    /** The column as the file calls it, and beside it as it is called otherwise. */
    private Object named(DataTable table, String column) {
        String header = headers.getOrDefault(table, Map.of()).getOrDefault(column, column);
        Object other = header.equalsIgnoreCase(column) ? label(column) : column;
        return other.toString().equalsIgnoreCase(header) ? header : Wording.of(List.of(header, " (", other, ")"));
    }

    /** What the column's cells are, for people; its name where the format alone knows it. */
    private static Object label(String column) {
        return Wording.find("dataset.column." + column).<Object>map(label -> label).orElse(column);
    }

    /** Columns in the sentence named otherwise, days as an office writes them. */
    private static Wording naming(DataTable table, Wording expected, Function<String, Object> name) {
        return new Wording(expected.key(), expected.parts().stream().map(part -> part instanceof LocalDate day ? Days.text(day)
                : part instanceof String column && table.orderOf(column) >= 0 ? name.apply(column) : part).toList());
    }

    /** What is wrong with cells of a table, by column: of a form there is one row. */
    Map<String, Wording> byColumn(DataTable of) {
        Map<String, Wording> wrong = new LinkedHashMap<>();
        found.stream().filter(complaint -> complaint.table() == of && complaint.column() >= 0 && complaint.line() > 0)
                .forEach(complaint -> wrong.putIfAbsent(of.columns().get(complaint.column()).name(), complaint.inForm()));
        return wrong;
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw errors();
        }
    }

    DatasetErrors errors() {
        return new DatasetErrors(found.stream().sorted(Comparator.comparing(Complaint::table)
                .thenComparing(Complaint::line).thenComparing(Complaint::column)).map(Complaint::fault).toList());
    }

    private static String onOneLine(String value) {
        String flat = value.replaceAll("\\R", "⏎").replaceAll("\\p{Cntrl}", " ");
        return flat.length() <= LONGEST_VALUE ? flat : flat.substring(0, LONGEST_VALUE) + "…";
    }
}
