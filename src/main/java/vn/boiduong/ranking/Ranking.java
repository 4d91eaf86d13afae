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
        return ranking;
    }

    /** Counts what happened from {@code from} on and before {@code opening}, by this policy. */
    void compute(LocalDate from, LocalDate opening, int policy, LocalDate today) {
        refuseFrozen();
        periodFrom = from;
        opensOn = opening;
        policyVersion = policy;
        computedOn = today;
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

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
