package vn.boiduong.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Unit;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.RuleViolation;

/** All that waits for the person who asks, searched and a page at a time. */
@OnPages
@Service
@Transactional(readOnly = true)
public class MyWork {

    public static final int A_PAGE = 50;

    private static final String OVERDUE = "qua-han";
    private static final String THIS_WEEK = "tuan-nay";

    private final OwnTasks tasks;
    private final Worklist worklist;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;
    private final ObjectProvider<OneTables> tables;

    MyWork(OwnTasks tasks, Worklist worklist, Directory directory, Actors actors, OfficeClock clock, ObjectProvider<OneTables> tables) {
        this.tasks = tasks;
        this.worklist = worklist;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
        this.tables = tables;
    }

    /** Tasks of one kind; {@code table} is where {@code inTable} of them are done at once, null where there is no such page or only one such task: one about the person is not among them. */
    public record Kind(String process, String task, String name, long open, long overdue, String table, long inTable) {
    }

    /** The kinds there are, by the name of their process. */
    public record Kinds(Map<String, List<Kind>> byProcess) {

        public List<Kind> all() {
            return byProcess.values().stream().flatMap(List::stream).toList();
        }

        public long open() {
            return all().stream().mapToLong(Kind::open).sum();
        }

        /** Whether there may be more than were counted. */
        public boolean isCut() {
            return open() >= OwnTasks.COUNTED;
        }

        public long overdue() {
            return all().stream().mapToLong(Kind::overdue).sum();
        }

        /** Where tasks of several kinds can each be done in one table. */
        public List<Kind> inOneTable() {
            return all().stream().filter(kind -> kind.table() != null).toList();
        }
    }

    /** The most urgent first. A field that cannot be read is refused in a sentence. */
    public MyPage page(Search search) {
        return page(search, A_PAGE);
    }

    /** As many of the most urgent. */
    public MyPage first(int most) {
        return page(Search.ALL, most);
    }

    private MyPage page(Search search, int most) {
        Actor actor = actors.current();
        Part page = cut(tasks.of(actor, wanted(search, actor.agency()), most + 1), most);
        return new MyPage(worklist.items(page.tasks()), page.next());
    }

    /** A page of tasks of one kind; {@code next} leads to the less urgent, null where there is none. */
    public record Part(List<OwnTask> tasks, String next) {
    }

    /** Tasks of one kind, a task of a process, after this mark of a page. */
    public Part ofKind(String task, String mark, int most) {
        PageMark after = mark.isEmpty() ? null : PageMark.read(mark);
        return cut(tasks.of(actors.current(), new OwnTasks.Wanted(List.of(), task, null, null, after), most + 1), most);
    }

    private static Part cut(List<OwnTask> found, int most) {
        boolean more = found.size() > most;
        List<OwnTask> shown = more ? found.subList(0, most) : found;
        return new Part(shown, more ? PageMark.of(shown.get(most - 1)).text() : null);
    }

    /** What someone else of a unit the person heads or stands in for has taken; from here it can pass on. */
    public List<WorkItem> takenByColleagues() {
        return worklist.items(tasks.takenByColleagues(actors.current(), A_PAGE));
    }

    /** What the form of each of these tasks says above its fields, by task id. */
    public Map<String, String> briefs(Collection<OwnTask> shown) {
        return tasks.briefs(shown.stream().map(OwnTask::id).toList());
    }

    /** What kinds of tasks wait. */
    public Kinds kinds() {
        Map<String, String> places = tables.stream().flatMap(each -> each.paths().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<OwnTasks.KindCount> counts = tasks.kinds(actors.current(), clock.overdueBefore());
        Map<String, Long> own = counts.stream().anyMatch(kind -> places.containsKey(kind.task())) ? tasks.aboutSelf(actors.current()) : Map.of();
        return new Kinds(counts.stream().map(kind -> kind(kind, places.get(kind.task()), kind.open() - own.getOrDefault(kind.task(), 0L))).collect(Collectors.groupingBy(
                kind -> Messages.shown("worklist.process." + kind.process()), TreeMap::new, Collectors.toList())));
    }

    private static Kind kind(OwnTasks.KindCount count, String place, long inTable) {
        return new Kind(count.process(), count.task(), count.name(), count.open(), count.overdue(), inTable > 1 ? place : null, inTable);
    }

    private OwnTasks.Wanted wanted(Search search, String agency) {
        if (!search.loai().matches("[\\w-]{0,64}")) {
            throw RuleViolation.inField("loai", "worklist.unknownKind", search.loai());
        }
        LocalDate today = clock.today();
        Date start = clock.overdueBefore();
        Date nextWeek = OfficeClock.startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return new OwnTasks.Wanted(words(search.tim(), agency), search.loai().isEmpty() ? null : search.loai(),
                THIS_WEEK.equals(search.han()) ? start : null, switch (search.han()) {
                    case "" -> null;
                    case OVERDUE -> start;
                    case THIS_WEEK -> nextWeek;
                    default -> throw RuleViolation.inField("han", "worklist.unknownDue", search.han());
                }, search.tiep().isEmpty() ? null : PageMark.read(search.tiep()));
    }

    private List<OwnTasks.Word> words(String text, String agency) {
        List<Unit> units = text.isEmpty() ? List.of() : directory.units(agency);
        return PlainWords.split(text).stream().map(word -> new OwnTasks.Word(word, PlainWords.pattern(word), codes(units, word))).toList();
    }

    private static Set<String> codes(Collection<Unit> units, String word) {
        return units.stream().filter(unit -> Stream.of(unit.name(), unit.code()).flatMap(name -> PlainWords.split(name).stream())
                .anyMatch(part -> part.startsWith(word))).map(Unit::code).collect(Collectors.toSet());
    }
}
