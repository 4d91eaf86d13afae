package vn.boiduong.participation;

import java.time.OffsetDateTime;
import java.util.Optional;

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
                .query((row, number) -> new Evidence(row.getString(1), row.getInt(2), row.getObject(3, OffsetDateTime.class)
                        .atZoneSameInstant(OfficeClock.ZONE).toOffsetDateTime())).optional();
    }

    Optional<StoredEvidence> content(String participation) {
        return jdbc.sql("select file_name, media_type, content " + NEWEST).param("participation", participation)
                .query((row, number) -> new StoredEvidence(row.getString(1), row.getString(2), row.getBytes(3))).optional();
    }
}
