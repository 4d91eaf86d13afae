package vn.boiduong.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Qualification;
import vn.boiduong.directory.Requirement;
import vn.boiduong.directory.Unit;

/** Writes what an agency has, or what is handed in, as rows: one query a table. */
@Component
class Snapshots {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final Directory directory;
    private final Courses courses;

    Snapshots(Directory directory, Courses courses) {
        this.directory = directory;
        this.courses = courses;
    }

    Snapshot of(String agency) {
        List<Officer> officers = directory.officers(agency);
        List<String> ids = officers.stream().map(Officer::id).toList();
        List<Agency> known = directory.agencies().stream().filter(each -> each.code().equals(agency)).toList();
        return snapshot(known, new DirectorySet(null, directory.units(agency), directory.requirements(agency), directory.positions(agency),
                officers, directory.qualifications(ids), directory.leaves(ids, FIRST, LAST)), courses.ofAgency(agency));
    }

    /** What has a name of its own, without people and courses. */
    Snapshot ofTerms(String agency) {
        return snapshot(List.of(), terms(agency), List.of());
    }

    private DirectorySet terms(String agency) {
        return new DirectorySet(null, directory.units(agency), directory.requirements(agency), directory.positions(agency), List.of(), List.of(), List.of());
    }

    Snapshot of(Dataset set) {
        return snapshot(List.of(set.directory().agency()), set.directory(), set.courses());
    }

    private static Snapshot snapshot(List<Agency> agencies, DirectorySet set, List<Course> courses) {
        Map<Table, SortedMap<String, Row>> tables = new EnumMap<>(Table.class);
        tables.put(Table.AGENCY, rows(Table.AGENCY, agencies, agency -> List.of(agency.code(), agency.name(), text(agency.parentName()),
                agency.place(), text(agency.coordinatingUnit()))));
        tables.put(Table.UNITS, rows(Table.UNITS, set.units(), (Unit unit) -> List.of(unit.code(), unit.name(), unit.kind().name(), text(unit.head()))));
        tables.put(Table.REQUIREMENTS, rows(Table.REQUIREMENTS, set.requirements(), (Requirement each) -> List.of(each.code(), each.name(),
                each.category().name())));
        tables.put(Table.POSITIONS, rows(Table.POSITIONS, set.positions(), (Position post) -> List.of(post.code(), post.name(), post.duty().name(),
                joined(post.requirements()))));
        tables.put(Table.OFFICERS, rows(Table.OFFICERS, set.officers(), (Officer officer) -> List.of(officer.id(), officer.fullName(),
                text(officer.dateOfBirth()), text(officer.gender()), officer.personType().name(), officer.unit(), officer.position(),
                text(officer.email()), text(officer.joinedOn()), joined(officer.roles()))));
        tables.put(Table.QUALIFICATIONS, rows(Table.QUALIFICATIONS, set.qualifications(), (Qualification met) -> List.of(met.officer(),
                met.requirement(), text(met.certificateNo()), text(met.issuedOn()))));
        tables.put(Table.LEAVES, rows(Table.LEAVES, set.leaves(), (Leave leave) -> List.of(leave.officer(), leave.firstDay().toString(),
                leave.lastDay().toString(), leave.kind().name())));
        tables.put(Table.COURSES, rows(Table.COURSES, courses, Snapshots::cells));
        return new Snapshot(tables);
    }

    /** A course as its row. */
    static Row row(Course course) {
        return row(Table.COURSES, cells(course));
    }

    private static List<String> cells(Course course) {
        return List.of(course.code(), course.name(), course.content().name(), text(course.grants()), course.mode().name(), course.location().name(),
                text(course.organizer()), course.startsOn().toString(), course.endsOn().toString(), String.valueOf(course.hours()),
                String.valueOf(course.seats()), String.valueOf(course.costPerSeat()), joined(course.targetDuties()), course.refresher() ? "YES" : "NO");
    }

    private static <T> SortedMap<String, Row> rows(Table table, List<T> values, Function<T, List<String>> cells) {
        SortedMap<String, Row> rows = new TreeMap<>();
        for (T value : values) {
            Row row = row(table, cells.apply(value));
            rows.put(row.key(), row);
        }
        return rows;
    }

    private static Row row(Table table, List<String> written) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int column = 0; column < written.size(); column++) {
            byColumn.put(table.columns().get(column), written.get(column));
        }
        return new Row(keyOf(table, written), byColumn);
    }

    /** A certificate is the same whatever day is written beside it, as the import holds it. */
    private static String keyOf(Table table, List<String> written) {
        return switch (table) {
            case QUALIFICATIONS -> String.join(" ", written.subList(0, 3));
            case LEAVES -> String.join(" ", written);
            default -> written.get(0);
        };
    }

    private static String joined(Collection<?> words) {
        return words.stream().map(Object::toString).sorted().collect(Collectors.joining(";"));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
