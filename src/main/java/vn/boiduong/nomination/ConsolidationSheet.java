package vn.boiduong.nomination;

import java.util.List;

import vn.boiduong.course.CourseInfo;
import vn.boiduong.directory.Person;

/** The list hr puts together and the chairman signs; {@code late} is null before the course begins. */
public record ConsolidationSheet(CourseInfo course, Late late, Seats seats, List<Name> nominees, List<UnitAnswer> units,
                                 String consolidationNote, String returnReason) {

    public record Seats(int total, int taken, int left) {
    }

    /** One name; {@code notes} say what whoever decides should know. */
    public record Name(Person officer, String unit, boolean waiting, List<String> notes, boolean struck, String struckReason) {
    }

    /** What one unit answered. */
    public record UnitAnswer(String code, String name, String answer) {
    }
}
