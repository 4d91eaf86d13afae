package vn.boiduong.report;

/** Where one unit's part stands: waiting for its head, reported, or closed by hr because the head stayed silent. */
public enum ReportUnitStatus { WAITING, REPORTED, SILENT }
