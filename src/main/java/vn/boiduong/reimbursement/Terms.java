package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Under which regime the claim stands and what it comes to; kept with the case, so that a later change of the table moves
 * nothing. {@code regime} is null where none applies, {@code paymentDays} where it names no number.
 */
record Terms(String regime, Share share, long amount, Integer paymentDays, String paymentArticle, String costsConfirmedBy,
             LocalDate costsConfirmedOn) {

    static Terms of(Optional<Regime> regime, Reckoning reckoning, String by, LocalDate today) {
        return new Terms(regime.map(Regime::code).orElse(null), reckoning.share(), reckoning.amount(),
                regime.map(rules -> rules.payment().days()).orElse(null),
                regime.map(rules -> rules.payment().article()).orElse(null), by, today);
    }
}
