package vn.boiduong.demo.web;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;

import vn.boiduong.calendar.Days;
import vn.boiduong.demo.DemoClock;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** Where the clock is to go, as a person types it ({@code to} a day, {@code time}) or a program writes it; every refusal names its field. */
record Entered(String to, String time) {

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm");

    LocalDateTime moment() {
        return Days.read("to", Wording.of("demo.to"), Objects.toString(to, "")).atTime(timeOfDay());
    }

    private LocalTime timeOfDay() {
        try {
            return time == null || time.isBlank() ? OPENING : LocalTime.parse(time.strip(), WRITTEN);
        } catch (DateTimeParseException otherwise) {
            throw RuleViolation.inField("time", "demo.timeExpected", time);
        }
    }

    /** A moment as programs write it. */
    static LocalDateTime moment(Object given) {
        try {
            return LocalDateTime.parse(Objects.toString(given));
        } catch (DateTimeParseException otherwise) {
            throw DemoClock.refused("to", "demo.toExpected", Objects.toString(given));
        }
    }

    /** A number of days ahead; a text or a number as people and programs write one. */
    static int days(Object given) {
        try {
            int days = Integer.parseInt(Objects.toString(given).strip());
            if (days >= 1 && days <= DemoClock.MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException otherwise) {
            // no whole number, or far too large a one: the same is expected
        }
        throw DemoClock.refused("days", "demo.daysExpected", String.valueOf(DemoClock.MOST_DAYS), Objects.toString(given));
    }
}
