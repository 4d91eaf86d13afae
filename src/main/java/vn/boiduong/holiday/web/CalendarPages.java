package vn.boiduong.holiday.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.deadline.MovedDeadline;
import vn.boiduong.directory.Directory;
import vn.boiduong.engine.CaseText;
import vn.boiduong.holiday.CalendarChange;
import vn.boiduong.holiday.CalendarEffect;
import vn.boiduong.holiday.DayQuestion;
import vn.boiduong.shared.Messages;

/** Puts the calendar into words. */
@Component
class CalendarPages {

    private static final int LONGEST_LIST = 30;

    private final WorkingCalendar calendar;
    private final CaseText texts;
    private final Directory directory;

    CalendarPages(WorkingCalendar calendar, CaseText texts, Directory directory) {
        this.calendar = calendar;
        this.texts = texts;
        this.directory = directory;
    }

    record DayRow(String day, String weekday, String kind, String note, String source) {
    }

    record YearPage(int number, boolean confirmed, String source, List<DayRow> days, List<Integer> workingDaysByMonth, int workingDays) {
    }

    /** {@code moreMoved} lines stand behind those listed. */
    record EffectPage(List<String> added, List<String> removed, List<String> missing, List<String> moved, int moreMoved, List<String> agencies,
                      boolean changesNothing) {
    }

    record ChangeRow(String when, String who, String source) {
    }

    YearPage year(CalendarYear year) {
        List<Integer> byMonth = Arrays.stream(Month.values()).map(month -> workingDaysOf(YearMonth.of(year.year(), month))).toList();
        return new YearPage(year.year(), year.confirmed(), year.source(), year.days().stream().map(CalendarPages::row).toList(), byMonth,
                byMonth.stream().mapToInt(Integer::intValue).sum());
    }

    EffectPage effect(CalendarEffect effect) {
        Map<String, Long> moved = effect.moved().stream()
                .collect(Collectors.groupingBy(this::sentence, LinkedHashMap::new, Collectors.counting()));
        List<String> lines = moved.entrySet().stream().limit(LONGEST_LIST)
                .map(line -> line.getValue() == 1 ? line.getKey() : Messages.shown("holiday.movedTogether", line.getKey(), line.getValue())).toList();
        return new EffectPage(sentences(effect.added()), sentences(effect.removed()), sentences(effect.missing()), lines,
                moved.size() - lines.size(), agencies(effect), effect.changesNothing());
    }

    /** Every agency the calendar counts for, as long as there are others than the own. */
    private static List<String> agencies(CalendarEffect effect) {
        return effect.touched().size() < 2 ? List.of() : effect.touched().stream()
                .map(touched -> Messages.shown("holiday.agencyLine", touched.name(), touched.moved())).toList();
    }

    List<ChangeRow> changes(List<CalendarChange> changes) {
        Map<String, String> names = directory.namesOf(changes.stream().map(CalendarChange::changedBy).distinct().toList());
        return changes.stream().map(change -> new ChangeRow(Days.text(change.changedAt()),
                who(change.changedBy(), names), change.source())).toList();
    }

    /** With the agency where there are several: whoever reads the change may not know the person. */
    private String who(String officer, Map<String, String> names) {
        String name = names.getOrDefault(officer, officer);
        return directory.agencies().size() < 2 ? name : directory.findOfficer(officer)
                .map(one -> Messages.shown("holiday.changes.of", name, directory.agency(one.agency()).name())).orElse(name);
    }

    /** Each day in a sentence that names where it was heard. */
    List<String> questions(List<DayQuestion> questions) {
        return questions.stream().map(each -> Messages.shown("holiday.question.day", weekday(each.day()), Days.text(each.day()),
                Messages.shown("holiday.kind." + each.kind()), each.saidBy())).toList();
    }

    private int workingDaysOf(YearMonth month) {
        return (int) month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    private static DayRow row(CalendarDay day) {
        return new DayRow(Days.text(day.day()), weekday(day.day()), kind(day), day.note(), day.source());
    }

    private static List<String> sentences(List<CalendarDay> days) {
        return days.stream().map(day -> Messages.shown("holiday.dayLine", weekday(day.day()), Days.text(day.day()), kind(day),
                day.note() == null ? "" : " – " + day.note())).toList();
    }

    private String sentence(MovedDeadline moved) {
        return Messages.shown("holiday.movedLine", moved.task().name(),
                texts.view(moved.task().ref().process()).title(moved.task().ref().businessKey()), Days.text(moved.from()), Days.text(moved.to()));
    }

    private static String kind(CalendarDay day) {
        return Messages.shown("holiday.kind." + day.kind());
    }

    private static String weekday(LocalDate day) {
        return Messages.shown("holiday.weekday." + day.getDayOfWeek().getValue());
    }
}
