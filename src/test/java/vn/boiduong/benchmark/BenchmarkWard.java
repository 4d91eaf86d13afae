package vn.boiduong.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.boiduong.course.Course;
import vn.boiduong.dataset.Dataset;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Requirement;
import vn.boiduong.directory.Unit;

/** An invented ward of a hundred people in ten units; ids begin with its code, which stands nowhere else. */
record BenchmarkWard(String code) {

    /** Those of the units who can be sent to a course: neither heads nor the leaders' unit. */
    static final int MEMBERS = 81;

    private static final int UNITS = 10;
    private static final int PEOPLE = 10;
    private static final String SKILL = "KN-GT";
    private static final LocalDate JOINED = LocalDate.of(2025, 7, 1);

    String chairman() {
        return officer(0, 0);
    }

    /** Of the first unit, and not one of its members who attend courses. */
    String hr() {
        return officer(1, 0);
    }

    String headOf(String officer) {
        return officer.substring(0, officer.length() - 1) + 0;
    }

    List<String> members(int count) {
        return IntStream.range(1, UNITS).boxed().flatMap(unit -> IntStream.range(1, PEOPLE).mapToObj(n -> officer(unit, n)))
                .limit(count).toList();
    }

    Course course(String name, LocalDate startsOn, LocalDate endsOn) {
        return new Course(code + "-" + name, code, "Kỹ năng giao tiếp hành chính " + name, Course.Content.POSITION, SKILL,
                Course.Mode.FULL_TIME, Course.Location.DOMESTIC, "Trung tâm Chính trị", startsOn, endsOn, 24, MEMBERS, 650_000L,
                Set.of(), false, null);
    }

    Dataset dataset() {
        List<Unit> units = IntStream.range(0, UNITS).mapToObj(unit -> new Unit(code, "U" + unit, "Đơn vị số " + unit,
                Unit.Kind.OFFICE, officer(unit, 0))).toList();
        List<Officer> officers = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            for (int n = 0; n < PEOPLE; n++) {
                officers.add(person(unit, n));
            }
        }
        return new Dataset(new DirectorySet(new Agency(code, "Ủy ban nhân dân phường " + code, null, "Phường " + code, "U1"), units,
                List.of(new Requirement(code, SKILL, "Kỹ năng giao tiếp hành chính", Requirement.Category.SKILL)),
                List.of(new Position(code, "CV", "Chuyên viên", Position.Duty.SPECIALIST, Set.of(SKILL))), officers, List.of(),
                List.of()), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Officer person(int unit, int n) {
        Set<String> roles = n > 0 ? Set.of() : unit == 0 ? Set.of("chairman") : unit == 1 ? Set.of("hr") : Set.of();
        return new Officer(officer(unit, n), code, "Nguyễn Văn Thử " + unit + n, LocalDate.of(1985, 1, 1), "Nam",
                Officer.PersonType.CONG_CHUC, "U" + unit, "CV", "", JOINED, null, roles);
    }

    private String officer(int unit, int n) {
        return code + "-" + unit + n;
    }
}
