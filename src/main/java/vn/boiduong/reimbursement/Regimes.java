package vn.boiduong.reimbursement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import vn.boiduong.directory.Officer.PersonType;

/** The regime table: shipped for every agency ({@code *}), and local rules an agency has put in force. */
@Repository
class Regimes {

    private static final String VALID = """
            select * from boiduong.reimbursement_regime
            where agency in (:agency, '*') and in_use and person_type = :type and valid_from <= :day
              and (valid_until is null or valid_until >= :day)
              and (code = 'LOCAL' or adopted_on is null or adopted_on <= :asked)
            order by valid_from desc, id desc""";
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    Regimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The regime of the day someone was sent or committed himself. A local rule speaks where the state's regime does not reach:
     * people it does not name, and short courses.
     */
    Optional<Regime> on(LocalDate day, String agency, PersonType type, TrainingLevel level) {
        return on(new Moment(day, LATEST), agency, type, level);
    }

    /** A version of the state's regime counts for cases opened since it was entered. */
    record Moment(LocalDate committedOn, LocalDate openedOn) {
    }

    Optional<Regime> on(Moment moment, String agency, PersonType type, TrainingLevel level) {
        List<Regime> valid = withArticles(jdbc.sql(VALID).param("agency", agency).param("type", type.name())
                .param("day", moment.committedOn()).param("asked", moment.openedOn()).query(Regimes::regime).list());
        Optional<Regime> state = first(valid, regime -> !regime.isLocal());
        return state.filter(regime -> regime.covers(level)).or(() -> first(valid, regime -> regime.isLocal() && regime.covers(level)))
                .or(() -> state);
    }

    private List<Regime> withArticles(List<Regime> regimes) {
        if (regimes.isEmpty()) {
            return regimes;
        }
        Map<Long, Map<String, String>> articles = new HashMap<>();
        jdbc.sql("select regime, point, article from boiduong.reimbursement_regime_article where regime in (:ids)")
                .param("ids", regimes.stream().map(Regime::id).toList()).query(row -> {
                    articles.computeIfAbsent(row.getLong(1), none -> new HashMap<>()).put(row.getString(2), row.getString(3));
                });
        return regimes.stream().map(regime -> regime.with(articles.getOrDefault(regime.id(), Map.of()))).toList();
    }

    /** Under which number and name a version is kept, and who enters it when. */
    record Entry(String code, String basis, String by, LocalDate on) {
    }

    /** One row for each type of person, and the articles of each; gives the rows. */
    List<Long> enter(EnteredRegime entered, Entry entry) {
        RegimeRules rules = entered.rules();
        return entered.people().stream().sorted().map(type -> {
            KeyHolder key = new GeneratedKeyHolder();
            jdbc.sql("""
                    insert into boiduong.reimbursement_regime (agency, code, scheme, person_type, valid_from, in_use, basis, issued_on,
                        lowest_level, cost_article, commitment_factor, month_rounding, commitment_article, reduction_percent,
                        reduction_at_most, reduction_article, payment_days, payment_article, adopted_by, adopted_on)
                    values (:agency, :code, :scheme, :type, :validFrom, true, :basis, :issuedOn, :level, :costArticle, :factor, :rounding,
                        :commitmentArticle, :percent, :atMost, :reductionArticle, :days, :paymentArticle, :by, :on)""")
                    .param("agency", entered.agency()).param("code", entry.code()).param("scheme", rules.cases().scheme())
                    .param("type", type.name()).param("validFrom", entered.from()).param("basis", entry.basis()).param("issuedOn", entered.issuedOn())
                    .param("level", rules.lowestLevel().name()).param("costArticle", rules.costArticle().strip())
                    .param("factor", rules.commitment().factor()).param("rounding", rules.commitment().rounding().name())
                    .param("commitmentArticle", rules.commitment().article().strip()).param("percent", rules.reduction().percentPerYear(), Types.NUMERIC)
                    .param("atMost", rules.reduction().atMost(), Types.NUMERIC).param("reductionArticle", rules.reduction().article().strip())
                    .param("days", rules.payment().days(), Types.INTEGER).param("paymentArticle", rules.payment().article().strip())
                    .param("by", entry.by()).param("on", entry.on()).update(key, "id");
            long id = key.getKey().longValue();
            rules.cases().articles().forEach((point, article) ->
                    jdbc.sql("insert into boiduong.reimbursement_regime_article (regime, point, article) values (:id, :point, :article)")
                            .param("id", id).param("point", point).param("article", article.strip()).update());
            return id;
        }).toList();
    }

    List<Regime> inUse(String agency) {
        return withArticles(jdbc.sql("""
                select * from boiduong.reimbursement_regime where agency in (:agency, '*') and in_use
                order by valid_from desc, basis, person_type, id desc""").param("agency", agency).query(Regimes::regime).list());
    }

    private static Optional<Regime> first(List<Regime> regimes, Predicate<Regime> wanted) {
        return regimes.stream().filter(wanted).findFirst();
    }

    /** Puts the shipped local rule in force for these people in the agency, under the document that introduced it. */
    void adoptLocalRule(LocalRule rule, String by, LocalDate on) {
        jdbc.sql("""
                insert into boiduong.reimbursement_regime (agency, code, scheme, person_type, valid_from, in_use, basis, lowest_level,
                    cost_article, commitment_factor, month_rounding, commitment_article, reduction_percent, reduction_at_most,
                    reduction_article, payment_days, payment_article, adopted_by, adopted_on)
                select :agency, code, scheme, person_type, cast(:validFrom as date), true, :basis, lowest_level,
                    :article, commitment_factor, month_rounding, :article, reduction_percent, reduction_at_most,
                    :article, payment_days, :article, :by, cast(:on as date)
                from boiduong.reimbursement_regime where agency = '*' and code = 'LOCAL' and person_type in (:types)""")
                .param("agency", rule.agency()).param("types", rule.people().stream().map(PersonType::name).toList())
                .param("validFrom", rule.from()).param("basis", rule.basis()).param("article", rule.cited()).param("by", by).param("on", on).update();
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
        return new Regime(row.getLong("id"), row.getString("code"), row.getString("basis"), PersonType.valueOf(row.getString("person_type")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
                TrainingLevel.valueOf(row.getString("lowest_level")), new Regime.Cases(row.getString("scheme"), Map.of()), row.getString("cost_article"),
                new Regime.Commitment(row.getInt("commitment_factor"), MonthRounding.valueOf(row.getString("month_rounding")),
                        row.getString("commitment_article")),
                new Regime.Reduction(row.getBigDecimal("reduction_percent"), row.getBigDecimal("reduction_at_most"),
                        row.getString("reduction_article")),
                new Regime.Payment(row.getObject("payment_days", Integer.class), row.getString("payment_article")),
                row.getString("ended_basis"));
    }
}
