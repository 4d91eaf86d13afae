package vn.boiduong.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.AUDITOR;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.HEAD_OF_KT;
import static vn.boiduong.support.SmallWard.HR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.PostgresTest;
import vn.boiduong.support.SmallWard;

/** The same on the other database: whom the numbers of a year open, and the courses of its plans. */
@PostgresTest
class OffersPostgresTests {

    @Autowired
    private SmallWard ward;
    @Autowired
    private SentPeople people;
    @Autowired
    private Offers offers;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Actors actors;

    @BeforeEach
    void threeWereSentToAnApprovedCourse() {
        ward.load();
        jdbc.sql("insert into boiduong.plan (id, version, agency, training_year, status, opened_on) values ('NH/2026', 1, :agency, 2026, 'APPROVED', date '2026-01-05')")
                .param("agency", AGENCY).update();
        jdbc.sql("insert into boiduong.plan_course values ('NH/2026', :course, 'APPROVED', 8, 650000)").param("course", COMMUNICATION).update();
        sent("V2", "VHXH", "PASSED");
        sent("K2", "KT", "UNREPORTED");
        sent("K3", "KT", null);
        jdbc.sql("""
                insert into boiduong.evaluation (id, version, agency, course, officer, unit, status, course_ended_on, opens_on, self_state, score_number)
                values (:id, 0, :agency, :course, 'V2', 'VHXH', 'WAITING', date '2026-01-01', date '2026-04-02', 'AWAITED', 0)""")
                .param("id", COMMUNICATION + "/V2").param("agency", AGENCY).param("course", COMMUNICATION).update();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|K2, K3, V2", "co-ket-qua|V2", "khong-bao-cao|K2", "thuoc-dien-danh-gia|V2", "da-danh-gia|"})
    void eachNumberOpensThoseItCounts(String word, String expected) {
        SentTo sent = people.find(2026, word == null ? "" : word, "", actors.of(HR)).orElseThrow();
        assertThat(String.join(", ", sent.people().stream().map(SentTo.Line::officer).toList())).isEqualTo(expected == null ? "" : expected);
        assertThat(sent.found()).isEqualTo(sent.people().size());
    }

    @Test
    void aHeadSeesTheOwnUnitAlone() {
        assertThat(people.find(2026, "", "", actors.of(HEAD_OF_KT)).orElseThrow().people()).extracting(SentTo.Line::officer).containsExactly("K2", "K3");
        assertThat(people.find(2026, "", COMMUNICATION + "/K2", actors.of(HEAD_OF_KT)).orElseThrow().people()).extracting(SentTo.Line::officer).containsExactly("K3");
    }

    @ParameterizedTest
    @CsvSource({"duyet", "co"})
    void coursesOfThePlansAreFound(String inPlan) {
        OfferPage page = offers.find(2026, new OfferSearch("2026", "", inPlan, "", ""), actors.of(AUDITOR)).orElseThrow();
        assertThat(page.found()).isEqualTo(1);
        assertThat(offers.find(2026, new OfferSearch("2026", "", "khac", "", ""), actors.of(AUDITOR))).isEmpty();
    }

    private void sent(String officer, String unit, String outcome) {
        jdbc.sql("""
                insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on, report_due_on, report_closes_on, hours_credited)
                values (:id, 1, :course, :officer, :agency, :unit, :status, :outcome, date '2026-01-15', date '2026-01-21', date '2026-02-04', 0)""")
                .param("id", COMMUNICATION + "/" + officer).param("course", COMMUNICATION).param("officer", officer).param("agency", AGENCY).param("unit", unit)
                .param("status", outcome == null ? "RUNNING" : "CONCLUDED").param("outcome", outcome).update();
    }
}
