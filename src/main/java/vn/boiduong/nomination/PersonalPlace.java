package vn.boiduong.nomination;

import java.time.LocalDate;

/**
 * One person's name on the list of one course, as the person may read it. {@code answeredOn} is the day the unit's part was
 * answered, {@code signedOn} that of the decision; days, reason and place of the reserve are null where there is none.
 */
public record PersonalPlace(String course, String unit, NomineeStatus status, NominationStatus nomination, LocalDate answeredOn,
                            LocalDate signedOn, Integer reservePlace, LocalDate movedUpOn, String endReason, LocalDate endedOn) {
}
