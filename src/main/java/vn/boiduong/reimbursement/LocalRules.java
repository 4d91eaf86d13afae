package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.Days;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.identity.Actor;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * Puts an agency's local rule in force and ends it, by hr or the administrator as any policy. None is by itself: the state's decrees ask
 * nothing back for short courses.
 */
@Service
@Transactional
public class LocalRules {

    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_ARTICLE = 150;

    private final Regimes regimes;
    private final RegimeReach reaches;
    private final OfficeClock clock;

    LocalRules(Regimes regimes, RegimeReach reaches, OfficeClock clock) {
        this.regimes = regimes;
        this.reaches = reaches;
        this.clock = clock;
    }

    /**
     * Whom a rule would concern: people employed, and of those who were sent already the ones whose course begins on its first day
     * or later; {@code replaced} are documents that end with it.
     */
    public record Reach(int people, int sent, List<String> replaced) {
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public Reach preview(LocalRule rule, Actor actor) {
        check(rule, actor);
        return reach(rule);
    }

    /** Whom a rule speaks of no more from its ending's first day on; {@code replaced} are the documents that end. Changes nothing. */
    @Transactional(readOnly = true)
    public Reach previewEnd(LocalRule ending, Actor actor) {
        checkEnd(ending, actor);
        return reach(ending);
    }

    /** From the day on these people come under no local rule; who was sent before, and every running case, keeps the one of that day. */
    public void end(LocalRule ending, Actor actor) {
        checkEnd(ending, actor);
        String basis = FreeText.required("basis", "reimbursement.field.endBasis", ending.basis(), LONGEST_BASIS);
        regimes.endLocalRule(new LocalRule(ending.agency(), ending.people(), ending.from(), basis), actor.officerId(), clock.today());
    }

    private Reach reach(LocalRule rule) {
        RegimeReach.Reached reached = reaches.of(rule.agency(), rule.people(), rule.from());
        return new Reach(reached.people(), reached.sent(), standing(rule).map(Regime::basis).distinct().sorted().toList());
    }

    /** From its day on the rule stands in place of an earlier one for the same people. */
    public void adopt(LocalRule rule, Actor actor) {
        check(rule, actor);
        String basis = FreeText.required("basis", "reimbursement.field.basis", rule.basis(), LONGEST_BASIS);
        rule.people().stream().sorted().forEach(type -> regimes.endLocalRule(rule.agency(), type, rule.from().minusDays(1)));
        String article = FreeText.optional("article", "reimbursement.field.article", rule.article(), LONGEST_ARTICLE);
        regimes.adoptLocalRule(new LocalRule(rule.agency(), rule.people(), rule.from(), basis, article), actor.officerId(), clock.today());
    }

    private void checkEnd(LocalRule ending, Actor actor) {
        check(ending, actor);
        ending.people().stream().filter(type -> standing(ending).noneMatch(regime -> regime.personType() == type)).findFirst().ifPresent(type -> {
            throw RuleViolation.inField("people", "reimbursement.localRule.nothingToEnd", Wording.of("reimbursement.personType." + type));
        });
        if (ending.from().isBefore(clock.today())) {
            throw RuleViolation.inField("from", "reimbursement.localRule.endsInPast", Days.text(clock.today()));
        }
    }

    private void check(LocalRule rule, Actor actor) {
        Authority.requireEditor(actor, rule.agency());
        if (rule.people().isEmpty()) {
            throw RuleViolation.inField("people", "reimbursement.localRule.nobody");
        }
        if (rule.from() == null) {
            throw RuleViolation.inField("from", "reimbursement.missing", Fields.label("from"));
        }
        Stream.concat(standing(rule).map(Regime::validFrom), ended(rule).map(Regime::validUntil)).filter(day -> !day.isBefore(rule.from())).max(LocalDate::compareTo).ifPresent(latest -> {
            throw RuleViolation.inField("from", "reimbursement.localRule.mustFollow", Days.text(latest));
        });
    }

    /** The local rules for these people that have no end yet. */
    private Stream<Regime> standing(LocalRule rule) {
        return local(rule).filter(regime -> regime.validUntil() == null);
    }

    private Stream<Regime> ended(LocalRule rule) {
        return local(rule).filter(regime -> regime.validUntil() != null);
    }

    private Stream<Regime> local(LocalRule rule) {
        return regimes.inUse(rule.agency()).stream().filter(regime -> regime.isLocal() && rule.people().contains(regime.personType()));
    }
}
