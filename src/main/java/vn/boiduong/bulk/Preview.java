package vn.boiduong.bulk;

import java.util.List;

/** What completing would come to: rows that would be done, rows that would be refused, and whom nothing was entered for. */
public record Preview(List<RowOutcome> ready, List<RowOutcome> refused, List<String> leftOut) {
}
