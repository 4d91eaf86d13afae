package vn.boiduong.plan;

import vn.boiduong.course.Course;

/** A course in a plan, with the seats and the cost in đồng for which it was put before the chairman. */
public record PlanCourse(String course, Status status, int seats, long costPerSeat) {

    /** A course that is excluded stays on the draft, so that the chairman sees what was left out. */
    public enum Status { PLANNED, EXCLUDED, APPROVED }

    static PlanCourse drafted(Course course, boolean excluded) {
        return new PlanCourse(course.code(), excluded ? Status.EXCLUDED : Status.PLANNED, course.seats(), course.costPerSeat());
    }

    boolean isPlanned() {
        return status == Status.PLANNED;
    }

    public long cost() {
        return Math.multiplyExact(seats, costPerSeat);
    }

    PlanCourse approved() {
        return isPlanned() ? new PlanCourse(course, Status.APPROVED, seats, costPerSeat) : this;
    }
}
