package vn.boiduong.participation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps what tells equal reports: a mark of the words and one of the certificate, and whether somebody else's report has the same. So
 * whoever looks for equal reports need not read them all. Of two written at one moment neither sees the other; both are seen when the
 * first is verified.
 */
@Repository
class ReportMarks {

    static final String WORDS = "WORDS";
    static final String CERTIFICATE = "CERTIFICATE";
    private static final String ALIKE = """
            select x.participation, x.kind from boiduong.report_mark mine join boiduong.report_mark x on x.agency = mine.agency and x.kind = mine.kind
                and x.mark = mine.mark and (x.kind = 'CERTIFICATE' or x.course_year = mine.course_year)
            where mine.participation = ? and not x.alike and exists (select 1 from boiduong.report_mark other where other.agency = mine.agency
                and other.kind = mine.kind and other.mark = mine.mark and (other.kind = 'CERTIFICATE' or other.course_year = mine.course_year)
                and other.officer <> mine.officer)""";

    private final JdbcTemplate jdbc;

    ReportMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The same for the same words, however large or small they are written and whatever space is around them. */
    static String mark(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(words.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** After a new report: nothing of an earlier one counts. */
    void keep(String participation, String words, String certificate) {
        jdbc.update("delete from boiduong.report_mark where participation = ?", participation);
        add(participation, WORDS, words);
        add(participation, CERTIFICATE, certificate);
        compare(participation);
    }

    private void add(String participation, String kind, String text) {
        if (text != null && !text.isBlank()) {
            jdbc.update("""
                    insert into boiduong.report_mark (participation, kind, agency, officer, course_year, mark, alike)
                    select p.id, ?, p.agency, p.officer, extract(year from c.starts_on), ?, false
                    from boiduong.participation p join boiduong.course c on c.code = p.course where p.id = ?""", kind, mark(text), participation);
        }
    }

    /** The course begins in this year now; reports of it are compared with those of the same year. */
    void inYear(String course, int year) {
        List<String> moved = jdbc.queryForList("select distinct m.participation from boiduong.report_mark m join boiduong.participation p on p.id = m.participation"
                + " where p.course = ? and m.course_year <> ?", String.class, course, year);
        moved.forEach(participation -> jdbc.update("update boiduong.report_mark set course_year = ? where participation = ?", year, participation));
        moved.forEach(this::compare);
    }

    /** A certificate that was given back is nobody's. */
    void dropCertificate(String participation) {
        jdbc.update("delete from boiduong.report_mark where participation = ? and kind = ?", participation, CERTIFICATE);
    }

    /** Looks for the same marks of others. */
    void compare(String participation) {
        List<Object[]> alike = jdbc.query(ALIKE, (row, n) -> new Object[] {row.getString(1), row.getString(2)}, participation);
        if (!alike.isEmpty()) {
            jdbc.batchUpdate("update boiduong.report_mark set alike = true where participation = ? and kind = ?", alike);
        }
    }
}
