package vn.boiduong.holiday;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.calendar.CalendarDays;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.MovedDeadline;
import vn.boiduong.deadline.Recount;
import vn.boiduong.directory.Agency;
import vn.boiduong.directory.Directory;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;

/**
 * Reads and replaces the days of a year, one calendar for every agency of the deployment (ADR 0025). A preview does the whole change in a transaction that is rolled back, so that what
 * it shows is what then happens.
 */
@Service
public class CalendarService {

    private static final int LONGEST_NOTICE = 400;

    private final CalendarDays days;
    private final Recount recount;
    private final CalendarChanges changes;
    private final DayQuestions questions;
    private final CalendarNotices notices;
    private final Directory directory;
    private final Actors actors;
    private final OfficeClock clock;
    private final TransactionTemplate transaction;

    CalendarService(CalendarDays days, Recount recount, CalendarChanges changes, DayQuestions questions, CalendarNotices notices,
                    Directory directory, Actors actors, OfficeClock clock, PlatformTransactionManager transactions) {
        this.days = days;
        this.recount = recount;
        this.changes = changes;
        this.questions = questions;
        this.notices = notices;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Years there are days for, in order. */
    public List<Integer> years() {
        return days.years();
    }

    public CalendarYear year(int year) {
        return days.year(YearRules.inRange(year));
    }

    /** What the law alone gives the year, to start from. */
    public CalendarYear provisional(int year) {
        return new CalendarYear(YearRules.inRange(year), false, null, days.provisional(year));
    }

    /** The agencies that go by this calendar. */
    public List<Agency> agencies() {
        return directory.agencies();
    }

    /** Who changed the year's days, the latest first. */
    public List<CalendarChange> changesOf(int year) {
        return changes.of(year);
    }

    /** Days of the year that nobody has found in a notice yet; deadlines follow them all the same. */
    public List<DayQuestion> questionsOf(int year) {
        return questions.openOf(year);
    }

    /** Whoever answers has read the notice and found these days in it; a day that is not there is taken out of the year instead. */
    @Transactional
    public void confirmDays(int year, String notice) {
        Actor editor = editor();
        String read = FreeText.required("notice", "holiday.field.notice", notice, LONGEST_NOTICE);
        CalendarYear before = days.year(YearRules.inRange(year));
        questions.openOf(year).forEach(question -> questions.answer(question, read, editor.officerId(), clock.now()));
        changes.record(editor.officerId(), clock.now(), before, days.year(year));
    }

    /** What replacing the year would do; nothing is kept. */
    public CalendarEffect preview(CalendarYear year) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return replaced(year, editor());
        });
    }

    /** Replaces the year's days and moves the deadlines of open tasks that follow from them. */
    @Transactional
    public CalendarEffect replace(CalendarYear year) {
        Actor editor = editor();
        CalendarYear before = days.year(year.year());
        CalendarEffect effect = replaced(year, editor);
        long change = changes.record(editor.officerId(), clock.now(), before, days.year(year.year()));
        notices.changed(year, change, effect, editor);
        return effect;
    }

    private CalendarEffect replaced(CalendarYear year, Actor editor) {
        YearRules.check(year);
        CalendarYear before = days.year(year.year());
        LocalDate from = clock.today().getYear() == year.year() ? clock.today() : LocalDate.of(year.year(), 1, 1);
        List<MovedDeadline> moved = recount.around(from, () -> days.replace(year));
        return CalendarEffect.of(before, year, new CalendarEffect.Moved(ofAgency(editor.agency(), moved), touched(moved)), YearRules.missing(year, days.provisional(year.year())));
    }

    private List<CalendarEffect.Touched> touched(List<MovedDeadline> moved) {
        return agencies().stream().map(agency -> new CalendarEffect.Touched(agency.code(), agency.name(), ofAgency(agency.code(), moved).size())).toList();
    }

    private static List<MovedDeadline> ofAgency(String agency, List<MovedDeadline> moved) {
        return moved.stream().filter(each -> each.task().agency().equals(agency)).toList();
    }

    private Actor editor() {
        Actor actor = actors.current();
        if (!actor.hasAny(Role.HR, Role.ADMIN)) {
            throw new RuleViolation("holiday.editorRequired");
        }
        return actor;
    }
}
