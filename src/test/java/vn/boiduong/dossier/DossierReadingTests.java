package vn.boiduong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.time.LocalDate;
import java.util.Optional;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.ServerTest;

/** What is read of a person: of any year, as far as the reader may see, with no more statements for many courses than for one. */
@ServerTest
class DossierReadingTests {

    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Actors actors;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheCourses() {
        attend(1);
        int ofOne = statements(1);
        attend(8);

        assertThat(statements(9)).isEqualTo(ofOne).isLessThan(40);
    }

    @Test
    void anEarlierYearIsThereToBeChosen() {
        attend(2);
        String earlier = jdbc.sql("select min(course) from boiduong.participation").query(String.class).single();
        jdbc.sql("update boiduong.course set starts_on = date '2025-10-06', ends_on = date '2025-10-08' where code = ?").param(earlier).update();
        jdbc.sql("update boiduong.hours_credit set credit_year = 2025 where participation like ?").param(earlier + "/%").update();

        Dossier dossier = of(OFFICER, 2025).orElseThrow();

        assertThat(dossier.years()).containsExactly(2026, 2025);
        assertThat(dossier.courses()).extracting(each -> each.course().code()).containsExactly(earlier);
        assertThat(dossier.hours().credited()).isEqualTo(24);
        assertThat(of(OFFICER, 2026).orElseThrow().courses()).extracting(each -> each.course().code()).doesNotContain(earlier);
    }

    @Test
    void afterATransferTheNewHeadReadsWhatIsNotTheFormerUnits() {
        attend(1);
        assertThat(of(HEAD_OF_KT, 2026).orElseThrow().evaluations()).hasSize(1);

        changes.transfer(OFFICER, "VP", LocalDate.of(2026, 1, 5));

        assertThat(of(HEAD_OF_KT, 2026)).isEmpty();
        Dossier seen = of(HEAD_OF_VP, 2026).orElseThrow();
        assertThat(seen.courses()).hasSize(1);
        assertThat(seen.evaluations()).as("judged by the former unit").isEmpty();
        assertThat(of(OFFICER, 2026).orElseThrow().evaluations()).hasSize(1);
        assertThat(of(HR, 2026).orElseThrow().evaluations()).hasSize(1);
    }

    private Optional<Dossier> of(String reader, int year) {
        return dossiers.find(OFFICER, Optional.of(year), actors.of(reader));
    }

    private int statements(int courses) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = log.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        try {
            Dossier dossier = dossiers.find(OFFICER, Optional.of(2026), actors.of(OFFICER)).orElseThrow();
            assertThat(dossier.courses()).hasSize(courses);
            assertThat(dossier.evaluations()).hasSize(courses).allSatisfy(each -> assertThat(each.evaluation().scores()).hasSize(1));
            assertThat(dossier.certificates()).hasSizeGreaterThanOrEqualTo(courses);
        } finally {
            log.detachAppender(heard);
            log.setLevel(before);
        }
        return (int) heard.list.stream().filter(line -> line.getMessage().contains("SQL statement")).count();
    }

    /** So many more courses of the year, passed, credited and evaluated. */
    private void attend(int more) {
        for (String course : jdbc.sql("""
                select code from boiduong.course where agency = 'TK' and code not in (select course from boiduong.participation)
                and starts_on between date '2026-01-01' and date '2026-12-31' order by code limit ?""").param(more).query(String.class).list()) {
            String id = course + "/" + OFFICER;
            jdbc.sql("""
                    insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on, report_due_on,
                        report_closes_on, concluded_on, certificate_no, hours_credited)
                    values (?, 0, ?, ?, 'TK', 'KTHTDT', 'CONCLUDED', 'PASSED', date '2026-01-05', date '2026-01-12', date '2026-01-26', date '2026-01-12', 'CC', 24)
                    """).params(id, course, OFFICER).update();
            jdbc.sql("insert into boiduong.hours_credit (participation, officer, agency, credit_year, hours, credited_on) values (?, ?, 'TK', 2026, 24, date '2026-01-12')")
                    .params(id, OFFICER).update();
            jdbc.sql("""
                    insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, opened_on, policy_version,
                        self_state, head_marks, assessed_by, assessed_on, score, rating, score_number, closed_on, objections_until)
                    values (?, 0, 'TK', ?, ?, 'KTHTDT', 'CLOSED', date '2026-01-10', date '2026-04-10', date '2026-04-10', 1, 'LAPSED', '8;8;8;8;8;8', 'TK022',
                        date '2026-04-12', 80, 'GOOD', 1, date '2026-04-12', date '2026-04-19')
                    """).params(id, course, OFFICER).update();
            jdbc.sql("""
                    insert into boiduong.evaluation_score (evaluation, score_number, policy_version, head_marks, score, rating, computed_on)
                    values (?, 1, 1, '8;8;8;8;8;8', 80, 'GOOD', date '2026-04-12')""").param(id).update();
        }
    }
}
