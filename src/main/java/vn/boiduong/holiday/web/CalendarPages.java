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
import vn.boiduong.shared.Wording;

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

    record DayRow(String day, Wording weekday, Wording kind, String note, String source) {
    }

    record YearPage(int number, boolean confirmed, String source, List<DayRow> days, List<Integer> workingDaysByMonth, int workingDays) {
    }

    /** {@code moreMoved} lines stand behind those listed. */
    record EffectPage(List<Wording> added, List<Wording> removed, List<Wording> missing, List<Wording> moved, int moreMoved, List<Wording> agencies,
                      boolean changesNothing) {
    }

    record ChangeRow(String when, Wording who, String source) {
    }

    YearPage year(CalendarYear year) {
        List<Integer> byMonth = Arrays.stream(Month.values()).map(month -> workingDaysOf(YearMonth.of(year.year(), month))).toList();
        return new YearPage(year.year(), year.confirmed(), year.source(), year.days().stream().map(CalendarPages::row).toList(), byMonth,
                byMonth.stream().mapToInt(Integer::intValue).sum());
    }

    EffectPage effect(CalendarEffect effect) {
        Map<Wording, Long> moved = effect.moved().stream()
                .collect(Collectors.groupingBy(this::sentence, LinkedHashMap::new, Collectors.counting()));
        List<Wording> lines = moved.entrySet().stream().limit(LONGEST_LIST)
                .map(line -> line.getValue() == 1 ? line.getKey() : Wording.of("holiday.movedTogether", line.getKey(), line.getValue())).toList();
        return new EffectPage(sentences(effect.added()), sentences(effect.removed()), sentences(effect.missing()), lines,
                moved.size() - lines.size(), agencies(effect), effect.changesNothing());
    }

    /** Every agency the calendar counts for, as long as there are others than the own. */
    private static List<Wording> agencies(CalendarEffect effect) {
        return effect.touched().size() < 2 ? List.of() : effect.touched().stream()
                .map(touched -> Wording.of("holiday.agencyLine", touched.name(), touched.moved())).toList();
    }

    List<ChangeRow> changes(List<CalendarChange> changes) {
        Map<String, String> names = directory.namesOf(changes.stream().map(CalendarChange::changedBy).distinct().toList());
        return changes.stream().map(change -> new ChangeRow(Days.text(change.changedAt()),
                who(change.changedBy(), names), change.source())).toList();
    }

    /** With the agency where there are several: whoever reads the change may not know the person. */
    private Wording who(String officer, Map<String, String> names) {
        String name = names.getOrDefault(officer, officer);
        return directory.agencies().size() < 2 ? Wording.written(name) : directory.findOfficer(officer)
                .map(one -> Wording.of("holiday.changes.of", name, directory.agency(one.agency()).name())).orElseGet(() -> Wording.written(name));
    }

    /** Each day in a sentence that names where it was heard. */
    List<Wording> questions(List<DayQuestion> questions) {
        return questions.stream().map(each -> Wording.of("holiday.question.day", weekday(each.day()), Days.text(each.day()),
                Wording.of("holiday.kind." + each.kind()), each.saidBy())).toList();
    }

    private int workingDaysOf(YearMonth month) {
        return (int) month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).filter(calendar::isWorkingDay).count();
    }

    private static DayRow row(CalendarDay day) {
        return new DayRow(Days.text(day.day()), weekday(day.day()), kind(day), day.note(), day.source());
    }

    private static List<Wording> sentences(List<CalendarDay> days) {
        return days.stream().map(day -> Wording.of("holiday.dayLine", weekday(day.day()), Days.text(day.day()), kind(day),
                day.note() == null ? "" : " – " + day.note())).toList();
    }

    private Wording sentence(MovedDeadline moved) {
        return Wording.of("holiday.movedLine", moved.task().name(),
                texts.view(moved.task().ref().process()).title(moved.task().ref().businessKey()), Days.text(moved.from()), Days.text(moved.to()));
    }

    private static Wording kind(CalendarDay day) {
        return Wording.of("holiday.kind." + day.kind());
    }

    private static Wording weekday(LocalDate day) {
        return Wording.of("holiday.weekday." + day.getDayOfWeek().getValue());
    }
}
