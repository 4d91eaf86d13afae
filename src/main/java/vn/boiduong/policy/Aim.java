package vn.boiduong.policy;

import java.time.LocalDate;
import java.util.Set;

import vn.boiduong.shared.Wording;


/**
 * How much of a target is wanted by when, of whom, and where that is written. {@code year} and {@code from} are null for a
 * yearly one; empty {@code people} and {@code duties} mean all; {@code counts} names what counts as met (categories of
 * requirements, groups of content).
 */
public record Aim(Target target, Integer year, int percent, LocalDate from, Set<String> people, Set<String> duties,
                  Set<String> counts, String source) {

    /** The target as people call it; one aimed at in steps names its step. */
    public Wording text() {
        return year == null ? target.text() : Wording.of("policy.aimOfStage", target.text(), String.valueOf(year));
    }

    /** The year this aim is judged in, seen from another year. */
    public int yearSeenFrom(int viewed) {
        return year == null ? viewed : year;
    }

    public LocalDate firstDay(int viewed) {
        return from == null ? LocalDate.of(viewed, 1, 1) : from;
    }

    public LocalDate lastDay(int viewed) {
        return LocalDate.of(yearSeenFrom(viewed), 12, 31);
    }
}
