package vn.boiduong.bulk;

import java.util.Map;

import vn.boiduong.shared.Wording;

/** A column as its form calls it. {@code hint} may be null; {@code choices} are values with their words; {@code longest} counts characters. */
public record Column(String name, Cell cell, Wording label, Wording hint, Map<String, Wording> choices, int longest) {

    /** What was filled in, in words. */
    Wording shown(String value) {
        return cell == Cell.TICK ? label : choices.getOrDefault(value, Wording.written(value));
    }
}
