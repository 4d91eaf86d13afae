package vn.boiduong.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Unit;
import vn.boiduong.engine.Decisions;

/** Finds the units that have someone to name for a course; the others are not bothered until hr asks them. */
@Component
class OpenUnits {

    private final Directory directory;
    private final Eligibility eligibility;
    private final Judge judge;
    private final NomineeTable table;
    private final OnTheList onTheList;

    OpenUnits(Directory directory, Eligibility eligibility, Judge judge, NomineeTable table, OnTheList onTheList) {
        this.directory = directory;
        this.eligibility = eligibility;
        this.judge = judge;
        this.table = table;
        this.onTheList = onTheList;
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

    /** Units that have not been asked, each with its people as they stand today. */
    List<Unasked> unasked(Course course, Collection<String> asked) {
        Picture picture = eligibility.ofAgency(course);
        Set<String> named = onTheList.of(course.code()).keySet();
        return directory.units(course.agency()).stream().filter(unit -> !asked.contains(unit.code())).sorted(Unit.BY_NAME)
                .map(unit -> unasked(unit, picture, judged(unit, picture, named))).toList();
    }

    private List<Judgement> judged(Unit unit, Picture picture, Set<String> named) {
        Decisions.Table preview = judge.preview();
        return picture.people().values().stream().filter(person -> person.unit().equals(unit.code()) && person.leftOn() == null)
                .filter(person -> !named.contains(person.id())).sorted(SuggestedOrder::byName).map(person -> judgement(picture, person, preview)).toList();
    }

    private static Unasked unasked(Unit unit, Picture picture, List<Judgement> members) {
        return new Unasked(unit, members.stream().filter(Judgement::eligible).map(one -> picture.person(one.officer()).fullName()).toList(),
                members.stream().filter(one -> !one.eligible()).map(one -> one.sentences().toString()).toList());
    }

    private boolean eligible(Picture picture, Officer person, Decisions.Table preview) {
        return judgement(picture, person, preview).eligible();
    }

    private Judgement judgement(Picture picture, Officer person, Decisions.Table preview) {
        return judge.judge(picture, picture.factsOf(person.id(), Set.of(), Integer.MAX_VALUE), preview);
    }

    /** A unit that was not asked: who of it may go today, by name, and what stands against the others. */
    record Unasked(Unit unit, List<String> mayGo, List<String> refusals) {
    }
}
