package vn.boiduong.ranking;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/**
 * The ranking of one agency and year: evidence for the yearly classification under Decree 335/2025, never that classification
 * itself. Once published nothing of it changes.
 */
public class Ranking {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private int trainingYear;
    private RankingStatus status;
    private LocalDate opensOn;
    private LocalDate periodFrom;
    private int policyVersion;
    private int tableVersion;
    private LocalDate computedOn;
    private String reviewNote;
    private String reviewedBy;
    private LocalDate provisionalOn;
    private LocalDate objectionsUntil;
    private String returnReason;
    private String decidedBy;
    private LocalDate decidedOn;

    Ranking() {
    }

    static Ranking of(AgencyYear year) {
        Ranking ranking = new Ranking();
        ranking.id = year.key();
        ranking.agency = year.agency();
        ranking.trainingYear = year.year();
        ranking.status = RankingStatus.COMPUTED;
        ranking.tableVersion = 1;
        return ranking;
    }

    /** Counts what happened from {@code from} on and before {@code opening}. */
    Ranking over(LocalDate from, LocalDate opening) {
        refuseFrozen();
        periodFrom = from;
        opensOn = opening;
        return this;
    }

    /** Was computed by this policy; {@code anew} where the table came out otherwise than the one before. */
    void compute(int policy, LocalDate today, boolean anew) {
        refuseFrozen();
        policyVersion = policy;
        computedOn = today;
        tableVersion += anew ? 1 : 0;
    }

    void publishProvisionally(String note, String by, LocalDate today, LocalDate until) {
        require(RankingStatus.COMPUTED);
        status = RankingStatus.PROVISIONAL;
        reviewNote = note;
        reviewedBy = by;
        provisionalOn = today;
        objectionsUntil = until;
        returnReason = null;
    }

    void giveBack(String reason, String by, LocalDate today) {
        require(RankingStatus.PROVISIONAL);
        status = RankingStatus.COMPUTED;
        returnReason = reason;
        decide(by, today);
    }

    void publish(String by, LocalDate today) {
        require(RankingStatus.PROVISIONAL);
        status = RankingStatus.PUBLISHED;
        decide(by, today);
    }

    /** The year was cancelled before this was decided: no longer published, not even provisionally. */
    void takeBack() {
        refuseFrozen();
        status = RankingStatus.COMPUTED;
        objectionsUntil = null;
    }

    private void decide(String by, LocalDate today) {
        decidedBy = by;
        decidedOn = today;
    }

    boolean hearsObjections(LocalDate today) {
        return status == RankingStatus.PROVISIONAL && !today.isAfter(objectionsUntil);
    }

    void refuseFrozen() {
        if (status == RankingStatus.PUBLISHED) {
            throw new RuleViolation("ranking.frozen", trainingYear);
        }
    }

    private void require(RankingStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("ranking.notIn." + wanted);
        }
    }

    public String id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public int trainingYear() {
        return trainingYear;
    }

    public RankingStatus status() {
        return status;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public int policyVersion() {
        return policyVersion;
    }

    /** Counts the tables of this ranking: 1, and one more each time it comes out otherwise. */
    public int tableVersion() {
        return tableVersion;
    }

    LocalDate computedOn() {
        return computedOn;
    }

    public String reviewNote() {
        return reviewNote;
    }

    public LocalDate provisionalOn() {
        return provisionalOn;
    }

    public LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    public String returnReason() {
        return returnReason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
