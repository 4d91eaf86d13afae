package vn.boiduong.nomination;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.course.Course;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;

/**
 * Which version of the policy judges the people of a course: the one in force on the day its nomination opened, to the end, for
 * who is judged late must not be judged by other rules than who was judged early.
 */
@Component
class NominationPolicies {

    private final Nominations nominations;
    private final Policies policies;
    private final OfficeClock clock;

    NominationPolicies(Nominations nominations, Policies policies, OfficeClock clock) {
        this.nominations = nominations;
        this.policies = policies;
        this.clock = clock;
    }

    /** Before it opens the version that will hold on that day, as far as it is known. */
    Policy of(Course course) {
        Optional<Nomination> nomination = nominations.findById(course.code());
        return nomination.flatMap(Nomination::policyVersion).map(version -> policies.version(course.agency(), version))
                .orElseGet(() -> policies.inForce(course.agency(), later(nomination.map(Nomination::opensOn).orElse(course.startsOn()))));
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(clock.today()) ? clock.today() : day;
    }
}
