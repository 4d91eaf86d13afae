package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.boiduong.course.CourseInfo;
import vn.boiduong.directory.Person;
import vn.boiduong.policy.Conditions;
import vn.boiduong.policy.Handling;
import vn.boiduong.shared.Messages;

/**
 * What the head of a unit needs in order to name people: who can go, in which order, who cannot and why, who is away;
 * {@code late} is null before the course begins, {@code asked} where the unit is asked with the others;
 * {@code named} are the people of the unit who stand on the list already.
 */
public record ApprovalSheet(CourseInfo course, Late late, Asked asked, String unit, List<String> named, Seats seats,
                            Strength strength, List<SamePosition> samePosition, List<Candidate> people) {

    /** {@code left} counts what is left of the unit's own seats and of the common remainder; no reservation is null. */
    public record Seats(int total, int left, Integer reserved) {
    }

    /** How many of the unit may still go on the tightest day, and what becomes of those beyond. */
    public record Strength(int members, int canStillGo, String sentence, Handling beyond) {
    }

    /** A post held by two or more, not all of whom may be away. */
    public record SamePosition(String position, int canStillGo) {
    }

    /** One member; {@code order} is the place in the suggested order, null for whoever cannot be chosen. */
    public record Candidate(Person officer, Integer order, boolean eligible, boolean missingRequirement, int hoursThisYear,
                            LocalDate lastCourseEndedOn, List<Objection> objections) {

        Candidate notForTheDeputy() {
            return refused(new Objection(Messages.text("nomination.deputyNamesHimself"), false, Messages.text("nomination.source.oneself"), null, null));
        }

        /** Nobody is named twice; the sentence says where the name stands. */
        Candidate onTheList(String sentence) {
            return refused(new Objection(sentence, false, Messages.text("nomination.source.onList"), null, null));
        }

        private Candidate refused(Objection first) {
            return new Candidate(officer, null, false, missingRequirement, hoursThisYear, lastCourseEndedOn,
                    Stream.concat(Stream.of(first), objections.stream()).toList());
        }
    }

    /** Why not, whether a reason may set it aside, what the rule rests on; the condition and that in a few words, null where it is none. */
    public record Objection(String sentence, boolean overridable, String source, Condition condition, String because) {

        static Objection of(Finding finding, Conditions handled) {
            Condition condition = finding.condition();
            return new Objection(finding.sentence().toString(), finding.overridable(), condition.source(handled).toString(), condition,
                    finding.overridable() ? Messages.text("nomination.because." + condition) : null);
        }
    }
}
