package vn.boiduong.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.boiduong.directory.Agency;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Qualification;
import vn.boiduong.directory.Requirement;
import vn.boiduong.directory.Unit;
import vn.boiduong.shared.Wording;

/** The agency's units, posts and people from their tables. */
final class DirectoryTables {

    static final int CODE = 40;
    static final int SHORT_CODE = 26;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final List<String> ROLES = List.of("hr", "chairman", "auditor", "admin");

    private final RawTables tables;
    private final String agency;

    DirectoryTables(RawTables tables) {
        this.tables = tables;
        this.agency = tables.of(DataTable.AGENCY).rows().stream().map(row -> row.cells().get("code")).findFirst().orElse("");
    }

    DirectorySet read() {
        return new DirectorySet(agency(),
                units(), requirements(), positions(), officers(),
                tables.read(DataTable.QUALIFICATIONS, List.of(), this::qualification),
                tables.read(DataTable.LEAVES, List.of(), this::leave));
    }

    List<Unit> units() {
        return tables.read(DataTable.UNITS, List.of("code"), this::unit);
    }

    List<Requirement> requirements() {
        return tables.read(DataTable.REQUIREMENTS, List.of("code"), this::requirement);
    }

    List<Position> positions() {
        return tables.read(DataTable.POSITIONS, List.of("code"), this::position);
    }

    List<Officer> officers() {
        return tables.read(DataTable.OFFICERS, List.of("id"), this::officer);
    }

    /** Complains about roles that nobody holds, where all people could be read. */
    void requireHolders(Set<String> roles) {
        RawTable officers = tables.of(DataTable.OFFICERS);
        Set<String> held = officers.rows().stream().flatMap(row -> Arrays.stream(row.cells().get("roles").split(";")))
                .map(String::strip).collect(Collectors.toSet());
        roles.stream().filter(role -> officers.complete() && !held.contains(role)).sorted()
                .forEach(role -> tables.complaints().aboutTable(DataTable.OFFICERS, "dataset.noRole", Wording.of("identity.role." + role)));
    }

    String agencyCode() {
        return agency;
    }

    private Agency agency() {
        List<Agency> rows = tables.read(DataTable.AGENCY, List.of("code"), cells -> new Agency(cells.code("code", SHORT_CODE),
                cells.text("name", 200), cells.text("parentName", 200), cells.text("place", 100),
                cells.reference("coordinatingUnit", tables.units())));
        List<RawTable.Row> found = tables.of(DataTable.AGENCY).rows();
        if (found.isEmpty() && tables.of(DataTable.AGENCY).complete()) {
            tables.complaints().aboutTable(DataTable.AGENCY, "dataset.oneAgency");
        }
        found.stream().skip(1).forEach(row -> tables.complaints().aboutLine(DataTable.AGENCY, row.line(), "dataset.oneAgency"));
        return rows.stream().findFirst().orElse(null);
    }

    private Unit unit(Cells cells) {
        String code = cells.code("code", SHORT_CODE);
        String head = cells.reference("head", tables.officers());
        Map<String, String> unitsOfOfficers = tables.unitsOfOfficers();
        if (head != null && unitsOfOfficers.containsKey(head) && !unitsOfOfficers.get(head).equals(code)) {
            cells.refuse("head", "dataset.expected.headOfThisUnit");
        }
        return new Unit(agency, code, cells.text("name", 200), cells.word("kind", Unit.Kind.class), head);
    }

    private Requirement requirement(Cells cells) {
        return new Requirement(agency, cells.code("code", CODE), cells.text("name", 300),
                cells.word("category", Requirement.Category.class));
    }

    private Position position(Cells cells) {
        return new Position(agency, cells.code("code", CODE), cells.text("name", 200), cells.word("duty", Position.Duty.class),
                cells.references("requirements", tables.requirements()));
    }

    private Officer officer(Cells cells) {
        return new Officer(cells.code("id", CODE), agency, cells.text("fullName", 100), cells.day("dateOfBirth"),
                cells.text("gender", 20), cells.word("personType", Officer.PersonType.class),
                cells.reference("unit", tables.units()), cells.reference("position", tables.positions()),
                cells.matching("email", EMAIL, "dataset.expected.email"), cells.day("joinedOn"), null,
                cells.words("roles", ROLES));
    }

    private Qualification qualification(Cells cells) {
        return new Qualification(cells.reference("officer", tables.officers()),
                cells.reference("requirement", tables.requirements()), cells.text("certificateNo", 100),
                cells.day("issuedOn"), null);
    }

    private Leave leave(Cells cells) {
        LocalDate first = cells.day("from");
        LocalDate last = cells.day("to");
        if (first != null && last != null && last.isBefore(first)) {
            cells.refuse("to", "dataset.expected.notBefore", "from", first);
        }
        return new Leave(cells.reference("officer", tables.officers()), first, last, cells.word("kind", Leave.Kind.class));
    }
}
