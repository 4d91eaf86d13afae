package vn.boiduong.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.directory.Officer.PersonType.CAN_BO;
import static vn.boiduong.directory.Officer.PersonType.CONG_CHUC;
import static vn.boiduong.directory.Officer.PersonType.LAO_DONG;
import static vn.boiduong.directory.Officer.PersonType.VIEN_CHUC;
import static vn.boiduong.reimbursement.TrainingLevel.DEGREE;
import static vn.boiduong.reimbursement.TrainingLevel.POSTGRADUATE;
import static vn.boiduong.reimbursement.TrainingLevel.SHORT_COURSE;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Role;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.LifecycleTest;

@LifecycleTest
class RegimesTests {

    private static final Actor ADMIN = new Actor("K4", "NH", Set.of(Role.OFFICER, Role.ADMIN), Set.of());
    private static final Actor HR = new Actor("V2", "NH", Set.of(Role.OFFICER, Role.HR), Set.of());

    private static final Actor OFFICER = new Actor("V3", "NH", Set.of(Role.OFFICER), Set.of());

    @Autowired
    private Regimes regimes;
    @Autowired
    private LocalRules localRules;

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "2025-06-30, CONG_CHUC, POSTGRADUATE, 101/2017",
            "2025-07-01, CONG_CHUC, POSTGRADUATE, 171/2025",
            "2031-12-31, CONG_CHUC, POSTGRADUATE, 171/2025",
            "2026-03-01, CONG_CHUC, DEGREE,       171/2025",
            "2026-03-01, CONG_CHUC, SHORT_COURSE, 171/2025",
            "2026-06-30, VIEN_CHUC, DEGREE,       101/2017",
            "2026-07-01, VIEN_CHUC, DEGREE,       -",
            "2026-06-30, CAN_BO,    POSTGRADUATE, 101/2017",
            "2026-07-01, CAN_BO,    POSTGRADUATE, -",
            "2026-03-01, LAO_DONG,  POSTGRADUATE, -",
            "2017-10-20, CONG_CHUC, POSTGRADUATE, -"})
    void followFromPersonAndDay(LocalDate day, PersonType type, TrainingLevel level, String code) {
        assertThat(regimes.on(day, "NH", type, level).map(Regime::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void saysWhatCountsAsADegreeCourse() {
        Regime decree171 = regimes.on(LocalDate.of(2026, 3, 1), "NH", CONG_CHUC, DEGREE).orElseThrow();
        Regime decree101 = regimes.on(LocalDate.of(2026, 3, 1), "NH", VIEN_CHUC, DEGREE).orElseThrow();

        assertThat(decree171.isDegreeCourse(DEGREE)).as("only postgraduate study under 171/2025").isFalse();
        assertThat(decree171.isDegreeCourse(POSTGRADUATE)).isTrue();
        assertThat(decree101.isDegreeCourse(DEGREE)).isTrue();
        assertThat(decree101.isDegreeCourse(SHORT_COURSE)).isFalse();
        assertThat(decree101.commitment().factor()).isEqualTo(2);
        assertThat(decree171.commitment().factor()).isEqualTo(3);
    }

    @Test
    void knowsNoLocalRuleUntilOneIsAdopted() {
        LocalDate from = LocalDate.of(2026, 5, 1);
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG, CONG_CHUC), from, "Quyết định 12/2026/QĐ-UBND"), ADMIN);

        assertThat(regimes.on(from.minusDays(1), "NH", CONG_CHUC, SHORT_COURSE)).hasValueSatisfying(regime -> assertThat(regime.isLocal()).isFalse());
        assertThat(regimes.on(from, "NH", CONG_CHUC, SHORT_COURSE).map(Regime::basis)).contains("Quyết định 12/2026/QĐ-UBND");
        assertThat(regimes.on(from, "NH", CONG_CHUC, POSTGRADUATE).map(Regime::code)).as("the decree goes first").contains("171/2025");
        assertThat(regimes.on(from, "NH", LAO_DONG, DEGREE)).hasValueSatisfying(regime -> assertThat(regime.isDegreeCourse(DEGREE)).isTrue());
        assertThat(regimes.on(from, "NH", CAN_BO, SHORT_COURSE)).hasValueSatisfying(regime -> assertThat(regime.isLocal()).isFalse());
        assertThat(regimes.on(from, "KHAC", LAO_DONG, DEGREE)).as("another agency").isEmpty();
    }

    @Test
    void letsALaterLocalRuleReplaceAnEarlier() {
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG), LocalDate.of(2026, 1, 1), "Quyết định 1"), ADMIN);
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG), LocalDate.of(2027, 1, 1), "Quyết định 2"), ADMIN);

        assertThat(regimes.on(LocalDate.of(2026, 12, 31), "NH", LAO_DONG, DEGREE).map(Regime::basis)).contains("Quyết định 1");
        assertThat(regimes.on(LocalDate.of(2027, 1, 1), "NH", LAO_DONG, DEGREE).map(Regime::basis)).contains("Quyết định 2");
    }

    @Test
    void aLocalRuleBeginsAfterTheOneItReplaces() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG), first, "Quyết định 1"), HR);

        assertThatThrownBy(() -> localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG, CAN_BO), first, "Quyết định 2"), HR))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("phải sau ngày 01/05/2026");
        assertThatThrownBy(() -> localRules.adopt(new LocalRule("NH", Set.of(), first, "Quyết định 2"), HR)).hasMessageContaining("ít nhất một nhóm");
        assertThat(localRules.preview(new LocalRule("NH", Set.of(LAO_DONG), first.plusYears(1), "Quyết định 2"), HR).replaced())
                .containsExactly("Quyết định 1");
    }

    @Test
    void anEndedLocalRuleStandsForTheDaysBefore() {
        LocalDate from = LocalDate.of(2026, 5, 1);
        LocalDate end = LocalDate.of(2027, 1, 1);
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG, CAN_BO), from, "Quyết định 1"), HR);
        LocalRule ending = new LocalRule("NH", Set.of(LAO_DONG), end, "Quyết định 7 bãi bỏ Quyết định 1");
        assertThat(localRules.previewEnd(ending, HR).replaced()).containsExactly("Quyết định 1");
        assertThat(regimes.on(end, "NH", LAO_DONG, DEGREE)).as("a preview changes nothing").isPresent();

        localRules.end(ending, HR);

        assertThat(regimes.on(end.minusDays(1), "NH", LAO_DONG, DEGREE).map(Regime::basis)).contains("Quyết định 1");
        assertThat(regimes.on(end, "NH", LAO_DONG, DEGREE)).isEmpty();
        assertThat(regimes.on(end, "NH", CAN_BO, DEGREE).map(Regime::basis)).as("ended for others").contains("Quyết định 1");
        assertThatThrownBy(() -> localRules.end(ending, HR)).hasMessageContaining("không theo quy định nào của địa phương");
        assertThatThrownBy(() -> localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG), end.minusDays(1), "Quyết định 8"), HR))
                .hasMessageContaining("phải sau ngày 31/12/2026");
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG), end.plusMonths(1), "Quyết định 8"), HR);
        assertThat(regimes.on(end.plusMonths(1), "NH", LAO_DONG, DEGREE).map(Regime::basis)).contains("Quyết định 8");
    }

    @Test
    void aLocalRuleEndsOnADayToComeByADocument() {
        LocalDate first = LocalDate.of(2025, 5, 1);
        localRules.adopt(new LocalRule("NH", Set.of(LAO_DONG), first, "Quyết định 1"), HR);

        assertThatThrownBy(() -> localRules.end(new LocalRule("NH", Set.of(LAO_DONG), first.plusDays(9), "Quyết định 2"), HR))
                .as("cases already there would be counted anew").hasMessageContaining("để hồ sơ đã có không bị tính lại");
        assertThatThrownBy(() -> localRules.end(new LocalRule("NH", Set.of(LAO_DONG), first.plusYears(20), " "), HR)).hasMessageContaining("“Văn bản bãi bỏ”");
        assertThatThrownBy(() -> localRules.end(new LocalRule("NH", Set.of(LAO_DONG), first.plusYears(20), "Quyết định 2"), OFFICER))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void areChangedByHrOrTheAdministratorWithABasis() {
        LocalRule rule = new LocalRule("NH", Set.of(LAO_DONG), LocalDate.of(2026, 1, 1), " ");

        assertThatThrownBy(() -> localRules.adopt(rule, OFFICER)).isInstanceOf(RuleViolation.class).hasMessageContaining("Phòng Văn hoá");
        assertThatThrownBy(() -> localRules.adopt(rule, HR)).isInstanceOf(RuleViolation.class).hasMessageContaining("“Văn bản quy định”");
        assertThatThrownBy(() -> localRules.adopt(rule, ADMIN)).isInstanceOf(RuleViolation.class).hasMessageContaining("“Văn bản quy định”");
    }
}
