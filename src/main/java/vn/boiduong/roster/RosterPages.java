package vn.boiduong.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Officer;
import vn.boiduong.directory.Position;
import vn.boiduong.directory.Roll;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.Page;
import vn.boiduong.shared.PlainText;
import vn.boiduong.shared.Wording;

/** The directory to read: all of it for those who keep or audit it, the own unit for its head. */
@Service
@Transactional(readOnly = true)
public class RosterPages {

    private static final int EDITS = 30;

    private final Directory directory;
    private final Snapshots snapshots;
    private final RosterLog log;
    private final RosterRules rules;
    private final Roll roll;
    private final Courses courses;
    private final OfficeClock clock;

    RosterPages(Directory directory, Snapshots snapshots, RosterLog log, RosterRules rules, Roll roll, Courses courses, OfficeClock clock) {
        this.directory = directory;
        this.roll = roll;
        this.courses = courses;
        this.clock = clock;
        this.snapshots = snapshots;
        this.log = log;
        this.rules = rules;
    }

    /** A person in the list. */
    public record PersonLine(String id, String name, String position, String unit, String email, boolean left) {
    }

    /** A unit with its head, null where there is none, how many belong to it, and how many of these have not joined yet. */
    public record UnitLine(String code, String name, String kind, String head, long members, long toJoin) {
    }

    /** Everything a row says, column by column, and who may change it. */
    public record Sheet(Wording title, List<Cell> cells, boolean editable) {
    }

    public record Cell(Wording label, Wording text) {
    }

    public List<Unit> units(Actor actor) {
        rules.requireReader(actor);
        return directory.units(actor.agency()).stream().filter(unit -> RosterRules.readsAll(actor) || actor.heads(unit.code()))
                .sorted(Unit.BY_NAME).toList();
    }

    /** People whose name, code or post has every word looked for, with or without marks. */
    public Page<PersonLine> people(String words, String unit, int page, Actor actor) {
        Map<String, String> units = units(actor).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<String, String> posts = directory.positions(actor.agency()).stream().collect(Collectors.toMap(Position::code, Position::name));
        Roll.Whom whom = whom(unit, units.keySet(), actor);
        if (words.isBlank()) {
            return roll.byName(whom, page).map(each -> line(each, posts, units));
        }
        return Page.of(roll.all(whom).stream().map(each -> line(each, posts, units))
                .filter(line -> PlainText.has(String.join(" ", line.name(), line.id(), line.position(), line.unit()), words)).toList(), page);
    }

    private static Roll.Whom whom(String unit, Set<String> seen, Actor actor) {
        return new Roll.Whom(actor.agency(), unit.isEmpty() ? RosterRules.readsAll(actor) ? null : seen : seen.stream().filter(unit::equals).toList(), null);
    }

    private static PersonLine line(Roll.Line one, Map<String, String> posts, Map<String, String> units) {
        return new PersonLine(one.id(), one.fullName(), posts.get(one.position()), units.get(one.unit()), one.email(), one.left());
    }

    /** How many of the people of a unit the reader sees, or of all of them, have not joined yet. */
    public long toJoin(String unit, Actor actor) {
        return roll.toJoin(whom(unit, units(actor).stream().map(Unit::code).collect(Collectors.toSet()), actor), clock.today());
    }

    public List<UnitLine> unitLines(Actor actor) {
        Map<String, Officer> people = directory.officers(actor.agency()).stream().collect(Collectors.toMap(Officer::id, officer -> officer));
        Map<String, Long> members = people.values().stream().filter(officer -> officer.leftOn() == null)
                .collect(Collectors.groupingBy(Officer::unit, Collectors.counting()));
        Map<String, Long> toJoin = people.values().stream().filter(officer -> officer.leftOn() == null && officer.joinedOn().isAfter(clock.today()))
                .collect(Collectors.groupingBy(Officer::unit, Collectors.counting()));
        return units(actor).stream().map(unit -> new UnitLine(unit.code(), unit.name(), unit.kind().name(),
                unit.head() == null ? null : people.get(unit.head()).fullName(), members.getOrDefault(unit.code(), 0L), toJoin.getOrDefault(unit.code(), 0L))).toList();
    }

    /** A row in a word, and what else it says. */
    public record RowLine(String key, Wording title, List<Cell> cells) {
    }

    /** Rows of a table by title. */
    public List<RowLine> rows(Table table, Actor actor) {
        rules.requireReader(actor);
        Snapshot now = snapshots.ofTerms(actor.agency());
        return now.of(table).values().stream().map(row -> line(now, table, row)).sorted(Comparator.comparing(line -> line.title().toString(), NameOrder.OF_THINGS)).toList();
    }

    private static RowLine line(Snapshot now, Table table, Row row) {
        return new RowLine(row.key(), now.title(table, row), table.columns().stream().skip(2).filter(column -> !row.cell(column).isEmpty())
                .map(column -> new Cell(RowChanges.label(column), now.text(column, row.cell(column)))).toList());
    }

    /** Courses that start in the year by title, those whose name or code has every word looked for. */
    public Page<RowLine> courses(int year, String words, int page, Actor actor) {
        rules.requireReader(actor);
        Snapshot terms = snapshots.ofTerms(actor.agency());
        Page<Course> shown = words.isBlank()
                ? Page.of(courses.countOfYear(actor.agency(), year), page, after -> courses.ofYearByTitle(actor.agency(), year, after, Page.SIZE))
                : Page.of(courses.ofYearByTitle(actor.agency(), year, 0, Integer.MAX_VALUE).stream()
                        .filter(course -> PlainText.has(course.name() + " " + course.code(), words)).toList(), page);
        return shown.map(course -> line(terms, Table.COURSES, Snapshots.row(course)));
    }

    /** One row to read; what the actor may not see is not there. */
    public Sheet sheet(Table table, String key, Actor actor) {
        rules.requireReader(actor);
        Snapshot now = snapshots.of(actor.agency());
        Row row = now.find(table, key).filter(found -> RosterRules.readsAll(actor) || actor.heads(unitOf(table, found)))
                .orElseThrow(() -> new NotFound(table.name(), key));
        return new Sheet(now.title(table, row), table.columns().stream()
                .map(column -> new Cell(RowChanges.label(column), now.text(column, row.cell(column)))).toList(), RosterRules.keeps(actor));
    }

    private static String unitOf(Table table, Row row) {
        return table == Table.OFFICERS ? row.cell("unit") : table == Table.UNITS ? row.key() : "";
    }

    /** Certificates and leaves of a person, in words. */
    public List<Wording> of(Table table, String officer, Actor actor) {
        Snapshot now = snapshots.of(actor.agency());
        return now.of(table).values().stream().filter(row -> row.cell("officer").equals(officer))
                .map(row -> Wording.list(", ", table.columns().stream().skip(1).filter(column -> !row.cell(column).isEmpty())
                        .map(column -> now.text(column, row.cell(column))).toList())).toList();
    }

    public boolean keeps(Actor actor) {
        return RosterRules.keeps(actor);
    }

    public boolean readsAll(Actor actor) {
        return RosterRules.readsAll(actor);
    }

    /** Edits of the directory, the newest first, for those who keep or audit it. */
    public List<RecordedEdit> edits(long before, Actor actor) {
        if (!RosterRules.readsAll(actor)) {
            rules.requireKeeper(actor);
        }
        return log.newest(actor.agency(), before, EDITS);
    }
}
