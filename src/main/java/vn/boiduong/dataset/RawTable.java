package vn.boiduong.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table's cells by column name, with the physical line each row begins on. {@code complete} is false where the table
 * could not be read to its end: nobody may conclude from it that a code does not exist.
 */
record RawTable(DataTable table, List<Row> rows, boolean complete) {

    record Row(int line, Map<String, String> cells) {
    }

    static RawTable missing(DataTable table) {
        return new RawTable(table, List.of(), !table.isRequired());
    }

    /** Puts lines of cells under the header, the first line; complains about columns and about lines of another width. */
    static RawTable of(DataTable table, List<Line> lines, boolean complete, Complaints complaints) {
        if (lines.isEmpty()) {
            complaints.aboutLine(table, 1, "dataset.noHeader", namesOf(table));
            return new RawTable(table, List.of(), false);
        }
        if (isOneCellOfMany(lines.get(0))) {
            complaints.aboutLine(table, lines.get(0).number(), "dataset.otherSeparator", namesOf(table));
            return new RawTable(table, List.of(), false);
        }
        List<Optional<Column>> header = header(table, lines.get(0), complaints);
        if (header.stream().flatMap(Optional::stream).distinct().count() < table.columns().size()) {
            return new RawTable(table, List.of(), false);
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (line.cells().size() == header.size()) {
                rows.add(row(header, line));
            } else {
                complaints.aboutLine(table, line.number(), "dataset.otherWidth", line.cells().size(), header.size());
            }
        }
        return new RawTable(table, rows, complete && rows.size() == lines.size() - 1);
    }

    private static List<Optional<Column>> header(DataTable table, Line first, Complaints complaints) {
        List<Optional<Column>> header = new ArrayList<>();
        for (String cell : first.cells()) {
            Optional<Column> column = table.column(cell);
            if (column.isEmpty()) {
                complaints.aboutLine(table, first.number(), "dataset.unknownColumn", cell, namesOf(table));
            } else if (header.contains(column)) {
                complaints.aboutLine(table, first.number(), "dataset.columnTwice", column.get().name(), cell);
            }
            column.ifPresent(known -> complaints.headed(table, known.name(), cell));
            header.add(column);
        }
        table.columns().stream().filter(column -> !header.contains(Optional.of(column)))
                .forEach(column -> complaints.aboutLine(table, first.number(), "dataset.missingColumn", column.name(), namesOf(table)));
        return header;
    }

    /** What Excel writes where the comma is the decimal sign. */
    private static boolean isOneCellOfMany(Line header) {
        return header.cells().size() == 1 && header.cells().get(0).matches(".*[;\t].*");
    }

    private static Row row(List<Optional<Column>> header, Line line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = line.cells().get(i);
            header.get(i).ifPresent(column -> cells.put(column.name(), cell));
        }
        return new Row(line.number(), cells);
    }

    private static String namesOf(DataTable table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
