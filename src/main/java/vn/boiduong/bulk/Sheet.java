package vn.boiduong.bulk;

import java.util.List;

/** A page of the table; {@code ofOneself} are tasks somebody else has to do, {@code next} leads to less urgent ones or is null. */
public record Sheet(BulkKind kind, List<Column> columns, List<BulkRow> rows, List<String> ofOneself, String next) {
}
