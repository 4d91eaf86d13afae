package vn.boiduong.participation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A participation as lists show it; {@code outcome} and what follows are null while it runs. */
public record ParticipationRow(String course, String officer, String unit, Outcome outcome, BigDecimal testScore,
                               int hoursCredited, String certificateNo, LocalDate concludedOn, LocalDate reportDueOn) {

    static ParticipationRow of(Participation participation) {
        return new ParticipationRow(participation.who().course(), participation.who().officer(), participation.unit(),
                participation.outcome(), participation.testScore(), participation.hoursCredited(),
                participation.certificateNo(), participation.concludedOn(), participation.reportDates().dueOn());
    }
}
