package vn.boiduong.report;

import vn.boiduong.engine.ShownVersion;

/** A whole report as its forms show it. */
public record ShownReport(ReportSheet sheet, Remarks remarks) {

    public String version() {
        return ShownVersion.of(this);
    }
}
