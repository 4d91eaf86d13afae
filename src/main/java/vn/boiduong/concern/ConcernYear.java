package vn.boiduong.concern;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.identity.Role;

/** Concerns of a year as they stood at the end of a day: raised and answered in it, and those nobody had answered, by number. */
public record ConcernYear(int raised, int answered, List<Open> open) {

    /** {@code with} has to answer, {@code since} that day; {@code unit} is the asker's when asking. */
    public record Open(int number, String question, String officer, String unit, Role with, LocalDate since) {
    }
}
