package vn.boiduong.survey;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.shared.RuleViolation;

/**
 * The survey of one agency and year. Cancelled with its year, it can be opened again; each opening is a round, and the
 * declarations of earlier rounds stay as they were.
 */
public class Survey {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private int trainingYear;
    private int roundNo;
    private SurveyStatus status;
    private LocalDate openedOn;
    private LocalDate unitsDueOn;
    private String consolidationNote;
    private LocalDate closedOn;
    private String closedBy;
    private String cancelReason;
    private LocalDate cancelledOn;

    Survey() {
    }

    static Survey of(AgencyYear year) {
        Survey survey = new Survey();
        survey.id = year.key();
        survey.agency = year.agency();
        survey.trainingYear = year.year();
        return survey;
    }

    void open(LocalDate today, LocalDate unitsDue) {
        if (status == SurveyStatus.OPEN) {
            throw new RuleViolation("survey.alreadyOpen", trainingYear);
        }
        status = SurveyStatus.OPEN;
        roundNo++;
        openedOn = today;
        unitsDueOn = unitsDue;
        consolidationNote = null;
        closedOn = null;
        closedBy = null;
        cancelReason = null;
        cancelledOn = null;
    }

    void close(String note, String by, LocalDate today) {
        requireOpen();
        status = SurveyStatus.CLOSED;
        consolidationNote = note;
        closedOn = today;
        closedBy = by;
    }

    /** The year was cancelled or is over: what is closed stays, what is open ends and says why. */
    void cancel(String reason, LocalDate today) {
        if (status == SurveyStatus.OPEN) {
            status = SurveyStatus.CANCELLED;
            cancelReason = reason;
            cancelledOn = today;
        }
    }

    boolean isOpen() {
        return status == SurveyStatus.OPEN;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("survey.notOpen", trainingYear);
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

    public SurveyStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate unitsDueOn() {
        return unitsDueOn;
    }

    public String consolidationNote() {
        return consolidationNote;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String closedBy() {
        return closedBy;
    }

    /** Why it ended unfinished, or null. */
    public String cancelReason() {
        return cancelReason;
    }

    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    int roundNo() {
        return roundNo;
    }
}
