package vn.boiduong.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

/** What was typed into one row; cells left alone are not in it. {@code whom} is how the row was headed when it was filled in. */
public record Entry(String taskId, String whom, Map<String, String> values) {

    private static final int MOST_ROWS = 200;

    public Entry {
        values = values.entrySet().stream().filter(cell -> cell.getValue() != null && !cell.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, cell -> cell.getValue().strip()));
    }

    /** A table as a browser sends it: {@code viec} names the rows in their order, a cell is called {@code <field>:<task>}, the head of a row {@code ai:<task>}. */
    public static List<Entry> all(BulkKind kind, MultiValueMap<String, String> form) {
        return form.getOrDefault("viec", List.of()).stream().distinct().limit(MOST_ROWS).map(task -> {
            Map<String, String> values = new HashMap<>();
            kind.fields().forEach(field -> values.put(field.name(), form.getFirst(field.name() + ":" + task)));
            return new Entry(task, Optional.ofNullable(form.getFirst("ai:" + task)).orElse(task), values);
        }).toList();
    }

    /** An empty row is a task left open, never a zero. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
