package vn.boiduong.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.DirectorySet;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.SmallWard;

@LifecycleTest
class DatasetLoaderTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private DatasetLoader loader;
    @Autowired
    private Directory directory;
    @Autowired
    private Courses courses;
    @Autowired
    private Actors actors;
    @Autowired
    private WorkingCalendar calendar;

    @Test
    void loadsPeopleAndCourses() {
        ward.load();

        assertThat(directory.officers(SmallWard.AGENCY)).hasSize(12);
        assertThat(courses.ofYear(SmallWard.AGENCY, 2026)).hasSize(2);
        assertThat(actors.of(SmallWard.HEAD_OF_VHXH).unitsHeaded()).containsExactly("VHXH");
        assertThat(actors.of(SmallWard.HR).roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.HR);
    }

    @Test
    void loadsTheSampleWardWithItsOwnCalendar() {
        Dataset sample = new DatasetReader().read(Path.of("src/main/resources/sample/thach-khoi"));
        LocalDate ownHoliday = LocalDate.of(2026, 7, 7);

        loader.load(new Dataset(sample.directory(), List.of(new CalendarDay(ownHoliday, CalendarDay.Kind.HOLIDAY, null, "calendar.csv")),
                sample.courses(), sample.script(), sample.events(), List.of()));

        assertThat(calendar.isWorkingDay(ownHoliday)).isFalse();
        assertThat(directory.units("TK")).isNotEmpty();
    }

    @Test
    void refusesIdsOfAnotherAgencyAndLeavesNothingBehind() {
        Dataset set = ward.load();
        DirectorySet people = set.directory();
        DirectorySet elsewhere = new DirectorySet(new Agency("ZZ", "Phường khác", null, "Khác", "VHXH"), people.units(),
                people.requirements(), people.positions(), people.officers(), people.qualifications(), people.leaves());

        assertThatThrownBy(() -> loader.load(new Dataset(elsewhere, List.of(), List.of(), List.of(), List.of(), List.of())))
                .isInstanceOfSatisfying(DatasetErrors.class, errors -> assertThat(errors.lines()).hasSize(12)
                        .first().asString().startsWith("officers.csv, cột id: giá trị “C1”"));
        assertThat(directory.agencies()).extracting(Agency::code).containsExactly(SmallWard.AGENCY);
    }

    @Test
    void takesAReorganisationAsTransfersAndNewHeads() {
        Dataset set = ward.load();
        List<Officer> people = set.directory().officers().stream()
                .map(officer -> officer.id().equals("V2") ? inUnit(officer, "KT") : officer).toList();
        List<Unit> units = set.directory().units().stream()
                .map(unit -> unit.code().equals("KT") ? new Unit(unit.agency(), "KT", "Phòng Kinh tế", unit.kind(), "V2") : unit).toList();

        loader.load(new Dataset(new DirectorySet(set.directory().agency(), units, set.directory().requirements(), set.directory().positions(),
                people, set.directory().qualifications(), set.directory().leaves()), List.of(), set.courses(), List.of(), List.of(), List.of()));

        assertThat(directory.transfers("V2")).hasSize(1);
        assertThat(directory.unit(SmallWard.AGENCY, "KT").head()).isEqualTo("V2");
        assertThat(actors.of(SmallWard.HEAD_OF_KT).unitsHeaded()).isEmpty();
        assertThat(directory.qualifications("V2")).hasSize(1);
    }

    @Test
    void refusesToMoveACourseByFile() {
        Dataset set = ward.load();
        courses.move(SmallWard.COMMUNICATION, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 6));

        assertThatThrownBy(() -> loader.load(set)).isInstanceOfSatisfying(DatasetErrors.class, errors -> assertThat(errors.lines())
                .containsExactly("courses.csv, cột code: khóa “GT-01” đã có, từ 2026-05-04 đến 2026-05-06; "
                        + "tệp không đổi được ngày, cần dời khóa trong ứng dụng"));
    }

    private static Officer inUnit(Officer officer, String unit) {
        return new Officer(officer.id(), officer.agency(), officer.fullName(), officer.dateOfBirth(), officer.gender(), officer.personType(),
                unit, officer.position(), officer.email(), officer.joinedOn(), null, officer.roles());
    }
}
