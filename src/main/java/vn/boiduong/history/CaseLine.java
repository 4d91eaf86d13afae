package vn.boiduong.history;

import java.time.LocalDate;

/** One case as a list shows it; {@code endedOn} is null while it runs, {@code state} says how it stands in words. */
public record CaseLine(String id, String process, String subject, LocalDate startedOn, LocalDate endedOn, String state) {

    public boolean running() {
        return endedOn == null;
    }
}
