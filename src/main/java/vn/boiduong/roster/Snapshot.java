package vn.boiduong.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.Wording;

/** The directory at one moment: the rows of every table by their keys. */
public record Snapshot(Map<Table, SortedMap<String, Row>> tables) {

    public SortedMap<String, Row> of(Table table) {
        return tables.get(table);
    }

    public Optional<Row> find(Table table, String key) {
        return Optional.ofNullable(of(table).get(key));
    }

    /** The row in a word: whom or what it is about. */
    public Wording title(Table table, Row row) {
        return switch (table) {
            case OFFICERS -> Wording.of("roster.titled", row.cell("fullName"), row.key());
            case QUALIFICATIONS -> Wording.of("roster.titled", named(Table.OFFICERS, row.cell("officer")), named(Table.REQUIREMENTS, row.cell("requirement")));
            case LEAVES -> Wording.of("roster.titled", named(Table.OFFICERS, row.cell("officer")), text("kind", row.cell("kind")));
            default -> Wording.of("roster.titled", row.cell("name"), row.key());
        };
    }

    /** A cell as people read it: names instead of codes, days as an office writes them. */
    public Wording text(String column, String cell) {
        if (cell.isEmpty()) {
            return Wording.of("roster.nothing");
        }
        return switch (column) {
            case "dateOfBirth", "joinedOn", "issuedOn", "from", "to", "startsOn", "endsOn" -> Wording.written(Days.text(LocalDate.parse(cell)));
            case "unit", "coordinatingUnit" -> named(Table.UNITS, cell);
            case "position" -> named(Table.POSITIONS, cell);
            case "head", "officer" -> named(Table.OFFICERS, cell);
            case "grants", "requirement" -> named(Table.REQUIREMENTS, cell);
            case "requirements" -> each(cell, code -> named(Table.REQUIREMENTS, code));
            case "kind", "category", "duty", "personType", "content", "mode", "location", "refresher", "roles", "targetDuties" ->
                    each(cell, word -> Wording.of("roster.value." + word));
            default -> Wording.written(cell);
        };
    }

    private static Wording each(String cell, Function<String, Wording> words) {
        return Wording.list(", ", Stream.of(cell.split(";")).map(words).toList());
    }

    private Wording named(Table table, String code) {
        return Wording.written(find(table, code).map(row -> row.cell(table == Table.OFFICERS ? "fullName" : "name")).orElse(code));
    }
}
