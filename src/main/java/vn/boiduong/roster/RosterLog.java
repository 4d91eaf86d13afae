package vn.boiduong.roster;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.Wording;

/** Edits as they were made; rows are added and never changed. */
@Repository
class RosterLog {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OfficeClock clock;

    RosterLog(JdbcClient jdbc, JdbcTemplate batches, OfficeClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void add(Preview made, Actor actor) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into boiduong.roster_edit (agency, headline, recorded_by, recorded_at) values (:agency, :headline, :by, :at)""")
                .param("agency", actor.agency()).param("headline", made.headline().toString()).param("by", actor.officerId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC)).update(key, "id");
        long number = key.getKeyAs(Long.class);
        List<Object[]> rows = new ArrayList<>();
        for (RowChange row : made.rows()) {
            String details = Wording.list("\n", row.details()).toString();
            rows.add(new Object[] {number, rows.size() + 1, row.table().name(), row.what().name(), row.key(), row.title().toString(),
                    details.length() <= LONGEST ? details : details.substring(0, LONGEST - 1) + "…"});
        }
        batches.batchUpdate("""
                insert into boiduong.roster_edit_row (edit_id, position, table_name, what, row_key, title, details)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** The newest first, before this number. */
    List<RecordedEdit> newest(String agency, long before, int most) {
        Map<Long, List<RowChange>> rows = new HashMap<>();
        jdbc.sql("""
                select r.* from boiduong.roster_edit_row r where r.edit_id in (select id from boiduong.roster_edit
                    where agency = :agency and id < :before order by id desc limit :most) order by r.edit_id, r.position""")
                .param("agency", agency).param("before", before).param("most", most).query(row -> {
                    rows.computeIfAbsent(row.getLong("edit_id"), id -> new ArrayList<>()).add(new RowChange(Table.valueOf(row.getString("table_name")),
                            RowChange.What.valueOf(row.getString("what")), row.getString("row_key"), Wording.written(row.getString("title")),
                            Stream.of(row.getString("details").split("\n")).map(Wording::written).toList()));
                });
        return jdbc.sql("select * from boiduong.roster_edit where agency = :agency and id < :before order by id desc limit :most")
                .param("agency", agency).param("before", before).param("most", most)
                .query((row, n) -> new RecordedEdit(row.getLong("id"), Wording.written(row.getString("headline")), row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(), rows.getOrDefault(row.getLong("id"), List.of()))).list();
    }
}
