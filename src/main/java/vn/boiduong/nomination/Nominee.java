package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import vn.boiduong.shared.CourseOfficer;

/**
 * One name for one course. {@code turn} is the place in the order of arrival over all units; it decides who moves up from the
 * waiting list.
 */
class Nominee {

    @Id
    private String id;
    private String course;
    private String officer;
    private String agency;
    private String unit;
    private int turn;
    private NomineeStatus status;
    private String namedBy;
    private LocalDate namedOn;
    private String overrideReason;
    private String overridden;
    private String endReason;
    private LocalDate endedOn;
    private LocalDate sentOn;
    private Integer reservePlace;
    private String reserveSignedBy;
    private LocalDate reserveSignedOn;
    private LocalDate movedUpOn;
    private String inPlaceOf;
    private int creditedHours;
    private LocalDate courseEndedOn;
    @Version
    private Long version;

    static Nominee named(CourseOfficer who, Nomination nomination, String unit, int turn) {
        Nominee nominee = new Nominee();
        nominee.id = who.key();
        nominee.course = who.course();
        nominee.officer = who.officer();
        nominee.agency = nomination.agency();
        nominee.unit = unit;
        nominee.turn = turn;
        nominee.status = NomineeStatus.WAITING;
        return nominee;
    }

    /** Taken back before and named once more. */
    Nominee namedAgain(String byUnit, int newTurn) {
        unit = byUnit;
        turn = newTurn;
        waitAgain();
        return this;
    }

    String id() {
        return id;
    }

    String course() {
        return course;
    }

    String officer() {
        return officer;
    }

    String unit() {
        return unit;
    }

    int turn() {
        return turn;
    }

    String namedBy() {
        return namedBy;
    }

    String overrideReason() {
        return overrideReason;
    }

    /** What the reason sets aside, as {@link SetAside} reads it, or null. */
    String overridden() {
        return overridden;
    }

    /** Whether a reason is on record that sets this very condition aside. */
    boolean overrides(Condition condition) {
        return overrideReason != null && overridden != null && List.of(overridden.split(",")).contains(condition.name());
    }

    /** What the reason sets aside, in a sentence; empty where there is nothing to set aside. */
    String setAside() {
        return overridden == null ? "" : SetAside.of(overridden).toString();
    }

    String endReason() {
        return endReason;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    NomineeStatus status() {
        return status;
    }

    boolean is(NomineeStatus asked) {
        return status == asked;
    }

    /** Who named the person when, and why against the order or a condition, where that was so. */
    void explain(String by, LocalDate on, String reason, String against) {
        namedBy = by;
        namedOn = on;
        overrideReason = reason;
        overridden = against;
    }

    /** Whoever signs sends the person although these conditions are not met. */
    void sendAnyway(String reason, Collection<Condition> against) {
        List<String> names = new ArrayList<>(overridden == null ? List.of() : List.of(overridden.split(",")));
        against.stream().map(Condition::name).filter(name -> !names.contains(name)).forEach(names::add);
        overridden = String.join(",", names);
        overrideReason = overrideReason == null ? reason : overrideReason + " " + reason;
    }

    boolean isListed() {
        return status.isListed();
    }

    void waitAgain() {
        status = NomineeStatus.WAITING;
        endReason = null;
        endedOn = null;
    }

    void seat() {
        status = NomineeStatus.SEATED;
    }

    /** Sent, by the decision or from its reserve; that stays on record whatever becomes of the place. */
    void decide(LocalDate on) {
        status = NomineeStatus.DECIDED;
        sentOn = on;
    }

    /** The decision names the person at this place of its reserve. */
    void reserve(int place, String signedBy, LocalDate on) {
        reservePlace = place;
        reserveSignedBy = signedBy;
        reserveSignedOn = on;
    }

    boolean isInReserve() {
        return reservePlace != null && is(NomineeStatus.WAITING);
    }

    /** Sent from the reserve after the decision. */
    void moveUp(LocalDate on, String inPlace) {
        decide(on);
        movedUpOn = on;
        inPlaceOf = inPlace;
    }

    /** The place in the signed reserve, which stays on record whatever becomes of the name; empty for other names. */
    Optional<ReservePlace> reservePlace() {
        return Optional.ofNullable(reservePlace)
                .map(place -> new ReservePlace(place, officer, reserveSignedBy, reserveSignedOn, movedUpOn, inPlaceOf));
    }

    void strike(String reason, LocalDate on) {
        end(NomineeStatus.STRUCK, reason, on);
    }

    void withdraw(String reason, LocalDate on) {
        end(NomineeStatus.WITHDRAWN, reason, on);
    }

    private void end(NomineeStatus how, String reason, LocalDate on) {
        status = how;
        endReason = reason;
        endedOn = on;
    }
}
