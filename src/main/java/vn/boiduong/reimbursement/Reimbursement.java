package vn.boiduong.reimbursement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.boiduong.shared.CourseOfficer;
import vn.boiduong.shared.Dong;
import vn.boiduong.shared.RuleViolation;

/**
 * What one person has to pay back for one course, from the question to the receipt. The sum is made once, when hr confirms
 * the costs, and keeps its steps; the chairman decides on that sum and no other.
 */
public class Reimbursement {

    @Id
    private String id;
    @Version
    private Long version;
    private String agency;
    private String course;
    private String officer;
    private ReimbursementStatus status;
    private String openReason;
    private String openedBy;
    private LocalDate openedOn;
    @Embedded.Nullable
    private Claim claim;
    @Embedded.Nullable
    private Terms terms;
    private List<ReimbursementStep> steps = new ArrayList<>();
    @Embedded.Nullable
    private Decision decision;
    @Embedded.Nullable
    private Payment payment;
    private String closeReason;
    private LocalDate closedOn;

    Reimbursement() {
    }

    static Reimbursement open(CourseOfficer id, String agency, String reason, String by, LocalDate today) {
        Reimbursement opened = new Reimbursement();
        opened.id = id.key();
        opened.agency = agency;
        opened.course = id.course();
        opened.officer = id.officer();
        opened.status = ReimbursementStatus.OPEN;
        opened.openReason = reason;
        opened.openedBy = by;
        opened.openedOn = today;
        return opened;
    }

    void confirmCosts(Claim confirmed, Terms reckoned, List<String> sentences) {
        require(ReimbursementStatus.OPEN);
        claim = confirmed;
        terms = reckoned;
        steps = new ArrayList<>(sentences.stream().map(ReimbursementStep::new).toList());
        status = ReimbursementStatus.CLAIMED;
    }

    void decide(Decision decided) {
        require(ReimbursementStatus.CLAIMED);
        if (decided.due() && terms.amount() == 0) {
            throw RuleViolation.inField("reimbursementDue", "reimbursement.nothingToPay");
        }
        decision = decided;
        status = decided.due() ? ReimbursementStatus.DUE : ReimbursementStatus.WAIVED;
    }

    void confirmPayment(Payment confirmed) {
        require(ReimbursementStatus.DUE);
        if (confirmed.paidAmount() != terms.amount()) {
            throw RuleViolation.inField("paidAmount", "reimbursement.otherAmount", Fields.label("paidAmount"),
                    Dong.text(terms.amount()));
        }
        if (confirmed.paidOn().isBefore(decision.decidedOn()) || confirmed.paidOn().isAfter(confirmed.paymentConfirmedOn())) {
            throw RuleViolation.inField("paidOn", "reimbursement.paidBetween", Fields.label("paidOn"));
        }
        payment = confirmed;
        status = ReimbursementStatus.PAID;
    }

    /** Nothing is decided yet, so there is nothing to stand by. */
    boolean isUndecided() {
        return status == ReimbursementStatus.OPEN || status == ReimbursementStatus.CLAIMED;
    }

    /** Something is, was or may yet be asked of the person. */
    boolean mayCost() {
        return isUndecided() || status == ReimbursementStatus.DUE || status == ReimbursementStatus.PAID;
    }

    void close(String reason, LocalDate today) {
        status = ReimbursementStatus.CLOSED;
        closeReason = reason;
        closedOn = today;
    }

    /** Why the case ended undecided, and when; null for any other. */
    public String closeReason() {
        return closeReason;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    private void require(ReimbursementStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("reimbursement.notIn." + wanted);
        }
    }

    public CourseOfficer id() {
        return new CourseOfficer(course, officer);
    }

    public String agency() {
        return agency;
    }

    public ReimbursementStatus status() {
        return status;
    }

    public String openReason() {
        return openReason;
    }

    public String openedBy() {
        return openedBy;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Empty until hr has confirmed the costs. */
    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    /** In đồng; nothing until hr has confirmed the costs. */
    public long amount() {
        return terms == null ? 0 : terms.amount();
    }

    /** How the amount came about, in words people read. */
    public List<String> steps() {
        return steps.stream().map(ReimbursementStep::sentence).toList();
    }

    /** The last day to pay, where the regime names a number of days and the decision is made. */
    public Optional<LocalDate> payBy() {
        return Optional.ofNullable(decision).filter(Decision::due).filter(made -> terms.paymentDays() != null)
                .map(made -> made.decidedOn().plusDays(terms.paymentDays()));
    }

    /** The article on payment; null where no regime applies. */
    public String paymentArticle() {
        return terms == null ? null : terms.paymentArticle();
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Payment> payment() {
        return Optional.ofNullable(payment);
    }
}
