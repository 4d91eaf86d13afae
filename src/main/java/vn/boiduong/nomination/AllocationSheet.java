package vn.boiduong.nomination;

import java.util.List;

import vn.boiduong.course.CourseInfo;

/** What hr needs in order to distribute a course's seats; {@code late} is null before the course begins. */
public record AllocationSheet(CourseInfo course, Late late, int seats, List<UnitLine> units) {

    /**
     * A unit with a round.
     *
     * @param eligible members who meet every condition today
     * @param needs    those of them who miss the requirement the course grants
     * @param most     as many as the unit can spare on the tightest day of the course
     */
    public record UnitLine(String code, String name, int members, int eligible, int needs, int most) {
    }
}
