package vn.boiduong.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon in Hà Nội's time (UTC+7), not Beijing's, which is
 * why Tết 2030 is on 2 February here and on 3 February there. After Hồ Ngọc Đức's adaptation of Jean Meeus, "Astronomical
 * Algorithms" (1998); exact to the day for the years an office plans.
 */
final class VietnameseLunar {

    private static final double ZONE_DAYS = 7.0 / 24;
    private static final double SYNODIC_MONTH = 29.530588853;
    private static final int NEW_MOON_1900 = 2415021;

    private VietnameseLunar() {
    }

    /** The first day of the lunar year that begins in this year (mùng 1 Tết). */
    static LocalDate newYear(int year) {
        return monthStart(year, 1);
    }

    /** The tenth of the third month (Giỗ Tổ Hùng Vương); in a year with a leap third month the ordinary one counts. */
    static LocalDate hungKings(int year) {
        return monthStart(year, 3).plusDays(9);
    }

    /** First day of the ordinary lunar month, the first to the tenth, of the lunar year that begins in this year. */
    private static LocalDate monthStart(int year, int month) {
        int eleventh = eleventhMonth(year - 1);
        int moon = moonNumber(eleventh);
        int leap = eleventhMonth(year) - eleventh > 365 ? leapOffset(eleventh) : Integer.MAX_VALUE;
        int offset = month + 1;
        return day(newMoon(moon + (offset >= leap ? offset + 1 : offset)));
    }

    /** The day on which the eleventh lunar month begins: the one that holds the winter solstice. */
    private static int eleventhMonth(int year) {
        int lastDay = (int) LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int moon = (int) Math.floor((lastDay - NEW_MOON_1900) / SYNODIC_MONTH);
        int begins = newMoon(moon);
        return sunSector(begins) >= 9 ? newMoon(moon - 1) : begins;
    }

    /** How many months after the eleventh the leap month comes: the first that the sun spends in one sector. */
    private static int leapOffset(int eleventhMonth) {
        int moon = moonNumber(eleventhMonth);
        int month = 1;
        int sector = sunSector(newMoon(moon + month));
        for (int last = -1; sector != last && month < 14; ) {
            last = sector;
            month++;
            sector = sunSector(newMoon(moon + month));
        }
        return month - 1;
    }

    private static int moonNumber(int newMoonDay) {
        return (int) Math.floor((newMoonDay - 2415021.076998695) / SYNODIC_MONTH + 0.5);
    }

    private static LocalDate day(int julianDay) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }

    /** Julian day number, in Vietnam, of the k-th new moon since 1 January 1900. */
    private static int newMoon(int k) {
        double t = k / 1236.85;
        double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t * t * t
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t;
        double correction = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun);
        double clock = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (int) Math.floor(mean + correction - clock + 0.5 + ZONE_DAYS);
    }

    /** In which of twelve sectors of 30° the sun stands when the day begins in Vietnam; 0 starts at the spring equinox. */
    private static int sunSector(int julianDay) {
        double t = (julianDay - 0.5 - ZONE_DAYS - 2451545.0) / 36525;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
        double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
                + (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly);
        return (int) Math.floor(((longitude % 360) + 360) % 360 / 30);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
