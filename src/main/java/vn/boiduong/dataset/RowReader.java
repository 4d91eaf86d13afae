package vn.boiduong.dataset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.boiduong.course.Course;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.shared.Wording;

/** Reads one row typed into a form by the very rules of the files. */
public final class RowReader {

    private RowReader() {
    }

    /** Tables a form writes a row of. */
    public enum Kind { UNITS, REQUIREMENTS, POSITIONS, OFFICERS, COURSES }

    /** Codes the row may name. */
    public record Known(Collection<String> units, Collection<String> requirements, Collection<String> positions) {
    }

    /** What is wrong, by column. */
    public static final class WrongRow extends RuntimeException {

        private final transient Map<String, Wording> byColumn;

        WrongRow(Map<String, Wording> byColumn) {
            super(byColumn.values().stream().map(Wording::toString).collect(Collectors.joining("; ")));
            this.byColumn = Map.copyOf(byColumn);
        }

        public Map<String, Wording> byColumn() {
            return byColumn;
        }
    }

    /**
     * A set that consists of this row alone; columns the form does not ask for are empty.
     *
     * @throws WrongRow with everything wrong in the columns asked for
     */
    public static Dataset read(Agency agency, Kind kind, Map<String, String> cells, Known known) {
        Complaints complaints = new Complaints();
        DataTable table = DataTable.valueOf(kind.name());
        Map<DataTable, RawTable> tables = new EnumMap<>(DataTable.class);
        tables.put(DataTable.AGENCY, codes(DataTable.AGENCY, "code", List.of(agency.code())));
        tables.put(DataTable.UNITS, codes(DataTable.UNITS, "code", known.units()));
        tables.put(DataTable.REQUIREMENTS, codes(DataTable.REQUIREMENTS, "code", known.requirements()));
        tables.put(DataTable.POSITIONS, codes(DataTable.POSITIONS, "code", known.positions()));
        tables.put(DataTable.OFFICERS, codes(DataTable.OFFICERS, "id", List.of()));
        tables.put(table, new RawTable(table, List.of(new RawTable.Row(1, filled(table, cells))), true));
        RawTables raw = new RawTables(tables, complaints);
        DirectoryTables people = new DirectoryTables(raw);
        List<Course> courses = kind == Kind.COURSES ? new CourseTables(raw, agency.code()).courses() : List.of();
        DirectorySet set = new DirectorySet(agency, kind == Kind.UNITS ? people.units() : List.of(),
                kind == Kind.REQUIREMENTS ? people.requirements() : List.of(), kind == Kind.POSITIONS ? people.positions() : List.of(),
                kind == Kind.OFFICERS ? people.officers() : List.of(), List.of(), List.of());
        Map<String, Wording> wrong = complaints.byColumn(table);
        wrong.keySet().retainAll(cells.keySet());
        if (!wrong.isEmpty()) {
            throw new WrongRow(wrong);
        }
        return new Dataset(set, List.of(), courses, List.of(), List.of(), List.of());
    }

    private static RawTable codes(DataTable table, String column, Collection<String> codes) {
        return new RawTable(table, codes.stream().map(code -> new RawTable.Row(0, Map.of(column, code))).toList(), true);
    }

    private static Map<String, String> filled(DataTable table, Map<String, String> cells) {
        Map<String, String> filled = new HashMap<>();
        table.columns().forEach(column -> filled.put(column.name(), cells.getOrDefault(column.name(), "").strip()));
        return filled;
    }
}
