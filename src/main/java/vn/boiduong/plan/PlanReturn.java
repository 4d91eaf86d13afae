package vn.boiduong.plan;

import java.time.LocalDate;

/** A draft that came back, with the name of who returned it. */
public record PlanReturn(String reason, String by, LocalDate on) {
}
