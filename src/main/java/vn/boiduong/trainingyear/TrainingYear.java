package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/** One year of one agency; there is never more than one that is not cancelled. Each start is a round of its own. */
public class TrainingYear {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private int trainingYear;
    private int roundNo;
    private TrainingYearStatus status;
    private String startedBy;
    private LocalDate startedOn;
    private LocalDate unitsDueOn;
    private LocalDate rankingOpensOn;
    private LocalDate reportOpensOn;
    private Integer policyVersion;
    private String cancelledBy;
    private String cancelReason;
    private LocalDate endedOn;

    TrainingYear() {
    }

    static TrainingYear of(AgencyYear year) {
        TrainingYear training = new TrainingYear();
        training.id = year.key();
        training.agency = year.agency();
        training.trainingYear = year.year();
        return training;
    }

    void start(String by, LocalDate today) {
        if (status == TrainingYearStatus.RUNNING || status == TrainingYearStatus.CLOSED) {
            throw new RuleViolation("trainingyear.alreadyStarted", trainingYear);
        }
        status = TrainingYearStatus.RUNNING;
        roundNo++;
        startedBy = by;
        startedOn = today;
        cancelledBy = null;
        cancelReason = null;
        endedOn = null;
    }

    /** {@code policy} is the version its days come from, those of its report too. */
    void schedule(LocalDate unitsDue, LocalDate rankingOpens, LocalDate reportOpens, int policy) {
        requireRunning();
        unitsDueOn = unitsDue;
        rankingOpensOn = rankingOpens;
        reportOpensOn = reportOpens;
        policyVersion = policy;
    }

    void askToCancel(String reason, String by) {
        requireRunning();
        cancelReason = reason;
        cancelledBy = by;
    }

    /** Ends a year hr has asked to cancel; nobody else can end it so. */
    void cancel(LocalDate today) {
        requireRunning();
        if (cancelReason == null) {
            throw new RuleViolation("trainingyear.cancelReasonMissing");
        }
        status = TrainingYearStatus.CANCELLED;
        endedOn = today;
    }

    void close(LocalDate today) {
        requireRunning();
        status = TrainingYearStatus.CLOSED;
        endedOn = today;
    }

    void requireRunning() {
        if (status != TrainingYearStatus.RUNNING) {
            throw new RuleViolation("trainingyear.notRunning", trainingYear);
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

    public TrainingYearStatus status() {
        return status;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate unitsDueOn() {
        return unitsDueOn;
    }

    public LocalDate rankingOpensOn() {
        return rankingOpensOn;
    }

    /** The version of the policy its days come from; empty before they are set. */
    Optional<Integer> policyVersion() {
        return Optional.ofNullable(policyVersion);
    }

    public LocalDate reportOpensOn() {
        return reportOpensOn;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    int roundNo() {
        return roundNo;
    }
}
