package vn.boiduong.nomination;

import java.util.Map;
import java.util.TreeMap;

import vn.boiduong.shared.RuleViolation;

/** How many seats hr reserves for which unit. */
public final class SeatAllocation {

    private SeatAllocation() {
    }

    /** Reads the form's {@code "VP=2;VHXH=1"}; empty text leaves all seats to whoever comes first. */
    public static Map<String, Integer> parse(String text) {
        Map<String, Integer> seats = new TreeMap<>();
        for (String entry : text.split(";")) {
            if (!entry.isBlank()) {
                String[] parts = entry.strip().split("=", -1);
                if (parts.length != 2 || !parts[1].strip().matches("\\d{1,6}") || seats.containsKey(parts[0].strip())) {
                    throw RuleViolation.inField("seatAllocation", "nomination.seatsNotUnderstood", entry.strip());
                }
                seats.put(parts[0].strip(), Integer.valueOf(parts[1].strip()));
            }
        }
        return seats;
    }
}
