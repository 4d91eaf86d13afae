package vn.boiduong.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HR;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;
import static vn.boiduong.support.SmallWard.YEAR;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.identity.Actors;
import vn.boiduong.ranking.RankingService;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.SmallWard;
import vn.boiduong.survey.SurveyService;
import vn.boiduong.trainingyear.TrainingYearService;

/** Every part of a dossier comes out of a real PostgreSQL. */
@PostgresTest
class DossierPostgresTests {

    private static final String OFFICER = "V3";

    @Autowired
    private SmallWard ward;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private TrainingYearService years;
    @Autowired
    private SurveyService surveys;
    @Autowired
    private RankingService rankings;
    @Autowired
    private Actors actors;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyPartIsRead() {
        ward.load();
        driver.as(HR, () -> years.start(AGENCY, YEAR.year(), actors.of(HR)));
        driver.runDueJobs();
        driver.as(OFFICER, () -> surveys.wish(YEAR.key(), "Học tiếng Anh.", actors.of(OFFICER)));
        attended();
        named();
        driver.standAt(LocalDate.of(2026, 11, 20));
        rankings.compute(YEAR.key());

        Dossier dossier = dossiers.find(OFFICER, Optional.empty(), actors.of(HR)).orElseThrow();

        assertThat(dossier.needs().wish()).isEqualTo("Học tiếng Anh.");
        assertThat(dossier.courses()).extracting(CourseCase::state).containsExactly(CourseState.COMPLETED, CourseState.NOMINATED);
        assertThat(dossier.hours().credited()).isEqualTo(24);
        assertThat(dossier.certificates()).anySatisfy(each -> assertThat(each.file()).isEqualTo("chung-nhan.pdf"));
        assertThat(dossier.evaluations()).singleElement()
                .satisfies(each -> assertThat(each.evaluation().scores().get(0).steps()).hasSize(8));
        assertThat(dossier.ranking().steps()).hasSize(4);
    }

    private void attended() {
        String id = COMMUNICATION + "/" + OFFICER;
        jdbc.sql("""
                insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on, report_due_on,
                    report_closes_on, concluded_on, test_score, certificate_no, hours_credited)
                values (?, 0, ?, ?, ?, 'VHXH', 'CONCLUDED', 'PASSED', date '2026-04-10', date '2026-04-17', date '2026-05-04', date '2026-04-14', 8.5, 'CC', 24)
                """).params(id, COMMUNICATION, OFFICER, AGENCY).update();
        jdbc.sql("insert into boiduong.hours_credit (participation, officer, agency, credit_year, hours, credited_on) values (?, ?, ?, 2026, 24, date '2026-04-14')")
                .params(id, OFFICER, AGENCY).update();
        jdbc.sql("""
                insert into boiduong.evidence (participation, file_name, media_type, file_size, sha256, content, uploaded_by, uploaded_at)
                values (?, 'chung-nhan.pdf', 'application/pdf', 4, '00', ?, ?, timestamp with time zone '2026-04-13 08:00:00+07')
                """).params(id, new byte[] {'%', 'P', 'D', 'F'}, OFFICER).update();
        jdbc.sql("""
                insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, opened_on, policy_version,
                    self_state, head_marks, assessed_by, assessed_on, score, rating, score_number, closed_on, objections_until)
                values (?, 0, ?, ?, ?, 'VHXH', 'CLOSED', date '2026-04-09', date '2026-07-09', date '2026-07-09', 1, 'LAPSED', '8;8;8;8;8;8', 'V1',
                    date '2026-07-12', 80, 'GOOD', 1, date '2026-07-12', date '2026-07-19')
                """).params(id, AGENCY, COMMUNICATION, OFFICER).update();
        jdbc.sql("""
                insert into boiduong.evaluation_score (evaluation, score_number, policy_version, head_marks, score, rating, computed_on)
                values (?, 1, 1, '8;8;8;8;8;8', 80, 'GOOD', date '2026-07-12')""").param(id).update();
    }

    private void named() {
        jdbc.sql("insert into boiduong.nomination (course, agency, status, opens_on, seats, version) values (?, ?, 'OPEN', date '2026-05-01', 2, 0)")
                .params(STATE_MANAGEMENT, AGENCY).update();
        jdbc.sql("insert into boiduong.unit_round (nomination, unit, reserved_seats, ended_on) values (?, 'VHXH', 0, date '2026-05-05')")
                .param(STATE_MANAGEMENT).update();
        jdbc.sql("""
                insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, credited_hours, version)
                values (?, ?, ?, ?, 'VHXH', 1, 'SEATED', 'V1', 0, 0)
                """).params(STATE_MANAGEMENT + "/" + OFFICER, STATE_MANAGEMENT, OFFICER, AGENCY).update();
    }
}
