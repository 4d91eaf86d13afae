package vn.boiduong.nomination;

import java.time.LocalDate;

/** What one person learned: hours of a year, and when the last course ended (null: never went). */
record Learned(String officer, LocalDate lastCourseEndedOn, int hours) {

    static Learned nothing(String officer) {
        return new Learned(officer, null, 0);
    }
}
