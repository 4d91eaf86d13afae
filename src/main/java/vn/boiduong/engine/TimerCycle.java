package vn.boiduong.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cycle of a repeating timer that fires at listed moments, such as working days, instead of after a fixed period. */
public final class TimerCycle {

    private static final String PREFIX = "at ";

    private TimerCycle() {
    }

    /** The expression for these moments in ascending order; the engine's column holds at most twelve. */
    public static String at(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(" ", PREFIX, ""));
    }

    static boolean isListed(String cycle) {
        return cycle.startsWith(PREFIX);
    }

    static Stream<Instant> momentsOf(String cycle) {
        return Arrays.stream(cycle.substring(PREFIX.length()).split(" ")).map(Instant::parse);
    }
}
