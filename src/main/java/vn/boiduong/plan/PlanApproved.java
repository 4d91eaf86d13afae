package vn.boiduong.plan;

import java.util.List;

/** The chairman approved a plan; each of its courses now waits for its nominations. */
public record PlanApproved(String agency, String planKey, List<String> courses) {
}
