package vn.boiduong.directory;

import java.time.LocalDate;

/** The officer acts for the unit's head, both days included. */
public record Deputy(String agency, String unit, String officer, LocalDate firstDay, LocalDate lastDay) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
