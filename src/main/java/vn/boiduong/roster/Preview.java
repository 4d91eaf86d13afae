package vn.boiduong.roster;

import java.util.List;

import vn.boiduong.change.Effect;
import vn.boiduong.shared.Wording;

/** What an edit comes to: rows, table by table, what else it touches, and a mark by which it is confirmed. */
public record Preview(Wording headline, List<Sum> tables, List<RowChange> rows, List<Effect> effects, String mark) {

    /** How a table fares; {@code left} rows are in the directory and not in what was handed in, and stay as they are. */
    public record Sum(Table table, long added, long changed, long unchanged, long left) {
    }

    public boolean changesNothing() {
        return rows.isEmpty();
    }

    /** People who get a user of the engine by it, and need an account to sign in. */
    public long newPeople() {
        return rows.stream().filter(row -> row.table() == Table.OFFICERS && row.what() == RowChange.What.ADDED).count();
    }

    /** People who will be known to the engine by another name, in other groups or no longer in some. */
    public long changedPeople() {
        return rows.stream().filter(row -> row.table() == Table.OFFICERS && row.what() == RowChange.What.CHANGED).count();
    }
}
