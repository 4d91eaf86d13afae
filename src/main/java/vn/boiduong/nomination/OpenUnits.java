package vn.boiduong.nomination;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.Decisions;

/** Finds the units that have someone to name for a course; the others are not bothered. */
@Component
class OpenUnits {

    private final Directory directory;
    private final Eligibility eligibility;
    private final Judge judge;
    private final NomineeTable table;

    OpenUnits(Directory directory, Eligibility eligibility, Judge judge, NomineeTable table) {
        this.directory = directory;
        this.eligibility = eligibility;
        this.judge = judge;
        this.table = table;
    }

    /** Codes of units with at least one member who meets every condition today; all seats are free still. */
    List<String> of(Course course) {
        Picture picture = eligibility.ofAgency(course);
        Decisions.Table preview = judge.preview();
        List<String> units = directory.units(course.agency()).stream().map(Unit::code)
                .filter(unit -> picture.people().values().stream().filter(person -> person.unit().equals(unit))
                        .anyMatch(person -> eligible(picture, person, preview))).toList();
        table.makeTurns(course.agency(), units);
        return units;
    }

    private boolean eligible(Picture picture, Officer person, Decisions.Table preview) {
        return judge.judge(picture, picture.factsOf(person.id(), Set.of(), Integer.MAX_VALUE), preview).eligible();
    }
}
