package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;

/** A report as the people who work on it read it. {@code topic} is null for the yearly one. */
public record ReportSheet(int year, String topic, LocalDate unitsDueOn, List<UnitLine> units, String reportText, String returnReason) {

    /** One unit's part; {@code silentReason} is null unless hr closed it unanswered. */
    public record UnitLine(String code, String name, UnitText text, String silentReason) {
    }

    public UnitLine unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }
}
