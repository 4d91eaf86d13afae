package vn.boiduong.concern;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.RuleViolation;

/** A difficulty someone met, from the question to the answer that was delivered. */
public class Concern {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private int number;
    private ConcernStatus status;
    private String raisedBy;
    private String unit;
    private LocalDate raisedOn;
    private String question;
    private String passUpNote;
    private String passedUpBy;
    private LocalDate passedUpOn;
    private String answer;
    private String superiorDocument;
    private String answeredBy;
    private LocalDate answeredOn;

    Concern() {
    }

    static Concern raise(ConcernNumber number, String question, Asker asker) {
        Concern raised = new Concern();
        raised.id = number.key();
        raised.agency = number.agency();
        raised.number = number.number();
        raised.status = ConcernStatus.RAISED;
        raised.raisedBy = asker.officer();
        raised.unit = asker.unit();
        raised.raisedOn = asker.on();
        raised.question = question;
        return raised;
    }

    /** Who asks, from which unit, when. */
    record Asker(String officer, String unit, LocalDate on) {
    }

    void passUp(String note, String by, LocalDate today) {
        require(ConcernStatus.RAISED);
        passUpNote = note;
        passedUpBy = by;
        passedUpOn = today;
        status = ConcernStatus.PASSED_UP;
    }

    /** @param document the superior's document the answer stands in, or null */
    void answer(String words, String document, Signature signature) {
        require(ConcernStatus.RAISED);
        superiorDocument = document;
        decide(words, signature.by(), signature.on());
    }

    /** Who answers, when. */
    record Signature(String by, LocalDate on) {
    }

    void decideAbove(String words, String by, LocalDate today) {
        require(ConcernStatus.PASSED_UP);
        decide(words, by, today);
    }

    private void decide(String words, String by, LocalDate today) {
        answer = words;
        answeredBy = by;
        answeredOn = today;
        status = ConcernStatus.DECIDED;
    }

    void delivered() {
        require(ConcernStatus.DECIDED);
        status = ConcernStatus.ANSWERED;
    }

    private void require(ConcernStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("concern.notIn." + wanted);
        }
    }

    public ConcernNumber number() {
        return new ConcernNumber(agency, number);
    }

    public ConcernStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status != ConcernStatus.ANSWERED;
    }

    public String raisedBy() {
        return raisedBy;
    }

    /** The unit the person belonged to when asking. */
    public String unit() {
        return unit;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public String question() {
        return question;
    }

    /** What hr told the chairman; null where hr answered itself. */
    public String passUpNote() {
        return passUpNote;
    }

    /** Null until it was passed up. */
    public LocalDate passedUpOn() {
        return passedUpOn;
    }

    /** Null until there is one; a superior's names the document it stands in. */
    public String answer() {
        return superiorDocument == null ? answer : Messages.text("concern.bySuperior", superiorDocument, answer);
    }

    public String answeredBy() {
        return answeredBy;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
