package vn.boiduong.reimbursement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import vn.boiduong.directory.Officer.PersonType;

/**
 * By which rules people of one type pay back what was begun in a period of time. {@code validUntil} is null while the regime
 * stands; {@code basis} is the document as it is cited, {@code endedBy} the one that ended a local rule, or null.
 */
public record Regime(long id, String code, String basis, PersonType personType, LocalDate validFrom, LocalDate validUntil,
                     TrainingLevel lowestLevel, Cases cases, String costArticle, Commitment commitment, Reduction reduction, Payment payment, String endedBy) {

    /** Code of what a province or an agency rules by itself. */
    static final String LOCAL = "LOCAL";

    /**
     * By which rows of the decision table its cases are judged, and its article by case and by reason of exemption; empty where it is the
     * document the table names.
     */
    public record Cases(String scheme, Map<String, String> articles) {

        public Cases {
            articles = Map.copyOf(articles);
        }
    }

    /** T1 is so many times the training; how months are counted. */
    public record Commitment(int factor, MonthRounding rounding, String article) {
    }

    /** Percent of the sum per year of work, by rule and at most; both null where the table names no rate. */
    public record Reduction(BigDecimal percentPerYear, BigDecimal atMost, String article) {

        boolean isKnown() {
            return percentPerYear != null;
        }
    }

    /** Calendar days within which to pay; null where the table names no number, then the policy's working days count. */
    public record Payment(Integer days, String article) {
    }

    public boolean isLocal() {
        return code.equals(LOCAL);
    }

    Regime with(Map<String, String> articles) {
        return new Regime(id, code, basis, personType, validFrom, validUntil, lowestLevel, new Cases(cases.scheme(), articles), costArticle,
                commitment, reduction, payment, endedBy);
    }

    /** The article a case rests on: the table's own, unless this is another document. */
    String articleOf(Claim claim, Share share, String article) {
        String point = share == Share.NONE ? claim.exemption().name() : claim.reimbursementCase().name();
        return isLocal() ? costArticle : cases.articles().getOrDefault(point, article);
    }

    boolean covers(TrainingLevel level) {
        return level.compareTo(lowestLevel) >= 0;
    }

    /** Whether training of this level is what the decision table calls a degree course under this regime. */
    boolean isDegreeCourse(TrainingLevel level) {
        return level.isDegree() && covers(level);
    }
}
