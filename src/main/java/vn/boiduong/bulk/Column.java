package vn.boiduong.bulk;

import java.util.Map;

/** A column as its form calls it. {@code hint} may be null; {@code choices} are values with their words; {@code longest} counts characters. */
public record Column(String name, Cell cell, String label, String hint, Map<String, String> choices, int longest) {

    /** What was filled in, in words. */
    String shown(String value) {
        return cell == Cell.TICK ? label : choices.getOrDefault(value, value);
    }
}
