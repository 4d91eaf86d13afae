package vn.boiduong.reimbursement;

/** What a regime says, whoever and whenever it is for. */
public record RegimeRules(TrainingLevel lowestLevel, Regime.Cases cases, String costArticle, Regime.Commitment commitment,
                          Regime.Reduction reduction, Regime.Payment payment) {

    static RegimeRules of(Regime regime) {
        return new RegimeRules(regime.lowestLevel(), regime.cases(), regime.costArticle(), regime.commitment(), regime.reduction(), regime.payment());
    }
}
