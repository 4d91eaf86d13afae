package vn.boiduong.dataset;

import java.util.Set;
import java.util.stream.Collectors;

import vn.boiduong.shared.Wording;

/** The codes a table declares, and how to ask for one. Where the table could not be read to its end, any code may be in it. */
record KnownCodes(Set<String> codes, boolean complete, Wording expected) {

    static KnownCodes of(RawTable table, String column, Wording expected) {
        return new KnownCodes(table.rows().stream().map(row -> row.cells().get(column)).collect(Collectors.toSet()),
                table.complete(), expected);
    }

    boolean has(String code) {
        return !complete || codes.contains(code);
    }
}
