package vn.boiduong.holiday.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.boiduong.support.SmallWard.CHAIRMAN;
import static vn.boiduong.support.SmallWard.HR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.calendar.CalendarDay;
import vn.boiduong.calendar.CalendarDay.Kind;
import vn.boiduong.calendar.CalendarYear;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.calendar.WorkingCalendar;
import vn.boiduong.concern.ConcernService;
import vn.boiduong.engine.CaseTasks;
import vn.boiduong.holiday.CalendarChange;
import vn.boiduong.holiday.CalendarEffect;
import vn.boiduong.holiday.CalendarService;
import vn.boiduong.identity.Actors;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;
import vn.boiduong.support.Notices;
import vn.boiduong.support.Notices.Told;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;

/** A day off comes by notice while a task is open: it is due a day later, and so are its reminders and its escalation. */
@LifecycleTest
class CalendarServiceTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY_OFF = LocalDate.of(2026, 3, 4);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final LocalDate DUE_THEN = LocalDate.of(2026, 3, 10);

    @Autowired
    private CalendarService calendar;
    @Autowired
    private WorkingCalendar working;
    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private ConcernService concerns;
    @Autowired
    private CaseTasks tasks;
    @Autowired
    private Actors actors;
    @Autowired
    private Notices notices;

    private String concern;

    @BeforeEach
    void aTaskInMarch() {
        ward.load();
        driver.standAt(OPENED);
        concern = driver.as("K2", () -> concerns.raise("Lớp trùng lịch trực", actors.current())).key();
    }

    private CalendarYear with(CalendarDay more) {
        List<CalendarDay> days = new ArrayList<>(calendar.year(2026).days());
        days.add(more);
        return new CalendarYear(2026, true, "Thông báo 1/TB-BNV", days);
    }

    private CalendarYear withTheDayOff() {
        return with(new CalendarDay(DAY_OFF, Kind.HOLIDAY, "Nghỉ theo thông báo", "Thông báo 1/TB-BNV"));
    }

    private LocalDate due() {
        return OfficeClock.dayOf(tasks.ofCase("concern", concern).get(0).dueAt());
    }

    private List<LocalDate> days(String officer, String kind) {
        return notices.of(officer, kind).stream().map(Told::on).toList();
    }

    @Test
    void movesTheDueDayTheRemindersAndTheEscalation() {
        driver.as(HR, () -> calendar.replace(withTheDayOff()));
        assertThat(due()).isEqualTo(DUE_THEN);

        driver.liveUntil(DUE_THEN.plusDays(3));
        assertThat(days(HR, "REMINDER")).as("third working day; one before due").containsExactly(LocalDate.of(2026, 3, 6), DUE);
        assertThat(days(CHAIRMAN, "ESCALATION")).containsExactly(DUE_THEN.plusDays(1));
    }

    @Test
    void aTaskOfTodayIsNotOverdueByTheCalendarAlone() {
        CalendarYear asItWas = calendar.year(2026);
        driver.as(HR, () -> calendar.replace(withTheDayOff()));
        driver.standAt(DUE_THEN);

        driver.as(HR, () -> calendar.replace(new CalendarYear(2026, true, "Đính chính thông báo 1/TB-BNV", asItWas.days())));

        assertThat(due()).isEqualTo(DUE_THEN);
    }

    @Test
    void previewTellsExactlyThatAndKeepsNothing() {
        CalendarEffect foretold = driver.as(HR, () -> calendar.preview(withTheDayOff()));

        assertThat(foretold.added()).extracting(CalendarDay::day).containsExactly(DAY_OFF);
        assertThat(foretold.removed()).isEmpty();
        assertThat(foretold.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.from()).isEqualTo(DUE);
            assertThat(moved.to()).isEqualTo(DUE_THEN);
        });
        assertThat(due()).isEqualTo(DUE);
        assertThat(working.isWorkingDay(DAY_OFF)).isTrue();
        assertThat(calendar.changesOf(2026)).isEmpty();
        assertThat(driver.as(HR, () -> calendar.replace(withTheDayOff()))).isEqualTo(foretold);
        assertThat(working.isWorkingDay(DAY_OFF)).isFalse();
    }

    @Test
    void keepsWhoChangedWhatByWhichNotice() {
        driver.as(HR, () -> calendar.replace(withTheDayOff()));

        assertThat(calendar.changesOf(2026)).singleElement().satisfies(change -> {
            assertThat(change.changedBy()).isEqualTo(HR);
            assertThat(change.source()).isEqualTo("Thông báo 1/TB-BNV");
            assertThat(change.daysBefore()).doesNotContain("2026-03-04");
            assertThat(change.daysAfter()).contains("2026-03-04 HOLIDAY Nghỉ theo thông báo");
        });
    }

    @Test
    void pointsAtHolidaysOfTheLawThatTheTableLacks() {
        CalendarYear almostEmpty = new CalendarYear(2026, true, "Thông báo 1/TB-BNV", List.of(new CalendarDay(DAY_OFF, Kind.HOLIDAY, null, null)));

        assertThat(driver.as(HR, () -> calendar.preview(almostEmpty)).missing()).extracting(CalendarDay::day)
                .contains(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 17), LocalDate.of(2026, 9, 2))
                .doesNotContain(LocalDate.of(2026, 4, 26));
    }

    @Test
    void onlyHrAndTheAdministratorChangeIt() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> driver.as("K2", () -> calendar.replace(withTheDayOff())))
                .withMessage("Chỉ Phòng Văn hoá - Xã hội hoặc quản trị hệ thống được sửa lịch.");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> driver.as(CHAIRMAN, () -> calendar.preview(withTheDayOff())));
        assertThat(calendar.changesOf(2026)).extracting(CalendarChange::changedBy).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, MAKE_UP, kind, 'Ngày 04/03/2026 không phải thứ Bảy, Chủ nhật nên không thể là ngày làm bù.'",
        "2026-03-07, SWAPPED_OFF, kind, 'Ngày 07/03/2026 là thứ Bảy hoặc Chủ nhật nên không cần nghỉ bù hay hoán đổi; nếu là ngày lễ, chọn “Nghỉ lễ, tết”.'",
        "2027-03-04, HOLIDAY, day, 'Ngày 04/03/2027 không thuộc năm 2026.'",
        "2026-01-01, HOLIDAY, day, 'Ngày 01/01/2026 có hai dòng; mỗi ngày chỉ một dòng.'"
    })
    void refusesDaysThatCannotBe(LocalDate day, Kind kind, String field, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> driver.as(HR, () -> calendar.replace(with(new CalendarDay(day, kind, null, null)))))
                .withMessage(sentence).satisfies(refusal -> assertThat(refusal.field()).hasValue(field));
        assertThat(due()).isEqualTo(DUE);
    }
}
