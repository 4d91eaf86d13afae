package vn.boiduong.report;

import java.time.LocalDate;

/** The days of a report: when the units' parts, the consolidation and the signature are due. */
record ReportDays(LocalDate unitsDueOn, LocalDate consolidationDueOn, LocalDate signatureDueOn) {
}
