package vn.boiduong.reimbursement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.Officer.PersonType;

/** The regime table: shipped for every agency ({@code *}), and local rules an agency has put in force. */
@Repository
class Regimes {

    private static final String VALID = """
            select * from boiduong.reimbursement_regime
            where agency in (:agency, '*') and in_use and person_type = :type and valid_from <= :day
              and (valid_until is null or valid_until >= :day)
            order by valid_from desc, code""";

    private final JdbcClient jdbc;

    Regimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The regime of the day someone was sent or committed himself. A local rule speaks where the state's regime does not reach:
     * people it does not name, and short courses.
     */
    Optional<Regime> on(LocalDate day, String agency, PersonType type, TrainingLevel level) {
        List<Regime> valid = jdbc.sql(VALID).param("agency", agency).param("type", type.name()).param("day", day)
                .query(Regimes::regime).list();
        return first(valid, regime -> !regime.isLocal() && regime.covers(level))
                .or(() -> first(valid, regime -> regime.isLocal() && regime.covers(level)))
                .or(() -> first(valid, regime -> !regime.isLocal()));
    }

    List<Regime> inUse(String agency) {
        return jdbc.sql("""
                select * from boiduong.reimbursement_regime where agency in (:agency, '*') and in_use
                order by valid_from desc, basis, person_type""").param("agency", agency).query(Regimes::regime).list();
    }

    private static Optional<Regime> first(List<Regime> regimes, Predicate<Regime> wanted) {
        return regimes.stream().filter(wanted).findFirst();
    }

    /** Puts the shipped local rule in force for these people in the agency, under the document that introduced it. */
    void adoptLocalRule(LocalRule rule, String by, LocalDate on) {
        jdbc.sql("""
                insert into boiduong.reimbursement_regime (agency, code, person_type, valid_from, in_use, basis, lowest_level,
                    cost_article, commitment_factor, month_rounding, commitment_article, reduction_percent, reduction_at_most,
                    reduction_article, payment_days, payment_article, adopted_by, adopted_on)
                select :agency, code, person_type, cast(:validFrom as date), true, :basis, lowest_level,
                    cost_article, commitment_factor, month_rounding, commitment_article, reduction_percent, reduction_at_most,
                    reduction_article, payment_days, payment_article, :by, cast(:on as date)
                from boiduong.reimbursement_regime where agency = '*' and code = 'LOCAL' and person_type in (:types)""")
                .param("agency", rule.agency()).param("types", rule.people().stream().map(PersonType::name).toList())
                .param("validFrom", rule.from()).param("basis", rule.basis()).param("by", by).param("on", on).update();
    }

    void endLocalRule(String agency, PersonType type, LocalDate lastDay) {
        jdbc.sql("""
                update boiduong.reimbursement_regime set valid_until = :lastDay
                where agency = :agency and code = 'LOCAL' and person_type = :type and valid_until is null""")
                .param("agency", agency).param("type", type.name()).param("lastDay", lastDay).update();
    }

    /** The rule ends without another in its place, by the document named; what it says of the days before stands. */
    void endLocalRule(LocalRule ending, String by, LocalDate on) {
        jdbc.sql("""
                update boiduong.reimbursement_regime
                set valid_until = :lastDay, ended_basis = :basis, ended_by = :by, ended_on = :on
                where agency = :agency and code = 'LOCAL' and person_type in (:types) and valid_until is null""")
                .param("agency", ending.agency()).param("types", ending.people().stream().map(PersonType::name).toList())
                .param("lastDay", ending.from().minusDays(1)).param("basis", ending.basis()).param("by", by).param("on", on).update();
    }

    private static Regime regime(ResultSet row, int number) throws SQLException {
        return new Regime(row.getString("code"), row.getString("basis"), PersonType.valueOf(row.getString("person_type")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
                TrainingLevel.valueOf(row.getString("lowest_level")), row.getString("cost_article"),
                new Regime.Commitment(row.getInt("commitment_factor"), MonthRounding.valueOf(row.getString("month_rounding")),
                        row.getString("commitment_article")),
                new Regime.Reduction(row.getBigDecimal("reduction_percent"), row.getBigDecimal("reduction_at_most"),
                        row.getString("reduction_article")),
                new Regime.Payment(row.getObject("payment_days", Integer.class), row.getString("payment_article")),
                row.getString("ended_basis"));
    }
}
