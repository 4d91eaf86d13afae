package vn.boiduong.roster;

import java.util.Map;

/** A row by column, its cells written as in a file; empty where there is nothing. */
public record Row(String key, Map<String, String> cells) {

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
