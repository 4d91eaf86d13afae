package vn.boiduong.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.shared.PlainText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Turns what was written into a search field into codes and ids; null where nothing was, a sentence where it cannot be read. */
@Component
public class SearchReader {

    private final CaseArchive archive;
    private final Courses courses;
    private final Directory directory;

    SearchReader(CaseArchive archive, Courses courses, Directory directory) {
        this.archive = archive;
        this.courses = courses;
        this.directory = directory;
    }

    /** What the search fields offer: processes by id, units by code. */
    public record Choices(Map<String, String> processes, List<Unit> units) {
    }

    public Choices choices(String agency) {
        return new Choices(archive.processes(), directory.units(agency).stream().sorted(Unit.BY_NAME).toList());
    }

    /** The same; a process that sends mail may be asked for as well, though it is not offered. */
    public String processOrMail(String id) {
        return archive.mailProcesses().containsKey(id) ? id : process(id);
    }

    public String process(String id) {
        if (id.isEmpty() || archive.processes().containsKey(id)) {
            return id.isEmpty() ? null : id;
        }
        throw RuleViolation.inField("quyTrinh", "history.unknown", Wording.of("history.process"), id);
    }

    public String unit(String code, String agency) {
        if (code.isEmpty() || directory.units(agency).stream().anyMatch(unit -> unit.code().equals(code))) {
            return code.isEmpty() ? null : code;
        }
        throw RuleViolation.inField("donVi", "history.unknown", Wording.of("history.unit"), code);
    }

    /** Courses by code, or by words of the name with or without marks. */
    public Set<String> courses(String words, String agency) {
        return words.isEmpty() ? null : courses.ofAgency(agency).stream()
                .filter(course -> course.code().equalsIgnoreCase(words) || PlainText.has(course.name(), words))
                .map(Course::code).collect(Collectors.toSet());
    }

    /** People by id, or by words of the name with or without marks. */
    public Set<String> people(String words, String agency) {
        return words.isEmpty() ? null : directory.officers(agency).stream()
                .filter(officer -> officer.id().equalsIgnoreCase(words) || PlainText.has(officer.fullName(), words))
                .map(Officer::id).collect(Collectors.toSet());
    }
}
