package vn.boiduong.nomination;

import java.time.LocalDate;

import vn.boiduong.calendar.Days;
import vn.boiduong.shared.FreeText;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** The superior's document that sends a list on which every chairman of the agency stands; hr records its number and day. */
record SuperiorDocument(String number, LocalDate issuedOn) {

    private static final String NUMBER = "superiorDocumentNo";
    private static final String DAY = "superiorDocumentOn";
    private static final int LONGEST_NUMBER = 100;

    static SuperiorDocument read(SubmittedDecision submitted, LocalDate today) {
        String number = FreeText.required(NUMBER, "nomination.superiorDocumentNo", submitted.documentNo(), LONGEST_NUMBER);
        String day = FreeText.required(DAY, "nomination.superiorDocumentOn", submitted.documentOn());
        LocalDate issuedOn = Days.read(DAY, Wording.of("nomination.superiorDocumentOn"), day);
        if (issuedOn.isAfter(today)) {
            throw RuleViolation.inField(DAY, "nomination.superiorDocumentAhead");
        }
        return new SuperiorDocument(number, issuedOn);
    }
}
