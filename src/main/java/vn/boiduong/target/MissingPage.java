package vn.boiduong.target;

import java.util.List;

import vn.boiduong.policy.Target;
import vn.boiduong.target.TargetSheet.Missing;

/** Some of those missing in one unit, in the order of their ids; {@code next} leads to the following ones and is null at the end. */
public record MissingPage(String target, String unit, int count, List<Missing> people, String next) {

    /** Which target's, by the year it is judged in, of which unit, and after whom: {@code officer} or {@code officer/course}. */
    public record Wanted(int year, Target target, int targetYear, String unit, String after) {
    }
}
