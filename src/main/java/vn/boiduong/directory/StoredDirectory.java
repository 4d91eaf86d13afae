package vn.boiduong.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.shared.NotFound;

@Component
class StoredDirectory implements Directory {

    private static final String POSITIONS = """
            select p.*, (select string_agg(r.requirement, ',') from boiduong.position_requirement r
                         where r.agency = p.agency and r.position = p.code) requirements
            from boiduong.position p where p.agency = :agency""";

    private static final String OFFICERS = """
            select o.*, (select string_agg(r.role_name, ',') from boiduong.officer_role r where r.officer = o.id) roles
            from boiduong.officer o where\s""";

    private final JdbcClient jdbc;
    private final ReadOnce once;

    StoredDirectory(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    @Override
    public Agency agency(String code) {
        return one("agency", code, list("select * from boiduong.agency where code = :code",
                Map.of("code", code), DirectoryRows::agency));
    }

    @Override
    public List<Agency> agencies() {
        return list("select * from boiduong.agency order by code", Map.of(), DirectoryRows::agency);
    }

    @Override
    public List<Unit> units(String agency) {
        return list("select * from boiduong.unit where agency = :agency order by code",
                Map.of("agency", agency), DirectoryRows::unit);
    }

    @Override
    public Unit unit(String agency, String code) {
        return one("unit", code, list("select * from boiduong.unit where agency = :agency and code = :code",
                Map.of("agency", agency, "code", code), DirectoryRows::unit));
    }

    @Override
    public List<Position> positions(String agency) {
        return list(POSITIONS + " order by p.code", Map.of("agency", agency), DirectoryRows::position);
    }

    @Override
    public Position position(String agency, String code) {
        return one("position", code, list(POSITIONS + " and p.code = :code",
                Map.of("agency", agency, "code", code), DirectoryRows::position));
    }

    @Override
    public List<Requirement> requirements(String agency) {
        return list("select * from boiduong.requirement where agency = :agency order by code",
                Map.of("agency", agency), DirectoryRows::requirement);
    }

    @Override
    public Optional<Officer> findOfficer(String id) {
        return list(OFFICERS + "o.id = :id", Map.of("id", id), DirectoryRows::officer).stream().findFirst();
    }

    @Override
    public Officer officer(String id) {
        return findOfficer(id).orElseThrow(() -> unknown("officer", id));
    }

    @Override
    public List<Officer> officers(String agency) {
        return list(OFFICERS + "o.agency = :agency order by o.id", Map.of("agency", agency), DirectoryRows::officer);
    }

    @Override
    public List<Officer> members(String agency, String unit) {
        return list(OFFICERS + "o.agency = :agency and o.unit = :unit and o.left_on is null order by o.id",
                Map.of("agency", agency, "unit", unit), DirectoryRows::officer);
    }

    @Override
    public Map<String, Set<String>> heldRequirements(String agency) {
        Map<String, Set<String>> held = new TreeMap<>();
        jdbc.sql("select distinct officer, requirement from boiduong.qualification where agency = :agency and revoked_on is null")
                .param("agency", agency)
                .query(row -> {
                    held.computeIfAbsent(row.getString(1), officer -> new TreeSet<>()).add(row.getString(2));
                });
        return held;
    }

    @Override
    public List<Qualification> qualifications(String officer) {
        return list("select * from boiduong.qualification where officer = :officer and revoked_on is null order by requirement, issued_on, id",
                Map.of("officer", officer), DirectoryRows::qualification);
    }

    @Override
    public List<Qualification> qualifications(Collection<String> officers) {
        return officers.isEmpty() ? List.of() : list("""
                select * from boiduong.qualification where officer in (:officers) and revoked_on is null
                order by officer, requirement, issued_on, id""", Map.of("officers", officers), DirectoryRows::qualification);
    }

    @Override
    public List<Leave> leaves(Collection<String> officers, LocalDate first, LocalDate last) {
        if (officers.isEmpty()) {
            return List.of();
        }
        return list("""
                select * from boiduong.officer_leave
                where officer in (:officers) and last_day >= :first and first_day <= :last
                  and (ended_from is null or ended_from > first_day and ended_from > :first)
                order by officer, first_day, id""",
                Map.of("officers", officers, "first", first, "last", last), DirectoryRows::leave);
    }

    @Override
    public List<String> holdersOf(String roleGroup, String agency) {
        return list("""
                select o.id from boiduong.officer o join boiduong.officer_role r on r.officer = o.id
                where o.agency = :agency and r.role_name = :role and o.left_on is null order by o.id""",
                Map.of("agency", agency, "role", roleGroup), (row, number) -> row.getString(1));
    }

    @Override
    public List<Deputy> deputies(String agency, LocalDate day) {
        return list("""
                select d.* from boiduong.deputy d join boiduong.officer o on o.id = d.officer
                where d.agency = :agency and d.first_day <= :day and d.last_day >= :day and o.left_on is null
                  and (d.ended_from is null or d.ended_from > :day)
                order by d.unit, d.officer, d.id""",
                Map.of("agency", agency, "day", day), DirectoryRows::deputy);
    }

    @Override
    public List<Deputy> deputyships(String agency) {
        return list("select * from boiduong.deputy where agency = :agency and (ended_from is null or ended_from >= first_day) order by id",
                Map.of("agency", agency), DirectoryRows::deputyOnRecord);
    }

    @Override
    public List<Transfer> transfers(String officer) {
        return list("select * from boiduong.transfer where officer = :officer order by moved_on, id",
                Map.of("officer", officer), DirectoryRows::transfer);
    }

    @Override
    public List<Transfer> transfersIn(String agency) {
        return list("""
                select t.* from boiduong.transfer t join boiduong.officer o on o.id = t.officer
                where o.agency = :agency order by t.moved_on, t.id""", Map.of("agency", agency), DirectoryRows::transfer);
    }

    @Override
    public Map<String, String> agenciesOf(Collection<String> officers) {
        return textOf(officers, "agency");
    }

    @Override
    public Map<String, String> namesOf(Collection<String> officers) {
        return textOf(officers, "full_name");
    }

    @Override
    public Map<String, String> unitsOf(Collection<String> officers) {
        return textOf(officers, "unit");
    }

    private Map<String, String> textOf(Collection<String> officers, String column) {
        Map<String, String> texts = new TreeMap<>();
        if (!officers.isEmpty()) {
            jdbc.sql("select id, " + column + " from boiduong.officer where id in (:officers)").param("officers", officers)
                    .query(row -> {
                        texts.put(row.getString(1), row.getString(2));
                    });
        }
        return texts;
    }

    private <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        return once.get(List.of(sql, parameters), () -> List.copyOf(jdbc.sql(sql).params(parameters).query(mapper).list()));
    }

    private static <T> T one(String kind, String code, List<T> found) {
        return found.stream().findFirst().orElseThrow(() -> unknown(kind, code));
    }

    private static NotFound unknown(String kind, String code) {
        return new NotFound(kind, code);
    }
}
