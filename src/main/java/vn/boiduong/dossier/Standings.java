package vn.boiduong.dossier;

import java.time.LocalDate;

import vn.boiduong.course.Course;
import vn.boiduong.nomination.NominationStatus;
import vn.boiduong.nomination.NomineeStatus;
import vn.boiduong.nomination.PersonalPlace;
import vn.boiduong.participation.Participation;
import vn.boiduong.participation.ParticipationStatus;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;

/** The one word for where a name or a participation stands. */
@OnPages
final class Standings {

    private Standings() {
    }

    /** A name without a participation: before the decision, or never sent. */
    static CourseState of(PersonalPlace place) {
        return switch (place.status()) {
            case SEATED -> CourseState.NOMINATED;
            case WAITING -> place.reservePlace() == null ? CourseState.WAITING : CourseState.RESERVE;
            case STRUCK -> CourseState.STRUCK;
            case WITHDRAWN -> place.nomination() == NominationStatus.CANCELLED ? CourseState.CANCELLED : CourseState.WITHDRAWN;
            case DECIDED -> CourseState.SENT;
            case PASSED -> CourseState.COMPLETED;
            case NOT_PASSED -> CourseState.NOT_PASSED;
        };
    }

    /** What a listed name waits for while nobody has a task about it. */
    static String awaited(PersonalPlace place) {
        if (place.nomination() != NominationStatus.DECIDED) {
            return Messages.shown("dossier.next.otherUnits");
        }
        return place.status() == NomineeStatus.WAITING && place.reservePlace() != null
                ? Messages.shown("dossier.next.reserve", place.reservePlace()) : Messages.shown("dossier.next.full");
    }

    static CourseState of(Participation participation, Course course, LocalDate today) {
        if (participation.status() == ParticipationStatus.REPORTED) {
            return CourseState.REPORTED;
        }
        if (participation.status() == ParticipationStatus.RUNNING) {
            return today.isBefore(course.startsOn()) ? CourseState.SENT
                    : today.isBefore(participation.reportDates().opensOn()) ? CourseState.STUDYING : CourseState.TO_REPORT;
        }
        return switch (participation.outcome()) {
            case PASSED -> CourseState.COMPLETED;
            case FAILED -> CourseState.NOT_PASSED;
            case ABSENT -> CourseState.ABSENT;
            case UNREPORTED -> CourseState.UNREPORTED;
            case WITHDRAWN -> CourseState.WITHDRAWN;
            case CANCELLED -> CourseState.CANCELLED;
        };
    }
}
