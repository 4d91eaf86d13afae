package vn.boiduong.evaluation;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.RuleViolation;

/** An objection of the person judged and its answer; one at a time for an evaluation. */
class EvaluationDispute {

    enum Status { OPEN, UPHELD, REJECTED }

    @Id
    private String id;
    @Version
    private Long version;
    private String evaluation;
    private String objection;
    private LocalDate raisedOn;
    private Status status;
    private String answer;
    private String decidedBy;
    private LocalDate decidedOn;

    static EvaluationDispute raised(CourseOfficer evaluation, int number, String objection, LocalDate today) {
        EvaluationDispute dispute = new EvaluationDispute();
        dispute.id = evaluation.key() + "/" + number;
        dispute.evaluation = evaluation.key();
        dispute.objection = objection;
        dispute.raisedOn = today;
        dispute.status = Status.OPEN;
        return dispute;
    }

    void decide(boolean upheld, String reason, String by, LocalDate today) {
        if (status != Status.OPEN) {
            throw new RuleViolation("evaluation.disputeDecided");
        }
        status = upheld ? Status.UPHELD : Status.REJECTED;
        answer = reason;
        decidedBy = by;
        decidedOn = today;
    }

    String id() {
        return id;
    }

    String evaluation() {
        return evaluation;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    String objection() {
        return objection;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    Status status() {
        return status;
    }

    String answer() {
        return answer;
    }
}
