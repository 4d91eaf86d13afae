package vn.boiduong.target;

import java.time.LocalDate;

/** The days that count: from the first, as things stand at the end of {@code asOf}; {@code lastWorkingDay} is the last one up to it. */
record Period(LocalDate first, LocalDate asOf, LocalDate lastWorkingDay, LocalDate workingDayBefore) {

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(asOf);
    }

    /** As {@link #includes}, for what can first be done on the working day after it came: a day off belongs to the days after it. */
    boolean includesWorkFrom(LocalDate day) {
        return day.isAfter(workingDayBefore) && !day.isAfter(lastWorkingDay);
    }
}
