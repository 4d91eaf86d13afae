package vn.boiduong.nomination;

import java.time.LocalDate;

/** Who signed the decision and when; hr with number and day of the superior's document where the superior decided. */
public record SignedDecision(String signedBy, LocalDate signedOn, String superiorDocumentNo, LocalDate superiorDocumentOn) {
}
