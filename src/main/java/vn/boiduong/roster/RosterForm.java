package vn.boiduong.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.boiduong.dataset.RowReader;
import vn.boiduong.shared.Wording;

/**
 * Which columns of a table a form asks for. Fixed columns are asked for with a new row alone: a code stays, and a unit, a head or a
 * course's days change by an act of their own.
 */
public enum RosterForm {
    OFFICERS(Table.OFFICERS, "can-bo", Set.of("id", "unit"), Set.of()),
    UNITS(Table.UNITS, "don-vi", Set.of("code"), Set.of("head")),
    POSITIONS(Table.POSITIONS, "vi-tri", Set.of("code"), Set.of()),
    REQUIREMENTS(Table.REQUIREMENTS, "yeu-cau", Set.of("code"), Set.of()),
    COURSES(Table.COURSES, "khoa-hoc", Set.of("code", "startsOn", "endsOn"), Set.of());

    private static final Map<String, List<String>> WORDS = Map.of(
            "OFFICERS.personType", List.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC", "LAO_DONG"), "OFFICERS.roles", List.of("hr", "chairman", "auditor", "admin"),
            "UNITS.kind", List.of("OFFICE", "PUBLIC_SERVICE"), "POSITIONS.duty", List.of("LEADER", "SPECIALIST", "SUPPORT"),
            "REQUIREMENTS.category", List.of("PROFESSIONAL", "STATE_MANAGEMENT", "LEADERSHIP", "SKILL"),
            "COURSES.content", List.of("POLITICAL_THEORY", "DEFENCE", "STATE_MANAGEMENT", "POSITION", "DIGITAL"),
            "COURSES.mode", List.of("FULL_TIME", "PART_TIME", "ONLINE"), "COURSES.location", List.of("DOMESTIC", "ABROAD"),
            "COURSES.targetDuties", List.of("LEADER", "SPECIALIST", "SUPPORT"), "COURSES.refresher", List.of("NO", "YES"));
    private static final Map<String, Table> NAMED = Map.of("unit", Table.UNITS, "position", Table.POSITIONS, "grants", Table.REQUIREMENTS,
            "requirements", Table.REQUIREMENTS);
    private static final Set<String> MANY = Set.of("roles", "requirements", "targetDuties");
    private static final Set<String> DAYS = Set.of("dateOfBirth", "joinedOn", "startsOn", "endsOn");
    private static final Set<String> MAY_BE_EMPTY = Set.of("dateOfBirth", "gender", "email", "roles", "requirements", "grants", "organizer", "targetDuties");

    private final Table table;
    private final String path;
    private final Set<String> fixed;
    private final Set<String> elsewhere;

    RosterForm(Table table, String path, Set<String> fixed, Set<String> elsewhere) {
        this.table = table;
        this.path = path;
        this.fixed = fixed;
        this.elsewhere = elsewhere;
    }

    /** How a field is filled in. */
    public enum Type { TEXT, DAY, NUMBER, ONE, MANY }

    /** A choice and what it is called. */
    public record Option(String code, Wording name, boolean chosen) {
    }

    /** A field with what stands in it; {@code wrong} is null where nothing is. */
    public record Field(String name, Wording label, Type type, boolean required, String value, List<Option> options, Wording wrong) {
    }

    public Table table() {
        return table;
    }

    public String path() {
        return path;
    }

    public static Optional<RosterForm> at(String path) {
        return Stream.of(values()).filter(form -> form.path.equals(path)).findFirst();
    }

    RowReader.Kind kind() {
        return RowReader.Kind.valueOf(table.name());
    }

    boolean isDay(String column) {
        return DAYS.contains(column);
    }

    /** Columns asked for; roles of whoever may give them. */
    List<String> asked(boolean isNew, boolean givesRoles) {
        return table.columns().stream().filter(column -> isNew || !fixed.contains(column)).filter(column -> !elsewhere.contains(column))
                .filter(column -> givesRoles || !column.equals("roles")).toList();
    }

    List<Field> fields(List<String> asked, Map<String, String> values, Map<String, Wording> wrong, Snapshot now) {
        return asked.stream().map(column -> new Field(column, RowChanges.label(column), type(column), !MAY_BE_EMPTY.contains(column),
                values.getOrDefault(column, ""), options(column, values.getOrDefault(column, ""), now), wrong.get(column))).toList();
    }

    private Type type(String column) {
        if (MANY.contains(column)) {
            return Type.MANY;
        }
        if (NAMED.containsKey(column) || WORDS.containsKey(table + "." + column)) {
            return Type.ONE;
        }
        return isDay(column) ? Type.DAY : Set.of("hours", "seats", "costPerSeat").contains(column) ? Type.NUMBER : Type.TEXT;
    }

    private List<Option> options(String column, String value, Snapshot now) {
        List<String> chosen = List.of(value.split(";"));
        Map<String, Wording> offered = new LinkedHashMap<>();
        if (NAMED.containsKey(column)) {
            now.of(NAMED.get(column)).values().forEach(row -> offered.put(row.key(), Wording.written(row.cell("name"))));
        } else {
            WORDS.getOrDefault(table + "." + column, List.of()).forEach(word -> offered.put(word, now.text(column, word)));
        }
        return offered.entrySet().stream().map(each -> new Option(each.getKey(), each.getValue(), chosen.contains(each.getKey()))).toList();
    }
}
