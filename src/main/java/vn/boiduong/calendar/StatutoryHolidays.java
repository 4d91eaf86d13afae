package vn.boiduong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import vn.boiduong.calendar.CalendarDay.Kind;

/**
 * The holidays of a year as the law gives them before the yearly notice says otherwise: Bộ luật Lao động 2019 Điều 112, the
 * Day of Vietnamese Culture (Nghị quyết 28/2026/QH16, from 2026), and a day in lieu for each that falls on a weekend
 * (Điều 111). What the notice chooses each year is assumed here: Tết from the eve to the fourth day, and beside 2 September
 * the neighbour that makes the longer rest.
 */
final class StatutoryHolidays {

    private static final String SOURCE = "Bộ luật Lao động 2019, Điều 111, 112; dự kiến, chờ thông báo hằng năm";

    private StatutoryHolidays() {
    }

    /** The provisional days of the year, in order. */
    static List<CalendarDay> of(int year) {
        TreeMap<LocalDate, String> holidays = holidays(year);
        List<CalendarDay> days = new ArrayList<>();
        holidays.forEach((day, name) -> days.add(new CalendarDay(day, Kind.HOLIDAY, name, SOURCE)));
        Set<LocalDate> taken = new HashSet<>(holidays.keySet());
        holidays.forEach((day, name) -> {
            if (isWeekend(day)) {
                LocalDate inLieu = nextFree(day, taken);
                taken.add(inLieu);
                days.add(new CalendarDay(inLieu, Kind.IN_LIEU, "Nghỉ bù " + name, SOURCE));
            }
        });
        days.sort(Comparator.comparing(CalendarDay::day));
        return days;
    }

    private static TreeMap<LocalDate, String> holidays(int year) {
        TreeMap<LocalDate, String> holidays = new TreeMap<>();
        holidays.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate newYear = VietnameseLunar.newYear(year);
        for (int day = -1; day <= 3; day++) {
            holidays.put(newYear.plusDays(day), "Tết Âm lịch");
        }
        holidays.put(VietnameseLunar.hungKings(year), "Giỗ Tổ Hùng Vương");
        holidays.put(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        holidays.put(LocalDate.of(year, 5, 1), "Ngày Quốc tế Lao động");
        LocalDate national = LocalDate.of(year, 9, 2);
        holidays.put(national, "Quốc khánh");
        holidays.put(besideNationalDay(national), "Quốc khánh");
        if (year >= 2026) {
            holidays.put(LocalDate.of(year, 11, 24), "Ngày Văn hóa Việt Nam");
        }
        return holidays;
    }

    private static LocalDate besideNationalDay(LocalDate national) {
        return switch (national.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> national.plusDays(1);
            default -> national.minusDays(1);
        };
    }

    private static LocalDate nextFree(LocalDate day, Set<LocalDate> taken) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
