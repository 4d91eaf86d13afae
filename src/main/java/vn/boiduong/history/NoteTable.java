package vn.boiduong.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.OfficeClock;

/** What the features' own records keep of one case in people's words: one query. */
@Repository
class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code by} and {@code about} are officer ids, {@code unit} a code; all of them and {@code on} may be null. */
    record Row(String word, String text, String by, LocalDate on, String unit, String about) {
    }

    /** What these places say of the case: places of one table row by row, in their own order otherwise. */
    List<Row> of(List<Notes.Place> places, String businessKey) {
        if (places.isEmpty()) {
            return List.of();
        }
        String each = IntStream.range(0, places.size()).mapToObj(at -> select(places.get(at), at, block(places, at))).collect(Collectors.joining(" union all "));
        return jdbc.sql("select * from (" + each + ") notes where text is not null and text <> '' order by block, row_of, unit, place")
                .param("key", businessKey).query(NoteTable::row).list();
    }

    private static int block(List<Notes.Place> places, int at) {
        return IntStream.range(0, at).filter(earlier -> places.get(earlier).table().equals(places.get(at).table())).findFirst().orElse(at);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("done_at", OffsetDateTime.class);
        return new Row(row.getString("word"), row.getString("text"), row.getString("done_by"),
                at == null ? row.getObject("done_on", LocalDate.class) : OfficeClock.dayOf(at.toInstant()), row.getString("unit"), row.getString("about"));
    }

    private static String select(Notes.Place note, int place, int block) {
        Notes.Columns columns = note.columns();
        boolean moment = columns.on() != null && columns.on().endsWith("_at");
        return "select " + place + " place, " + block + " block, '" + note.word() + "' word, cast(" + note.text() + " as varchar(6100)) text, "
                + column(columns.by(), "varchar(64)") + " done_by, " + column(moment ? null : columns.on(), "date") + " done_on, "
                + column(moment ? columns.on() : null, "timestamp with time zone") + " done_at, " + column(columns.unit(), "varchar(26)") + " unit, "
                + column(columns.about(), "varchar(40)") + " about, " + (columns.row() == null ? "''" : columns.row()) + " row_of"
                + " from boiduong." + note.table() + " where " + note.key() + " = :key";
    }

    private static String column(String name, String type) {
        return name == null ? "cast(null as " + type + ")" : name;
    }
}
