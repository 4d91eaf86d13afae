package vn.boiduong.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.boiduong.shared.Wording;

/** All tables of a set as they were found, and the codes they declare for one another. */
record RawTables(Map<DataTable, RawTable> tables, Complaints complaints) {

    RawTable of(DataTable table) {
        return tables.get(table);
    }

    /** The rows as values; one whose key columns say the same as an earlier row's is complained about. Without a key rows may repeat. */
    <T> List<T> read(DataTable table, List<String> key, Function<Cells, T> reading) {
        Map<List<String>, Integer> lines = new HashMap<>();
        List<T> values = new ArrayList<>();
        for (RawTable.Row row : of(table).rows()) {
            Cells cells = new Cells(table, row, complaints);
            List<String> keys = key.stream().map(cells::key).toList();
            Integer earlier = lines.putIfAbsent(keys, row.line());
            if (earlier != null && keys.stream().anyMatch(part -> !part.isEmpty())) {
                cells.refuse(key.get(key.size() - 1), "dataset.expected.once", String.join(", ", key), earlier);
            }
            values.add(reading.apply(cells));
        }
        return values;
    }

    KnownCodes units() {
        return codes(DataTable.UNITS, "code", "dataset.expected.unit");
    }

    KnownCodes requirements() {
        return codes(DataTable.REQUIREMENTS, "code", "dataset.expected.requirement");
    }

    KnownCodes positions() {
        return codes(DataTable.POSITIONS, "code", "dataset.expected.position");
    }

    KnownCodes officers() {
        return codes(DataTable.OFFICERS, "id", "dataset.expected.officer");
    }

    KnownCodes courses() {
        return codes(DataTable.COURSES, "code", "dataset.expected.course");
    }

    /** Unit by officer id, as written. */
    Map<String, String> unitsOfOfficers() {
        Stream<RawTable.Row> officers = of(DataTable.OFFICERS).rows().stream();
        return officers.map(RawTable.Row::cells)
                .collect(Collectors.toMap(cells -> cells.get("id"), cells -> cells.get("unit"), (first, second) -> first));
    }

    private KnownCodes codes(DataTable table, String column, String expectedKey) {
        return KnownCodes.of(of(table), column, Wording.of(expectedKey));
    }
}
