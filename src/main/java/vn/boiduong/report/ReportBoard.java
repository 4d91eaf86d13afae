package vn.boiduong.report;

import java.time.LocalDate;
import java.util.List;

import vn.boiduong.identity.Sight;

/**
 * A report as its page shows it. A head reads the parts of the own units and, once it is signed, all of it: {@code sheet} and
 * {@code remarks} are null for whoever may not read them yet.
 */
public record ReportBoard(Line report, Sight sight, List<Part> parts, ReportSheet sheet, Remarks remarks) {

    /** A report of the list; {@code number} is that of one out of turn, 0 for the yearly one; what is not reached is null. */
    public record Line(int year, int number, String topic, ReportStatus status, LocalDate openedOn, LocalDate unitsDueOn, LocalDate signatureDueOn,
                       int units, int answered, String consolidatedBy, LocalDate consolidatedOn, String signedBy, LocalDate signedOn) {
    }

    /** One unit's part: who handed it in when and what it says; {@code figures} as the report counts them. */
    public record Part(String code, String unit, ReportUnitStatus status, String by, LocalDate on, UnitText text, String silentReason,
                       UnitFigures figures) {
    }

    /** One person a unit sent in the year; {@code ending} and {@code evaluation} in words as of today. */
    public record Sent(String officer, String name, String course, String courseName, String ending, LocalDate concludedOn, String evaluation) {
    }
}
