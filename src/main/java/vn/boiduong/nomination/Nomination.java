package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/**
 * The nomination of one course. The list of units is fixed when it opens: who joins later has no round. Names stand in
 * {@link Nominee}; whoever seats one locks this row first.
 */
public class Nomination {

    @Id
    private String course;
    private String agency;
    private NominationStatus status;
    private LocalDate opensOn;
    private LocalDate openedOn;
    private LocalDate allocatedOn;
    private Integer policyVersion;
    private int seats;
    private CancelReason cancelReason;
    private String consolidationNote;
    private String returnReason;
    private String signedBy;
    private boolean superiorDecides;
    private String superiorDocumentNo;
    private LocalDate superiorDocumentOn;
    private LocalDate closedOn;
    private String lateReason;
    private Set<UnitRound> unitRounds = new HashSet<>();
    @Version
    private Long version;

    static Nomination waiting(String course, String agency, LocalDate opensOn) {
        Nomination nomination = new Nomination();
        nomination.course = course;
        nomination.agency = agency;
        nomination.opensOn = opensOn;
        nomination.status = NominationStatus.WAITING;
        return nomination;
    }

    public String course() {
        return course;
    }

    public String agency() {
        return agency;
    }

    public NominationStatus status() {
        return status;
    }

    public boolean is(NominationStatus asked) {
        return status == asked;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The day hr distributed the seats, from which the units' deadline counts; null before. */
    public LocalDate allocatedOn() {
        return allocatedOn;
    }

    /** The version of the policy by which it judges; empty before it opens. */
    Optional<Integer> policyVersion() {
        return Optional.ofNullable(policyVersion);
    }

    public int seats() {
        return seats;
    }

    public CancelReason cancelReason() {
        return cancelReason;
    }

    public String consolidationNote() {
        return consolidationNote;
    }

    public String returnReason() {
        return returnReason;
    }

    /** Whether the superior decides on this list, for every chairman is on it; fixed when hr puts the list together. */
    public boolean superiorDecides() {
        return superiorDecides;
    }

    /** The signature, empty before it. */
    Optional<SignedDecision> decision() {
        return is(NominationStatus.DECIDED) ? Optional.of(new SignedDecision(signedBy, closedOn, superiorDocumentNo, superiorDocumentOn))
                : Optional.empty();
    }

    /** The rounds by unit code. */
    SortedMap<String, UnitRound> rounds() {
        return unitRounds.stream().collect(Collectors.toMap(UnitRound::unit, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    UnitRound round(String unit) {
        return unitRounds.stream().filter(round -> round.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new RuleViolation("nomination.noRound"));
    }

    /** Units that are to name people now. */
    List<String> unitsAsked() {
        return rounds().values().stream().filter(UnitRound::isOpen).map(UnitRound::unit).toList();
    }

    /** What units have reserved is theirs until every unit has answered once. */
    boolean reservationsHold() {
        return unitRounds.stream().anyMatch(UnitRound::isOpen) && unitRounds.stream().noneMatch(UnitRound::isAfterTheOthers);
    }

    /** Why this unit is asked for more names, as whoever returned the list put it, or why it is asked late; empty for a unit asked with the others. */
    Optional<Asked> askedFor(String unit) {
        UnitRound round = round(unit);
        return round.isReopened() ? Optional.ofNullable(returnReason).map(Asked::again) : Optional.ofNullable(round.askedBecause()).map(Asked::late);
    }

    Map<String, Integer> reservedSeats() {
        return unitRounds.stream().collect(Collectors.toMap(UnitRound::unit, UnitRound::reservedSeats));
    }

    void moveTo(LocalDate newOpening) {
        require(NominationStatus.WAITING);
        opensOn = newOpening;
    }

    /** {@code policy} is the version of the policy by which people are judged from now to the end. */
    void open(Collection<String> units, int seatsOffered, int policy, LocalDate on) {
        require(NominationStatus.WAITING);
        policyVersion = policy;
        units.forEach(unit -> unitRounds.add(UnitRound.of(unit)));
        seats = seatsOffered;
        openedOn = on;
        status = NominationStatus.OPEN;
    }

    /** Reserves seats for units; what nobody has reserved is the common remainder. */
    void allocate(Map<String, Integer> seatsByUnit, LocalDate on) {
        require(NominationStatus.OPEN);
        seatsByUnit.keySet().stream().filter(unit -> !rounds().containsKey(unit)).findFirst().ifPresent(unit -> {
            throw RuleViolation.inField("seatAllocation", "nomination.unitWithoutRound", unit);
        });
        unitRounds.forEach(round -> round.reserve(seatsByUnit.getOrDefault(round.unit(), 0)));
        int sum = reservedSeats().values().stream().mapToInt(Integer::intValue).sum();
        if (sum > seats) {
            throw RuleViolation.inField("seatAllocation", "nomination.moreThanSeats", sum, seats);
        }
        allocatedOn = on;
    }

    void answer(String unit, String by, LocalDate on) {
        require(NominationStatus.OPEN);
        round(unit).answer(by, on);
    }

    void close(String unit, String reason, LocalDate on) {
        require(NominationStatus.OPEN);
        round(unit).close(reason, on);
    }

    /** Hr's list is complete; {@code bySuperior} where no chairman may sign it. */
    void consolidate(String note, boolean bySuperior) {
        require(NominationStatus.OPEN);
        superiorDecides = bySuperior;
        consolidationNote = note;
        returnReason = null;
        status = NominationStatus.CONSOLIDATED;
    }

    /** Hr passes a returned list on to these units for more names; who stands on it stays. */
    void askAgain(Collection<String> units, String note, LocalDate on) {
        require(NominationStatus.OPEN);
        if (returnReason == null) {
            throw RuleViolation.inField("reopenedUnits", "nomination.notReturned");
        }
        if (!rounds().keySet().containsAll(units)) {
            throw RuleViolation.inField("reopenedUnits", "nomination.noRound");
        }
        units.forEach(unit -> round(unit).reopen(on));
        consolidationNote = note;
    }

    /** Hr asks units that had nobody to name when the nomination opened. */
    void askLate(Collection<String> units, String because, LocalDate on) {
        require(NominationStatus.OPEN);
        units.forEach(unit -> unitRounds.add(UnitRound.late(unit, because, on)));
    }

    void returnToHr(String reason) {
        require(NominationStatus.CONSOLIDATED);
        returnReason = reason;
        status = NominationStatus.OPEN;
    }

    /** Hr enters what the superior decided; before {@link #sign}. */
    void record(SuperiorDocument document) {
        require(NominationStatus.CONSOLIDATED);
        superiorDocumentNo = document.number();
        superiorDocumentOn = document.issuedOn();
    }

    /** Why it is signed although the course has begun, or null; before {@link #sign}. */
    void explainLateness(String reason) {
        require(NominationStatus.CONSOLIDATED);
        lateReason = reason;
    }

    void sign(String by, LocalDate on) {
        require(NominationStatus.CONSOLIDATED);
        signedBy = by;
        closedOn = on;
        status = NominationStatus.DECIDED;
    }

    void cancel(CancelReason reason, LocalDate on) {
        if (is(NominationStatus.DECIDED)) {
            require(NominationStatus.OPEN);
        }
        cancelReason = reason;
        closedOn = on;
        status = NominationStatus.CANCELLED;
    }

    private void require(NominationStatus needed) {
        if (status != needed) {
            throw new RuleViolation("nomination.notNow", Wording.of("nomination.status." + status));
        }
    }
}
