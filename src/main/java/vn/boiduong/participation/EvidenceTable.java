package vn.boiduong.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.calendar.OfficeClock;

@Repository
class EvidenceTable {

    private static final String NEWEST = "from boiduong.evidence where id = (select max(id) from boiduong.evidence where participation = :participation)";

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the file in place of one that no reported result refers to yet. */
    void store(String participation, UploadedFile file, EvidenceType type, String sha256, String by, OffsetDateTime at) {
        jdbc.sql("""
                delete from boiduong.evidence where participation = :participation
                and id not in (select evidence from boiduong.participation_result where evidence is not null)
                """).param("participation", participation).update();
        jdbc.sql("""
                insert into boiduong.evidence (participation, file_name, media_type, file_size, sha256, content, uploaded_by, uploaded_at)
                values (:participation, :name, :type, :size, :sha256, :content, :by, :at)
                """).param("participation", participation).param("name", file.name()).param("type", type.mediaType())
                .param("size", file.content().length).param("sha256", sha256).param("content", file.content())
                .param("by", by).param("at", at).update();
    }

    Optional<Evidence> newest(String participation) {
        return jdbc.sql("select file_name, file_size, uploaded_at " + NEWEST).param("participation", participation)
                .query((row, number) -> evidence(row)).optional();
    }

    /** The newest file of each that has one. */
    Map<String, Evidence> newest(Collection<String> participations) {
        Map<String, Evidence> files = new TreeMap<>();
        if (!participations.isEmpty()) {
            jdbc.sql("""
                    select participation, file_name, file_size, uploaded_at from boiduong.evidence where id in (
                        select max(id) from boiduong.evidence where participation in (:participations) group by participation)
                    """).param("participations", participations)
                    .query((row, number) -> files.put(row.getString(1), evidence(row))).list();
        }
        return files;
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(row.getString("file_name"), row.getInt("file_size"), row.getObject("uploaded_at", OffsetDateTime.class)
                .atZoneSameInstant(OfficeClock.ZONE).toOffsetDateTime());
    }

    /** As much of the newest file as tells its type. */
    Optional<byte[]> beginning(String participation) {
        return jdbc.sql("select substring(content from 1 for :bytes) " + NEWEST).param("bytes", EvidenceType.TELLING).param("participation", participation)
                .query((row, number) -> row.getBytes(1)).optional();
    }

    Optional<StoredEvidence> content(String participation) {
        return jdbc.sql("select file_name, media_type, content " + NEWEST).param("participation", participation)
                .query((row, number) -> new StoredEvidence(row.getString(1), row.getString(2), row.getBytes(3))).optional();
    }
}
