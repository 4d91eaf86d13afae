package vn.boiduong.trainingyear;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.report.ClosedRounds;
import vn.boiduong.shared.RuleViolation;

/** One unit's dissemination of the plan to its people: confirmed by its head, or closed because the head stayed silent. */
public class TrainingYearUnit {

    @Id
    private String id;
    @Version
    private Long version;
    private String yearKey;
    private int roundNo;
    private String unit;
    private Status status;
    private LocalDate disseminatedOn;
    private String note;
    private String recordedBy;
    private LocalDate recordedOn;

    /** Where a unit's dissemination stands. */
    public enum Status { WAITING, DISSEMINATED, SILENT }

    TrainingYearUnit() {
    }

    static String idOf(TrainingYear year, String unit) {
        return year.id() + "/" + year.roundNo() + "/" + unit;
    }

    static TrainingYearUnit waiting(TrainingYear year, String unit) {
        TrainingYearUnit part = new TrainingYearUnit();
        part.id = idOf(year, unit);
        part.yearKey = year.id();
        part.roundNo = year.roundNo();
        part.unit = unit;
        part.status = Status.WAITING;
        return part;
    }

    void confirm(LocalDate day, String words, String by, LocalDate today) {
        disseminatedOn = day;
        record(Status.DISSEMINATED, words, by, today);
    }

    void closeSilent(String reason, String by, LocalDate today) {
        record(Status.SILENT, reason, by, today);
    }

    /** The year ends before the head has answered. */
    void endWithYear(String reason, LocalDate today) {
        record(Status.SILENT, reason, null, today);
    }

    private void record(Status reached, String words, String by, LocalDate today) {
        if (status != Status.WAITING) {
            throw new RuleViolation("trainingyear.unitAlreadyClosed");
        }
        status = reached;
        note = words;
        recordedBy = by;
        recordedOn = today;
    }

    public String unit() {
        return unit;
    }

    /** How it stands to the year's current round: what ended with an earlier, cancelled one was neither silence nor an answer. */
    ClosedRounds.Part inRound(int current) {
        boolean silent = status == Status.SILENT && (recordedBy != null || roundNo == current);
        return new ClosedRounds.Part(unit, roundNo, silent ? note : null, silent || status == Status.DISSEMINATED ? recordedOn : null);
    }

    public Status status() {
        return status;
    }

    public LocalDate disseminatedOn() {
        return disseminatedOn;
    }

    /** The head's note, or the reason hr closed the unit for. */
    public String note() {
        return note;
    }

    /** Null where it ended with the year. */
    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
