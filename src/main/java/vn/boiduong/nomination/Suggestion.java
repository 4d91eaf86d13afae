package vn.boiduong.nomination;

import java.util.Optional;

import vn.boiduong.directory.Officer;

/**
 * One member of a unit as a candidate for a course. {@code place} is the place in the suggested order, which ends with those
 * whom only the unit's strength holds back; who cannot be chosen has none.
 */
record Suggestion(Officer officer, Optional<Integer> place, Judgement judgement, boolean missesRequirement, Learned learned) {

    SuggestedOrder.Claim claim() {
        return new SuggestedOrder.Claim(officer, missesRequirement, learned.hours(), learned.lastCourseEndedOn());
    }

    Suggestion at(int newPlace) {
        return new Suggestion(officer, Optional.of(newPlace), judgement, missesRequirement, learned);
    }
}
