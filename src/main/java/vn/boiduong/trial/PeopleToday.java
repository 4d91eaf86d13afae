package vn.boiduong.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarDays;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Leave;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Qualification;
import vn.boiduong.directory.Unit;

/**
 * The directory as it stands, as tables of a rehearsal. What a course of the year itself brought is left out of the certificates,
 * or nobody could be sent to it again; a unit without a head is lent its first member.
 */
@Component
class PeopleToday {

    private final Directory directory;
    private final CalendarDays calendar;

    PeopleToday(Directory directory, CalendarDays calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Everyone of the agency who has not left. */
    List<Officer> of(String agency) {
        return directory.officers(agency).stream().filter(officer -> officer.leftOn() == null).toList();
    }

    void write(Path folder, String agency, int year) throws IOException {
        List<Officer> people = of(agency);
        Files.writeString(folder.resolve("agency.csv"), agency(directory.agency(agency)));
        Files.writeString(folder.resolve("units.csv"), units(agency, people));
        Files.writeString(folder.resolve("requirements.csv"), requirements(agency));
        Files.writeString(folder.resolve("positions.csv"), positions(agency));
        Files.writeString(folder.resolve("officers.csv"), officers(people));
        Files.writeString(folder.resolve("qualifications.csv"), qualifications(people, year));
        Files.writeString(folder.resolve("leaves.csv"), leaves(people, year));
        Files.writeString(folder.resolve("calendar.csv"), calendar());
    }

    private static String agency(Agency agency) {
        return new Table("code", "name", "parentName", "place", "coordinatingUnit")
                .add(agency.code(), agency.name(), agency.parentName(), agency.place(), agency.coordinatingUnit()).text();
    }

    private String units(String agency, List<Officer> people) {
        Table table = new Table("code", "name", "kind", "head");
        for (Unit unit : directory.units(agency)) {
            people.stream().filter(officer -> officer.unit().equals(unit.code()))
                    .min(Comparator.comparing((Officer officer) -> !officer.id().equals(unit.head())).thenComparing(Officer::id))
                    .ifPresent(head -> table.add(unit.code(), unit.name(), unit.kind(), head.id()));
        }
        return table.text();
    }

    private String requirements(String agency) {
        Table table = new Table("code", "name", "category");
        directory.requirements(agency).forEach(each -> table.add(each.code(), each.name(), each.category()));
        return table.text();
    }

    private String positions(String agency) {
        Table table = new Table("code", "name", "duty", "requirements");
        directory.positions(agency).forEach(each -> table.add(each.code(), each.name(), each.duty(),
                each.requirements().stream().sorted().collect(Collectors.joining(";"))));
        return table.text();
    }

    private static String officers(List<Officer> people) {
        Table table = new Table("id", "fullName", "dateOfBirth", "gender", "personType", "unit", "position", "email", "joinedOn", "roles");
        people.forEach(each -> table.add(each.id(), each.fullName(), each.dateOfBirth(), each.gender(), each.personType(), each.unit(),
                each.position(), each.email(), each.joinedOn(), each.roles().stream().sorted().collect(Collectors.joining(";"))));
        return table.text();
    }

    private String qualifications(List<Officer> people, int year) {
        Table table = new Table("officer", "requirement", "certificateNo", "issuedOn");
        directory.qualifications(people.stream().map(Officer::id).toList()).stream().filter(each -> !isOfCourseSince(each, year))
                .forEach(each -> table.add(each.officer(), each.requirement(), each.certificateNo(), each.issuedOn()));
        return table.text();
    }

    private static boolean isOfCourseSince(Qualification each, int year) {
        return each.courseCode() != null && (each.issuedOn() == null || each.issuedOn().getYear() >= year);
    }

    private String leaves(List<Officer> people, int year) {
        Table table = new Table("officer", "from", "to", "kind");
        for (Leave each : directory.leaves(people.stream().map(Officer::id).toList(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31))) {
            table.add(each.officer(), each.firstDay(), each.lastDay(), each.kind());
        }
        return table.text();
    }

    private String calendar() {
        Table table = new Table("date", "kind", "note");
        for (int year : calendar.years()) {
            for (CalendarDay day : calendar.year(year).days()) {
                table.add(day.day(), day.kind(), day.note());
            }
        }
        return table.text();
    }
}
