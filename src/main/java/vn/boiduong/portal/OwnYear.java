package vn.boiduong.portal;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.course.Courses;
import vn.boiduong.identity.Actor;
import vn.boiduong.participation.HoursEntry;
import vn.boiduong.participation.HoursExemption;
import vn.boiduong.participation.HoursExemptions;
import vn.boiduong.participation.ParticipationResults;
import vn.boiduong.participation.ParticipationRow;
import vn.boiduong.policy.Policies;

/** A person's own year at a glance: hours against the target, the course under way or next. */
@Component
@Transactional(readOnly = true)
public class OwnYear {

    private static final int WHOLE = 100;

    private final ParticipationResults results;
    private final HoursExemptions exemptions;
    private final Policies policies;
    private final Courses courses;
    private final OfficeClock clock;

    OwnYear(ParticipationResults results, HoursExemptions exemptions, Policies policies, Courses courses, OfficeClock clock) {
        this.results = results;
        this.exemptions = exemptions;
        this.policies = policies;
        this.courses = courses;
        this.clock = clock;
    }

    /** {@code exemption} is why the hours need not be reached, or null; {@code next} the nearest course not yet over, or null. */
    public record Glance(int year, int hours, int target, String exemption, Course next, boolean running) {

        public int share() {
            return target == 0 ? WHOLE : Math.max(0, Math.min(WHOLE, hours * WHOLE / target));
        }

        public int missing() {
            return Math.max(0, target - hours);
        }
    }

    public Glance of(Actor actor) {
        int year = clock.today().getYear();
        int hours = results.entriesOf(actor.officerId()).stream().filter(entry -> entry.year() == year).mapToInt(HoursEntry::hours).sum();
        HoursExemption exemption = exemptions.inForce(actor.agency(), year).get(actor.officerId());
        List<String> underWay = results.ofOfficer(actor.officerId()).stream().filter(row -> row.outcome() == null).map(ParticipationRow::course).toList();
        Course next = courses.withCodes(underWay).stream().filter(course -> !course.endsOn().isBefore(clock.today()))
                .min(Comparator.comparing(Course::startsOn).thenComparing(Course::code)).orElse(null);
        return new Glance(year, hours, policies.inForce(actor.agency(), clock.today()).hoursTarget(),
                exemption == null ? null : exemption.reason(), next, next != null && !next.startsOn().isAfter(clock.today()));
    }
}
