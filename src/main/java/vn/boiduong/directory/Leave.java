package vn.boiduong.directory;

import java.time.LocalDate;

/** A recorded leave, both days included. */
public record Leave(String officer, LocalDate firstDay, LocalDate lastDay, Kind kind) {

    public enum Kind { MATERNITY, SICK, OTHER }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
