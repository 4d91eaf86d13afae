package vn.boiduong.plan;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.boiduong.course.CourseInfo;
import vn.boiduong.shared.Wording;

/**
 * A plan as hr drafts it and the chairman reads it: courses with the people who need them, the cost, and what stays uncovered.
 * {@code mayBeEmpty} says that hr may submit it without a course.
 */
public record PlanSheet(int year, boolean supplement, boolean mayBeEmpty, List<Line> courses, List<Uncovered> uncovered, List<OtherNeeds> otherNeeds,
                        List<String> silentUnits, Money budget, String planNote, String returnReason) {

    /**
     * One course; {@code needs} counts the people who need what it grants, {@code warning} is null where nothing is wrong. One of
     * another year is excluded until hr adds it.
     */
    public record Line(@JsonUnwrapped CourseInfo course, long cost, long needs, boolean ofOtherYear, boolean excluded, String warning,
                       Gap gap) {
    }

    /**
     * How many lack what the course grants, the seats that takes after the courses before it, and a sentence about both; all null
     * where the course grants nothing new.
     */
    public record Gap(Long lacking, Integer seats, Wording advice) {
    }

    /** The year's budget, null where none is recorded, and what other approved plans of the year take of it, in đồng. */
    public record Money(Long amount, String source, long committed) {
    }

    /** A requirement people lack and no course of the plan grants. */
    public record Uncovered(String requirement, long people) {
    }

    /** What a unit asked for in words. */
    public record OtherNeeds(String unit, String text) {
    }

    public List<Line> planned() {
        return courses.stream().filter(line -> !line.excluded()).toList();
    }

    /** The budget left when this plan is approved, below zero where it is exceeded; empty where no budget is recorded. */
    public Optional<Long> budgetLeft() {
        return budget.amount() == null ? Optional.empty() : Optional.of(budget.amount() - budget.committed() - totalCost());
    }

    /** What the planned courses cost when every seat is taken, in đồng. */
    public long totalCost() {
        return planned().stream().mapToLong(Line::cost).reduce(0, Math::addExact);
    }
}
