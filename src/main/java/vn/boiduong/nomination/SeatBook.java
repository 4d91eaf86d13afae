package vn.boiduong.nomination;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * How many seats of a course are left for whom. Reserved seats belong to their unit, the remainder to whoever comes first.
 * Whoever counts here has to hold the lock on the nomination's row: two books of one course would sell a seat twice.
 */
final class SeatBook {

    private final int total;
    private final Map<String, Integer> reserved;
    private final Map<String, Integer> taken;

    SeatBook(int total, Map<String, Integer> reserved, Map<String, Integer> taken) {
        this.total = total;
        this.reserved = Map.copyOf(reserved);
        this.taken = new HashMap<>(taken);
    }

    /** Takes a seat for the unit where one is left. */
    boolean take(String unit) {
        boolean left = leftFor(unit) > 0;
        if (left) {
            taken.merge(unit, 1, Integer::sum);
        }
        return left;
    }

    /** What is left of the unit's own seats and of the common remainder. */
    int leftFor(String unit) {
        return Math.max(0, own(unit) + common());
    }

    int left() {
        return total - taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int own(String unit) {
        return Math.max(0, reserved.getOrDefault(unit, 0) - taken.getOrDefault(unit, 0));
    }

    private int common() {
        TreeSet<String> units = new TreeSet<>(reserved.keySet());
        units.addAll(taken.keySet());
        return total - units.stream()
                .mapToInt(unit -> Math.max(reserved.getOrDefault(unit, 0), taken.getOrDefault(unit, 0))).sum();
    }
}
