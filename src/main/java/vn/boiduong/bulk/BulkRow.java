package vn.boiduong.bulk;

import java.util.List;

import vn.boiduong.worklist.WorkItem;

/** One row of the table: whom it is about, on what occasion, and what there is to know before filling it in. */
public record BulkRow(WorkItem item, String whom, String what, List<BriefLine> brief) {
}
