package vn.boiduong.engine;

import java.util.List;
import java.util.Map;

/** Asks the decision tables of {@code processes/*.dmn}. An answer is a list of rows, in the order of the table's hit policy. */
public interface Decisions {

    /** The engine decides and keeps inputs and outputs in its history: for judgements that count. */
    List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts);

    /** The same table as deployed now, in memory and without history: for suggestions and previews over many people. */
    Table preview(String decision);

    /** A decision table in memory. */
    @FunctionalInterface
    interface Table {

        List<Map<String, Object>> rows(Map<String, Object> facts);
    }
}
