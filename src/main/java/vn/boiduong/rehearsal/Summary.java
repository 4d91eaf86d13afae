package vn.boiduong.rehearsal;

import java.util.Map;

/** The contents of {@code summary.json}, in this order. */
record Summary(Map<String, Map<String, Integer>> processes, Map<String, Integer> tasks, long reminders, long escalations,
               Map<String, Long> notifications, long incidents, Map<String, Boolean> checks) {

    boolean holds() {
        return incidents == 0 && !checks.containsValue(false);
    }
}
