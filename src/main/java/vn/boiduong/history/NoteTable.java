package vn.boiduong.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the features' own records keep of one case in people's words: one query. */
@Repository
class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code by} is an officer id, {@code unit} a code; both and {@code on} may be null. */
    record Row(String word, String text, String by, LocalDate on, String unit) {
    }

    /** In order of time, what has no day last. */
    List<Row> of(String process, String businessKey) {
        List<Notes> notes = Notes.of(process);
        if (notes.isEmpty()) {
            return List.of();
        }
        String each = IntStream.range(0, notes.size()).mapToObj(at -> select(notes.get(at), at)).collect(Collectors.joining(" union all "));
        return jdbc.sql("select word, text, done_by, done_on, unit from (" + each + ") notes where text is not null and text <> '' "
                        + "order by case when done_on is null then 1 else 0 end, done_on, place, unit").param("key", businessKey)
                .query((row, n) -> new Row(row.getString("word"), row.getString("text"), row.getString("done_by"),
                        row.getObject("done_on", LocalDate.class), row.getString("unit"))).list();
    }

    private static String select(Notes note, int place) {
        return "select " + place + " place, '" + note.word() + "' word, cast(" + note.text() + " as varchar(6100)) text, "
                + column(note.by(), "varchar(64)") + " done_by, " + column(note.on(), "date") + " done_on, " + column(note.unit(), "varchar(26)")
                + " unit from boiduong." + note.table() + " where " + note.key() + " = :key";
    }

    private static String column(String name, String type) {
        return name == null ? "cast(null as " + type + ")" : name;
    }
}
