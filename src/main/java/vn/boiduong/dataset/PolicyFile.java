package vn.boiduong.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.boiduong.shared.Wording;

/**
 * The parameters of a draft policy by name, as the page of policies hands them out. What a parameter means the policy knows; the
 * file knows the line it stands on.
 */
public final class PolicyFile {

    private static final String NAME = "name";
    private static final String VALUE = "value";

    private final String file;
    private final Map<String, RawTable.Row> rows;

    private PolicyFile(String file, Map<String, RawTable.Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @throws DatasetErrors with a line for everything wrong in the table itself */
    public static PolicyFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        Complaints complaints = complaints(name);
        Map<String, RawTable.Row> rows = new LinkedHashMap<>();
        try {
            RawTable table = CsvLines.read(DataTable.POLICY, file, complaints);
            RawTables tables = new RawTables(Map.of(DataTable.POLICY, table), complaints);
            tables.read(DataTable.POLICY, List.of(NAME), cells -> cells.text(NAME, 80));
            table.rows().forEach(row -> rows.put(row.cells().get(NAME), row));
        } catch (IOException unreadable) {
            complaints.aboutTable(DataTable.POLICY, "dataset.noFile");
        }
        complaints.throwIfAny();
        return new PolicyFile(name, rows);
    }

    public Map<String, String> settings() {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().cells().get(VALUE)));
    }

    /**
     * The file refused for these parameters.
     *
     * @param expected what belongs into a parameter; nothing where there is no such parameter
     */
    public DatasetErrors refused(List<String> parameters, Function<String, Wording> expected) {
        Complaints complaints = complaints(file);
        parameters.stream().flatMap(parameter -> rowOf(parameter).stream()).distinct().forEach(row -> {
            String parameter = row.cells().get(NAME);
            Optional<Wording> right = Optional.ofNullable(expected.apply(parameter));
            complaints.aboutCell(DataTable.POLICY, row.line(), right.isPresent() ? VALUE : NAME, row.cells().get(right.isPresent() ? VALUE : NAME),
                    right.orElseGet(() -> Wording.of("dataset.expected.parameter")));
        });
        return complaints.errors();
    }

    /** The parameter's row; where parameters contradict each other and it is not in the file, the first of its kind. */
    private Optional<RawTable.Row> rowOf(String parameter) {
        String kind = parameter.replaceAll("\\..*", ".");
        String word = parameter.replaceAll(".*\\.", ".");
        return Optional.ofNullable(rows.get(parameter)).or(() -> rows.entrySet().stream().filter(row -> row.getKey().startsWith(kind))
                .min(Comparator.comparing(row -> !row.getKey().endsWith(word))).map(Map.Entry::getValue));
    }

    private static Complaints complaints(String file) {
        Complaints complaints = new Complaints();
        complaints.standsIn(DataTable.POLICY, Wording.written(file));
        return complaints;
    }
}
