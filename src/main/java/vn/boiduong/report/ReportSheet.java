package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.shared.Wording;

/** A report as the people who work on it read it. {@code topic} is null for the yearly one. */
public record ReportSheet(int year, String topic, LocalDate unitsDueOn, List<UnitLine> units, UnitFigures total, Targets targets,
                          String reportText, String returnReason) {

    /** The targets of the year as they stood at the end of the day, a line each. */
    public record Targets(LocalDate asOf, List<Wording> lines) {
    }

    /** One unit's part, with the figures of the day of the targets; {@code silentReason} is null unless hr closed it unanswered. */
    public record UnitLine(String code, String name, UnitFigures figures, UnitText text, String silentReason) {
    }

    public UnitLine unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }
}
