package vn.boiduong.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.boiduong.engine.ShownVersion;

/** What hr drafts a plan on, and the version handed in again: a course, a need or the budget may change in between. */
public record ShownDraft(@JsonUnwrapped PlanSheet sheet, String shownVersion) {

    public static ShownDraft of(PlanSheet sheet) {
        return new ShownDraft(sheet, ShownVersion.of(sheet));
    }
}
