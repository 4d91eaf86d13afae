package vn.boiduong.plan;

import vn.boiduong.engine.ShownVersion;

/** A plan as the chairman reads it before he approves; {@code surveyNote} is what hr wrote when consolidating the needs, or null. */
public record ShownPlan(PlanSheet plan, String surveyNote) {

    public String version() {
        return ShownVersion.of(this);
    }
}
