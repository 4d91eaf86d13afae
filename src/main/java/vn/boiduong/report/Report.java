package vn.boiduong.report;

import java.time.LocalDate;
import java.util.Comparator;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/**
 * A yearly report, or one asked for out of turn with its topic. Cancelled with its year, it can be opened again in another
 * round; what the units said in earlier rounds stays.
 */
public class Report {

    /** The yearly one first, then {@code adhoc-1}, {@code adhoc-2} … {@code adhoc-10}. */
    static final Comparator<Report> BY_NUMBER =
            Comparator.comparingInt((Report report) -> report.id.length()).thenComparing(Report::id);

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private int trainingYear;
    private int roundNo;
    private String topic;
    private ReportStatus status;
    private LocalDate openedOn;
    private LocalDate unitsDueOn;
    private LocalDate consolidationDueOn;
    private LocalDate signatureDueOn;
    private String reportText;
    private String consolidatedBy;
    private LocalDate consolidatedOn;
    private Integer peopleSent;
    private String returnReason;
    private String cancelReason;
    private String decidedBy;
    private LocalDate decidedOn;

    Report() {
    }

    static Report yearly(String reportKey) {
        AgencyYear year = AgencyYear.ofKey(reportKey);
        Report report = new Report();
        report.id = reportKey;
        report.agency = year.agency();
        report.trainingYear = year.year();
        return report;
    }

    static Report onCall(String reportKey, String topic) {
        Report report = yearly(reportKey);
        report.topic = topic;
        return report;
    }

    void open(ReportDays days, LocalDate today) {
        if (status == ReportStatus.OPEN || status == ReportStatus.CONSOLIDATED) {
            throw new RuleViolation("report.alreadyOpen", trainingYear);
        }
        if (status == ReportStatus.SIGNED) {
            throw new RuleViolation("report.signedAlready", trainingYear);
        }
        status = ReportStatus.OPEN;
        roundNo++;
        openedOn = today;
        unitsDueOn = days.unitsDueOn();
        consolidationDueOn = days.consolidationDueOn();
        signatureDueOn = days.signatureDueOn();
        reportText = null;
        consolidatedBy = null;
        consolidatedOn = null;
        peopleSent = null;
        returnReason = null;
        cancelReason = null;
        decidedBy = null;
        decidedOn = null;
    }

    void consolidate(String text, String by, LocalDate today) {
        require(ReportStatus.OPEN);
        status = ReportStatus.CONSOLIDATED;
        reportText = text;
        consolidatedBy = by;
        consolidatedOn = today;
    }

    void count(int people) {
        peopleSent = people;
    }

    void sign(String by, LocalDate today) {
        decide(ReportStatus.SIGNED, null, by, today);
    }

    void giveBack(String reason, String by, LocalDate today) {
        decide(ReportStatus.OPEN, reason, by, today);
    }

    private void decide(ReportStatus decided, String reason, String by, LocalDate today) {
        require(ReportStatus.CONSOLIDATED);
        status = decided;
        returnReason = reason;
        decidedBy = by;
        decidedOn = today;
    }

    /** hr no longer wants the report out of turn; the yearly one ends with its year alone. */
    void cancelOnCall(String reason, String by, LocalDate today) {
        if (topic == null) {
            throw new RuleViolation("report.notOnCall");
        }
        if (status != ReportStatus.OPEN && status != ReportStatus.CONSOLIDATED) {
            throw new RuleViolation("report.decidedAlready");
        }
        status = ReportStatus.CANCELLED;
        cancelReason = reason;
        decidedBy = by;
        decidedOn = today;
    }

    /** The year was cancelled: a signed report stays, an open one ends. */
    void cancel() {
        if (status != ReportStatus.SIGNED) {
            status = ReportStatus.CANCELLED;
        }
    }

    void require(ReportStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("report.notIn." + wanted);
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

    /** What the report is about, or null for the yearly one. */
    public String topic() {
        return topic;
    }

    public ReportStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** What hr has put together is what the chairman signs: of that day, and of today before. */
    LocalDate dayOf(LocalDate today) {
        return isPutTogether() ? consolidatedOn : today;
    }

    boolean isPutTogether() {
        return status == ReportStatus.CONSOLIDATED || status == ReportStatus.SIGNED;
    }

    public LocalDate unitsDueOn() {
        return unitsDueOn;
    }

    public LocalDate consolidationDueOn() {
        return consolidationDueOn;
    }

    public LocalDate signatureDueOn() {
        return signatureDueOn;
    }

    public String reportText() {
        return reportText;
    }

    public String consolidatedBy() {
        return consolidatedBy;
    }

    public LocalDate consolidatedOn() {
        return consolidatedOn;
    }

    /** How many people the units sent together on the day it was put together; null where only their sum is on record. */
    Integer peopleSent() {
        return peopleSent;
    }

    public String returnReason() {
        return returnReason;
    }

    /** Why hr cancelled the report out of turn, or null. */
    public String cancelReason() {
        return cancelReason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    int roundNo() {
        return roundNo;
    }
}
