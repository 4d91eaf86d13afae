package vn.boiduong.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** One person on one course. Concluded once and never again; what was reported before a return stays in its own row. */
public class Participation {

    @Id
    private String id;
    @Version
    private Long version;
    private String course;
    private String officer;
    private String agency;
    private String unit;
    private ParticipationStatus status;
    private Outcome outcome;
    private LocalDate reportOpensOn;
    private LocalDate reportDueOn;
    private LocalDate reportClosesOn;
    private LocalDate concludedOn;
    private BigDecimal testScore;
    private String certificateNo;
    private int hoursCredited;
    private String returnReason;
    private FollowUp followUp;
    private String followUpNote;
    private String endedReason;

    Participation() {
    }

    static Participation decided(CourseOfficer who, String agency, String unit, ReportDates dates) {
        Participation participation = new Participation();
        participation.id = who.key();
        participation.course = who.course();
        participation.officer = who.officer();
        participation.agency = agency;
        participation.unit = unit;
        participation.status = ParticipationStatus.RUNNING;
        participation.reportOn(dates);
        return participation;
    }

    /** The course has other dates: so has the report. */
    void reportOn(ReportDates dates) {
        reportOpensOn = dates.opensOn();
        reportDueOn = dates.dueOn();
        reportClosesOn = dates.closesOn();
    }

    void report() {
        require(ParticipationStatus.RUNNING);
        status = ParticipationStatus.REPORTED;
        returnReason = null;
    }

    /** Sends the result back; the officer has until the new dates. */
    void giveBack(String reason, ReportDates dates) {
        require(ParticipationStatus.REPORTED);
        status = ParticipationStatus.RUNNING;
        returnReason = reason;
        reportOn(dates);
    }

    void conclude(ReportedResult verified, LocalDate today) {
        require(ParticipationStatus.REPORTED);
        testScore = verified.testScore();
        certificateNo = verified.certificateNo();
        end(verified.outcome(), null, today);
    }

    /** Nobody reported in time. */
    void close(LocalDate today) {
        require(ParticipationStatus.RUNNING);
        end(Outcome.UNREPORTED, null, today);
    }

    /** Withdrawn, or the course was cancelled. */
    void withdraw(Outcome as, String reason, LocalDate today) {
        if (status == ParticipationStatus.CONCLUDED) {
            throw new RuleViolation("participation.alreadyConcluded");
        }
        end(as, reason, today);
    }

    /** The result as it counts. */
    record Standing(Outcome outcome, String certificateNo) {
    }

    Standing standing() {
        return new Standing(outcome, certificateNo);
    }

    /** What was verified turns out to have been otherwise; the day of conclusion stays, the hours are counted anew. */
    void correct(ReportedResult corrected) {
        require(ParticipationStatus.CONCLUDED);
        if (outcome == Outcome.WITHDRAWN || outcome == Outcome.CANCELLED) {
            throw RuleViolation.inField("outcome", "participation.nothingToCorrect");
        }
        if (outcome == corrected.outcome() && Objects.equals(testScore, corrected.testScore())
                && Objects.equals(certificateNo, corrected.certificateNo())) {
            throw RuleViolation.inField("outcome", "participation.nothingCorrected");
        }
        outcome = corrected.outcome();
        testScore = corrected.testScore();
        certificateNo = corrected.certificateNo();
        hoursCredited = 0;
    }

    /** Nobody could report: the course was never held. The day of conclusion stays. */
    void neverHeld(String reason) {
        require(ParticipationStatus.CONCLUDED);
        outcome = Outcome.CANCELLED;
        endedReason = reason;
        testScore = null;
    }

    private void end(Outcome as, String reason, LocalDate today) {
        outcome = as;
        endedReason = reason;
        concludedOn = today;
        status = ParticipationStatus.CONCLUDED;
    }

    void credit(int hours) {
        hoursCredited = hours;
    }

    void followUp(FollowUp decided, String note) {
        require(ParticipationStatus.CONCLUDED);
        followUp = decided;
        followUpNote = note;
    }

    /** What the training institution tells of a person who did not report; null where it tells nothing. */
    void learnScore(BigDecimal score) {
        if (score != null && outcome != Outcome.UNREPORTED) {
            throw RuleViolation.inField("testScore", "participation.scoreAlreadyReported");
        }
        testScore = score == null ? testScore : score;
    }

    private void require(ParticipationStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("participation.notIn." + wanted);
        }
    }

    /** Somebody says, or has verified, how the course went; that nobody reported says nothing of it. */
    boolean hasResult() {
        return status == ParticipationStatus.REPORTED || status == ParticipationStatus.CONCLUDED
                && (outcome == Outcome.PASSED || outcome == Outcome.FAILED || outcome == Outcome.ABSENT);
    }

    boolean isUnreported() {
        return outcome == Outcome.UNREPORTED;
    }

    /** How often it was saved. */
    Long version() {
        return version;
    }

    public CourseOfficer who() {
        return new CourseOfficer(course, officer);
    }

    public String agency() {
        return agency;
    }

    public String unit() {
        return unit;
    }

    public ParticipationStatus status() {
        return status;
    }

    /** Null until concluded. */
    public Outcome outcome() {
        return outcome;
    }

    public ReportDates reportDates() {
        return new ReportDates(reportOpensOn, reportDueOn, reportClosesOn);
    }

    public LocalDate concludedOn() {
        return concludedOn;
    }

    public BigDecimal testScore() {
        return testScore;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public int hoursCredited() {
        return hoursCredited;
    }

    public String returnReason() {
        return returnReason;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public String followUpNote() {
        return followUpNote;
    }

    /** Why it ended without a result, or null. */
    public String endedReason() {
        return endedReason;
    }
}
