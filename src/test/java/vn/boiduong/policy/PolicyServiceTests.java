package vn.boiduong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.boiduong.calendar.OfficeClocks;
import vn.boiduong.directory.ReadOnce;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.policy.Policy.Criterion;
import vn.boiduong.shared.RuleViolation;

class PolicyServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private PolicyService policies;
    private Actor actor = Actor.SYSTEM;

    @BeforeEach
    void freshDatabase() {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:policy-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).schemas("BOIDUONG").locations("classpath:db/migration", "classpath:db/migration-h2")
                .load().migrate();
        policies = new PolicyService(new PolicyTable(JdbcClient.create(database), new ReadOnce()), new CurrentActor(),
                OfficeClocks.standingAt(TODAY));
    }

    @Test
    void everyAgencyStartsWithTheShippedVersion() {
        Policy policy = policies.inForce("TK", TODAY);

        assertThat(policy.version()).isEqualTo(1);
        assertThat(policy.workingDaysFor("DeclareNeeds")).isEqualTo(10);
        assertThat(policy.workingDaysFor("SignReport")).isEqualTo(1);
        assertThat(policy.reminderDays()).containsExactly(3, 5);
        assertThat(policy.criteria()).extracting(Criterion::weight).containsExactly(whole(25), whole(20), whole(15), whole(15),
                whole(10), whole(15));
        assertThat(policy.rankingOpens()).isEqualTo(MonthDay.of(11, 20));
        assertThat(policy.hoursTarget()).isEqualTo(40);
        assertThat(policy.bands()).isEqualTo(new Bands(whole(90), whole(70), whole(50)));
        assertThat(policies.inForce("TK", LocalDate.of(2019, 1, 1))).isEqualTo(policy);
    }

    @Test
    void aNewVersionHoldsFromItsDayAndForItsAgencyAlone() {
        Policy second = policies.introduce("TK", JULY, Map.of("deadline.DeclareNeeds", "7", "rater.self", "30", "rater.head", "70"),
                "Thử");

        assertThat(second.version()).isEqualTo(2);
        assertThat(policies.inForce("TK", JULY.minusDays(1)).version()).isEqualTo(1);
        assertThat(policies.inForce("TK", JULY)).isEqualTo(second);
        assertThat(policies.inForce("TK", JULY).workingDaysFor("DeclareNeeds")).isEqualTo(7);
        assertThat(policies.inForce("AH", JULY).version()).isEqualTo(1);
        assertThat(policies.version("TK", 1).raters().self()).isEqualTo(whole(20));
        assertThat(policies.parameters("TK", 2)).containsEntry("rater.self", "30").containsEntry("rater.peers", "0");
    }

    @ParameterizedTest
    @CsvSource({
        "criterion.1.weight, 26, policy.weightsMustSumTo100",
        "rater.head, 0, policy.mustBePositive",
        "rater.peers, 10, policy.peersNotAsked",
        "hours.target, x, policy.notUnderstood",
        "deadline.DeclareNeeds, -1, policy.mustNotBeNegative",
        "ranking.opens, 31/13, policy.notUnderstood",
        "no.such, 1, policy.unknownParameter",
        "strength.percent, 101, policy.percentExpected",
        "reminder.days, 1;2;3;4;5;6;7;8;9;10;11;12, policy.tooManyReminders",
        "reminder.days, 3;-1, policy.mustNotBeNegative",
        "band.excellent, 101, policy.bandExpected",
        "band.good, 70.005, policy.bandExpected",
        "band.good, 90, policy.bandMustBeLower",
        "band.satisfactory, 70.00, policy.bandMustBeLower",
    })
    void refusesWhatMakesNoSense(String name, String setting, String key) {
        assertThatThrownBy(() -> policies.introduce("TK", JULY, Map.of(name, setting), "Thử"))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo(key);
                    assertThat(violation.field()).contains(name);
                });
        assertThat(policies.inForce("TK", JULY).version()).isEqualTo(1);
    }

    @Test
    void versionsFollowOneAnother() {
        policies.introduce("TK", JULY, Map.of(), "Thử");

        assertThatThrownBy(() -> policies.introduce("TK", JULY, Map.of(), "Thử")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anOfficerIntroducesNone() {
        actor = new Actor("TK001", "TK", Set.of(), Set.of());

        assertThatThrownBy(() -> policies.introduce("TK", JULY, Map.of(), "Thử")).isInstanceOf(RuleViolation.class);
    }

    private static BigDecimal whole(int n) {
        return BigDecimal.valueOf(n);
    }

    private class CurrentActor implements Actors {

        @Override
        public Actor of(String officerId) {
            return actor;
        }

        @Override
        public Actor current() {
            return actor;
        }
    }
}
