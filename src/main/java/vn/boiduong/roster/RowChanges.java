package vn.boiduong.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.boiduong.shared.Wording;


/** What differs between the directory before and after. */
final class RowChanges {

    private RowChanges() {
    }

    static List<RowChange> between(Snapshot before, Snapshot after) {
        List<RowChange> found = new ArrayList<>();
        for (Table table : Table.values()) {
            after.of(table).values().forEach(now -> {
                Row then = before.of(table).get(now.key());
                if (then == null) {
                    found.add(new RowChange(table, RowChange.What.ADDED, now.key(), after.title(table, now), added(table, now, after)));
                } else if (!then.equals(now)) {
                    found.add(new RowChange(table, RowChange.What.CHANGED, now.key(), after.title(table, now), changed(table, Map.entry(before, then), Map.entry(after, now))));
                }
            });
        }
        return List.copyOf(found);
    }

    private static List<Wording> added(Table table, Row now, Snapshot after) {
        return table.columns().stream().filter(column -> !now.cell(column).isEmpty())
                .map(column -> Wording.of("roster.cell", label(column), after.text(column, now.cell(column)))).toList();
    }

    private static List<Wording> changed(Table table, Map.Entry<Snapshot, Row> then, Map.Entry<Snapshot, Row> now) {
        return table.columns().stream().filter(column -> !then.getValue().cell(column).equals(now.getValue().cell(column)))
                .map(column -> Wording.of("roster.cell.changed", label(column), then.getKey().text(column, then.getValue().cell(column)),
                        now.getKey().text(column, now.getValue().cell(column)))).toList();
    }

    static Wording label(String column) {
        return Wording.of("dataset.column." + column);
    }
}
