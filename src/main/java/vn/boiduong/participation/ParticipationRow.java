package vn.boiduong.participation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.boiduong.shared.CourseOfficer;

/** A participation as lists show it; {@code outcome} and what follows are null while it runs. */
public record ParticipationRow(String course, String officer, String unit, Outcome outcome, BigDecimal testScore,
                               int hoursCredited, String certificateNo, LocalDate concludedOn, LocalDate reportDueOn) {

    /** The course and the person it is about. */
    public CourseOfficer who() {
        return new CourseOfficer(course, officer);
    }

    static ParticipationRow of(Participation participation) {
        return new ParticipationRow(participation.who().course(), participation.who().officer(), participation.unit(),
                participation.outcome(), participation.testScore(), participation.hoursCredited(),
                participation.certificateNo(), participation.concludedOn(), participation.reportDates().dueOn());
    }
}
