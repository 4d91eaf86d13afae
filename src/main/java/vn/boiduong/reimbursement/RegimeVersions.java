package vn.boiduong.reimbursement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.NotFound;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * Enters what a new document says on paying back, or what was not known of an old one, by hr or the administrator. Nothing is changed or
 * deleted: every version stands from its day on beside the earlier ones, the one entered last goes first on a day, and cases opened
 * before it was entered keep what they had.
 */
@Service
@Transactional
public class RegimeVersions {

    /** Whose rows of the decision table a version can be judged by; a local rule has a page of its own. */
    public static final List<String> SCHEMES = List.of("171/2025", "101/2017");

    private static final Pattern NUMBER = Pattern.compile("\\d+/\\d{4}(/[\\p{L}\\d-]+)?");
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_ARTICLE = 300;
    private static final int MOST_FACTOR = 10;
    private static final int MOST_DAYS = 3650;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Regimes regimes;
    private final RegimeTable regimeTable;
    private final RegimeReach reaches;
    private final Reimbursements reimbursements;
    private final CaseTable table;
    private final OfficeClock clock;

    RegimeVersions(Regimes regimes, RegimeTable regimeTable, RegimeReach reaches, Reimbursements reimbursements, CaseTable table, OfficeClock clock) {
        this.regimes = regimes;
        this.regimeTable = regimeTable;
        this.reaches = reaches;
        this.reimbursements = reimbursements;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Whom a version would concern: people employed, of those sent already the ones whose course begins on its first day or later, and open
     * cases, which keep what they have; {@code replaced} are the documents it goes before.
     */
    public record Reach(int people, int sent, int running, List<String> replaced) {
    }

    public void requireEditor(Actor actor) {
        Authority.requireEditor(actor, actor.agency());
    }

    /** What a version in use says, with every article, to write the next one from. */
    @Transactional(readOnly = true)
    public Regime startFrom(long id, Actor actor) {
        Authority.requireEditor(actor, actor.agency());
        Regime regime = regimeTable.one(actor.agency(), id);
        if (regime.isLocal()) {
            throw new NotFound("regime", String.valueOf(id));
        }
        return regime;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public Reach preview(EnteredRegime entered, Actor actor) {
        check(entered, actor);
        RegimeReach.Reached reached = reaches.of(entered.agency(), entered.people(), entered.from());
        List<String> replaced = entered.people().stream().sorted()
                .flatMap(type -> regimes.on(entered.from(), entered.agency(), type, TrainingLevel.POSTGRADUATE).stream())
                .filter(regime -> !regime.isLocal()).map(Regime::basis).distinct().toList();
        int running = (int) reimbursements.findByAgencyOrderById(entered.agency()).stream().filter(Reimbursement::isUndecided).count();
        return new Reach(reached.people(), reached.sent(), running, replaced);
    }

    /** Gives the versions it is kept as, one for each type of person. */
    public List<Long> enter(EnteredRegime entered, Actor actor) {
        check(entered, actor);
        return regimes.enter(entered, new Regimes.Entry(code(entered), Messages.text("reimbursement.version.basis", entered.document().strip(),
                Days.text(entered.issuedOn())), actor.officerId(), clock.today()));
    }

    private void check(EnteredRegime entered, Actor actor) {
        Authority.requireEditor(actor, entered.agency());
        FreeText.required("document", "reimbursement.field.document", entered.document(), LONGEST_DOCUMENT);
        code(entered);
        if (Fields.required("issuedOn", entered.issuedOn()).isAfter(clock.today())) {
            throw RuleViolation.inField("issuedOn", "reimbursement.inFuture", Fields.label("issuedOn"));
        }
        if (Fields.required("from", entered.from()).isBefore(entered.issuedOn())) {
            throw RuleViolation.inField("from", "reimbursement.version.beforeDocument", Days.text(entered.issuedOn()));
        }
        if (entered.people().isEmpty()) {
            throw RuleViolation.inField("people", "reimbursement.localRule.nobody");
        }
        check(entered.rules());
    }

    private void check(RegimeRules rules) {
        if (!Fields.required("lowestLevel", rules.lowestLevel()).isDegree()) {
            throw RuleViolation.inField("lowestLevel", "reimbursement.version.degreesOnly");
        }
        if (!SCHEMES.contains(Fields.required("scheme", rules.cases().scheme()))) {
            throw RuleViolation.inField("scheme", "reimbursement.noSuchChoice", Fields.label("scheme"), rules.cases().scheme());
        }
        Fields.between("factor", rules.commitment().factor(), 1, MOST_FACTOR);
        Fields.required("rounding", rules.commitment().rounding());
        Fields.between("paymentDays", rules.payment().days(), 1, MOST_DAYS);
        check(rules.reduction());
        Map<String, String> articles = rules.cases().articles();
        Stream.of(Map.entry("costArticle", text(rules.costArticle())), Map.entry("commitmentArticle", text(rules.commitment().article())),
                        Map.entry("reductionArticle", text(rules.reduction().article())), Map.entry("paymentArticle", text(rules.payment().article())))
                .forEach(article -> FreeText.required(article.getKey(), "reimbursement.field." + article.getKey(), article.getValue(), LONGEST_ARTICLE));
        Set<String> needed = table.articlesOf(rules.cases().scheme()).keySet();
        Stream.concat(needed.stream(), articles.keySet().stream()).distinct().forEach(point -> {
            String article = FreeText.optional("articles[" + point + "]", RegimePoints.label(point), articles.get(point), LONGEST_ARTICLE);
            if (article == null && needed.contains(point)) {
                throw RuleViolation.inField("articles[" + point + "]", "reimbursement.version.articleMissing", Wording.of(RegimePoints.label(point)));
            }
        });
    }

    /** No rate is known, or one for everybody and a highest not below it. */
    private static void check(Regime.Reduction reduction) {
        BigDecimal percent = reduction.percentPerYear();
        BigDecimal most = reduction.atMost();
        if (percent == null && most == null) {
            return;
        }
        if (percent == null || most == null || percent.signum() <= 0 || most.compareTo(percent) < 0 || most.compareTo(HUNDRED) > 0) {
            throw RuleViolation.inField("percentPerYear", "reimbursement.version.rates");
        }
    }

    private static String code(EnteredRegime entered) {
        Matcher number = NUMBER.matcher(text(entered.document()));
        if (!number.find()) {
            throw RuleViolation.inField("document", "reimbursement.version.numberMissing");
        }
        return number.group().substring(0, Math.min(LONGEST_CODE, number.group().length()));
    }

    private static String text(String words) {
        return Optional.ofNullable(words).orElse("");
    }
}
