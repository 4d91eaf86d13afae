package vn.boiduong.report;

/** Where a report stands; a returned one waits for its consolidation again. */
public enum ReportStatus { OPEN, CONSOLIDATED, SIGNED, CANCELLED }
