package vn.boiduong.offering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.boiduong.course.CourseInfo;
import vn.boiduong.identity.Sight;
import vn.boiduong.participation.Ending;
import vn.boiduong.shared.Wording;

/**
 * All about one course, as far as the reader may see: {@code plan} and {@code nomination} are null where there is none;
 * {@code where} tells more about the state, or is null.
 */
public record CourseSheet(CourseInfo course, Sight sight, OfferState state, String where, PlanLine plan, Nomination nomination, List<UnitLine> units,
                          List<Named> listed, List<Named> reserve, List<Named> dropped, List<EndingGroup> people, List<Change> changes) {

    /** The plan that approved the course; {@code number} is that of a supplement, 0 for the yearly plan. */
    public record PlanLine(int year, int number, LocalDate approvedOn, String approvedBy, int seats, long costPerSeat) {
    }

    /** Whose signature is awaited is null; {@code superiorDocument} stands where the superior decided. */
    public record Nomination(LocalDate opensOn, LocalDate openedOn, LocalDate allocatedOn, int seats, String note, String returnReason,
                             String signedBy, LocalDate signedOn, String superiorDocumentNo, LocalDate superiorDocumentOn) {
    }

    /** One unit's part; it waits while {@code endedOn} is null, and was closed by hr where {@code closedReason} is not. */
    public record UnitLine(String code, String unit, int reserved, int named, String answeredBy, boolean byDeputy, LocalDate endedOn, String closedReason) {
    }

    /** One name with what was decided of it; {@code place} is the one in the signed reserve, or null. */
    public record Named(String officer, String name, String position, String unit, Status status, Integer place, LocalDate movedUpOn,
                        String inPlaceOf, String reason, String setAside, LocalDate endedOn) {

        /** Where a name stands; the words differ from those of the task forms in naming what is final. */
        public enum Status {
            SEATED, WAITING, STRUCK, DECIDED, WITHDRAWN, PASSED, NOT_PASSED;

            public Wording text() {
                return Wording.of("offering.named." + name());
            }
        }
    }

    /** Everyone sent whose participation stands this way. */
    public record EndingGroup(Ending ending, List<Sent> people) {
    }

    /** One person sent; {@code evaluation} is how the practice was judged, in words, or null. */
    public record Sent(String officer, String name, String unit, LocalDate concludedOn, BigDecimal testScore, int hours, String certificateNo,
                       LocalDate reportedOn, String verifiedBy, LocalDate verifiedOn, String reason, String evaluation) {
    }

    /** What happened to the course or its people in mid-year. */
    public record Change(String headline, String reason, String by, Instant at) {
    }

    public int sent() {
        return people.stream().mapToInt(group -> group.people().size()).sum();
    }
}
