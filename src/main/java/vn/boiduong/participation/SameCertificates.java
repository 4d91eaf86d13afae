package vn.boiduong.participation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Messages;

/**
 * Who else of the agency holds a certificate of the number somebody reports. Two institutions may number alike, so this is a remark
 * for whoever verifies and refuses nothing; it is not for the one who reports.
 */
@Component
@Transactional(readOnly = true)
public class SameCertificates {

    /** The newest report of everybody else, unless it was returned, and what the directory brought along. */
    private static final String OTHERS = """
            select o.full_name, c.name from boiduong.report_mark m join boiduong.participation p on p.id = m.participation
            join boiduong.officer o on o.id = p.officer join boiduong.course c on c.code = p.course
            where m.agency = :agency and m.kind = 'CERTIFICATE' and m.mark = :mark and m.officer <> :officer
            union
            select o.full_name, q.name from boiduong.qualification held join boiduong.officer o on o.id = held.officer
            join boiduong.requirement q on q.agency = held.agency and q.code = held.requirement
            where held.agency = :agency and held.officer <> :officer and lower(trim(held.certificate_no)) = lower(trim(:number))
              and held.course_code is null
            order by 1, 2""";

    private final Participations participations;
    private final ResultTable results;
    private final JdbcClient jdbc;

    SameCertificates(Participations participations, ResultTable results, JdbcClient jdbc) {
        this.participations = participations;
        this.results = results;
        this.jdbc = jdbc;
    }

    /** A line for each of the others: the person, and what the certificate is for. */
    public List<String> of(CourseOfficer who) {
        String number = results.newest(who.key()).map(ReportedResult::certificateNo).orElse("");
        return number.isBlank() ? List.of() : jdbc.sql(OTHERS).param("number", number).param("mark", ReportMarks.mark(number)).param("officer", who.officer())
                .param("agency", participations.findById(who.key()).orElseThrow().agency())
                .query((row, n) -> Messages.text("participation.brief.sameCertificateOf", row.getString(1), row.getString(2))).list();
    }
}
