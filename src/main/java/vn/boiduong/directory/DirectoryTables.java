package vn.boiduong.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes whole lists in batches: rows that are new are inserted, the others updated by their key. */
@Component
class DirectoryTables {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final ReadOnce once;

    DirectoryTables(JdbcTemplate batches, JdbcClient jdbc, ReadOnce once) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.once = once;
    }

    void agency(Agency agency, boolean isNew) {
        write(List.of(agency), any -> isNew,
                "insert into boiduong.agency (name, parent_name, place, code) values (?, ?, ?, ?)",
                "update boiduong.agency set name = ?, parent_name = ?, place = ? where code = ?",
                row -> new Object[] {row.name(), row.parentName(), row.place(), row.code()});
    }

    /** Known once the units are. */
    void coordinatingUnit(Agency agency) {
        batches.update("update boiduong.agency set coordinating_unit = ? where code = ?", agency.coordinatingUnit(), agency.code());
        once.forget();
    }

    void units(List<Unit> units, Predicate<Unit> isNew) {
        write(units, isNew,
                "insert into boiduong.unit (name, kind, agency, code) values (?, ?, ?, ?)",
                "update boiduong.unit set name = ?, kind = ? where agency = ? and code = ?",
                row -> new Object[] {row.name(), row.kind().name(), row.agency(), row.code()});
    }

    void heads(List<Unit> units) {
        batch("update boiduong.unit set head = ? where agency = ? and code = ?", units,
                row -> new Object[] {row.head(), row.agency(), row.code()});
    }

    void requirements(List<Requirement> requirements, Predicate<Requirement> isNew) {
        write(requirements, isNew,
                "insert into boiduong.requirement (name, category, agency, code) values (?, ?, ?, ?)",
                "update boiduong.requirement set name = ?, category = ? where agency = ? and code = ?",
                row -> new Object[] {row.name(), row.category().name(), row.agency(), row.code()});
    }

    void positions(List<Position> positions, Predicate<Position> isNew) {
        write(positions, isNew,
                "insert into boiduong.position (name, duty, agency, code) values (?, ?, ?, ?)",
                "update boiduong.position set name = ?, duty = ? where agency = ? and code = ?",
                row -> new Object[] {row.name(), row.duty().name(), row.agency(), row.code()});
        batch("delete from boiduong.position_requirement where agency = ? and position = ?", positions,
                row -> new Object[] {row.agency(), row.code()});
        batch("insert into boiduong.position_requirement (agency, position, requirement) values (?, ?, ?)",
                positions.stream().flatMap(position -> position.requirements().stream()
                        .map(requirement -> new Object[] {position.agency(), position.code(), requirement})).toList(),
                row -> row);
    }

    /** New people with their unit; of known ones everything but the unit. */
    void officers(List<Officer> officers, Predicate<Officer> isNew) {
        batch("""
                insert into boiduong.officer (agency, unit, full_name, date_of_birth, gender, person_type, position, email, joined_on, name_order, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", officers.stream().filter(isNew).toList(),
                row -> new Object[] {row.agency(), row.unit(), row.fullName(), row.dateOfBirth(), row.gender(),
                        row.personType().name(), row.position(), row.email(), row.joinedOn(), NameOrder.keyOfPerson(row.fullName()), row.id()});
        batch("""
                update boiduong.officer set full_name = ?, date_of_birth = ?, gender = ?, person_type = ?, position = ?, email = ?,
                joined_on = ?, name_order = ? where id = ?""", officers.stream().filter(isNew.negate()).toList(),
                row -> new Object[] {row.fullName(), row.dateOfBirth(), row.gender(), row.personType().name(),
                        row.position(), row.email(), row.joinedOn(), NameOrder.keyOfPerson(row.fullName()), row.id()});
        batch("delete from boiduong.officer_role where officer = ?", officers, row -> new Object[] {row.id()});
        batch("insert into boiduong.officer_role (officer, role_name) values (?, ?)",
                officers.stream().flatMap(officer -> officer.roles().stream()
                        .map(role -> new Object[] {officer.id(), role})).toList(), row -> row);
    }

    void qualifications(String agency, List<Qualification> qualifications) {
        batch("""
                insert into boiduong.qualification (officer, agency, requirement, certificate_no, issued_on)
                values (?, ?, ?, ?, ?)""", qualifications,
                row -> new Object[] {row.officer(), agency, row.requirement(), row.certificateNo(), row.issuedOn()});
    }

    /** The certificates the agency knows, each as {@link #certificate}. */
    Set<List<String>> certificates(String agency) {
        return new HashSet<>(jdbc.sql("select * from boiduong.qualification where agency = ?").param(agency)
                .query((row, number) -> certificate(DirectoryRows.qualification(row, number))).list());
    }

    static List<String> certificate(Qualification met) {
        return List.of(met.officer(), met.requirement(), met.certificateNo() == null ? "" : met.certificateNo());
    }

    Set<Leave> leavesOf(String agency) {
        return new HashSet<>(jdbc.sql("""
                select l.* from boiduong.officer_leave l join boiduong.officer o on o.id = l.officer where o.agency = ?""")
                .param(agency).query(DirectoryRows::leaveOnRecord).list());
    }

    private <T> void write(List<T> rows, Predicate<T> isNew, String insert, String update, Function<T, Object[]> columns) {
        batch(insert, rows.stream().filter(isNew).toList(), columns);
        batch(update, rows.stream().filter(isNew.negate()).toList(), columns);
    }

    private <T> void batch(String sql, List<T> rows, Function<T, Object[]> columns) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.stream().map(columns).toList());
            once.forget();
        }
    }
}
