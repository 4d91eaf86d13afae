package vn.boiduong.report;

import vn.boiduong.shared.FreeText;

/** What the head of a unit writes: results, difficulties, proposals (ward plan, VI.2). */
public record UnitText(String results, String difficulties, String proposals) {

    /** The texts as a record holds them; refuses a report without results. */
    UnitText checked() {
        return new UnitText(FreeText.required("resultsText", "report.resultsText", results),
                FreeText.optional("difficultiesText", "report.difficultiesText", difficulties),
                FreeText.optional("proposalsText", "report.proposalsText", proposals));
    }
}
