package vn.boiduong.nomination;

import java.time.LocalDate;

/**
 * One name of the reserve as it was signed with the decision; the last two are null while the person has not moved up.
 * {@code inPlaceOf} is null for whoever may not read the name.
 */
public record ReservePlace(int place, String officer, String signedBy, LocalDate signedOn, LocalDate movedUpOn, String inPlaceOf) {

    ReservePlace withoutPredecessor() {
        return new ReservePlace(place, officer, signedBy, signedOn, movedUpOn, null);
    }
}
