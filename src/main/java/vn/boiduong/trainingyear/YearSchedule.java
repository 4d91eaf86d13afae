package vn.boiduong.trainingyear;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.OfficeClock;
import vn.boiduong.deadline.Rounds;
import vn.boiduong.directory.Directory;
import vn.boiduong.directory.Officer;
import vn.boiduong.policy.Policies;
import vn.boiduong.policy.Policy;

/** What a year begins with: the units that have members, and its days by the policy in force. */
@Component
class YearSchedule {

    private final Directory directory;
    private final Policies policies;
    private final Rounds rounds;
    private final OfficeClock clock;
    private final TrainingYearUnitRecords units;

    YearSchedule(Directory directory, Policies policies, Rounds rounds, OfficeClock clock, TrainingYearUnitRecords units) {
        this.directory = directory;
        this.policies = policies;
        this.rounds = rounds;
        this.clock = clock;
        this.units = units;
    }

    /** Courses of the first quarter need a year that starts in the autumn before. */
    static LocalDate earliestStart(int year) {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }

    void plan(TrainingYear year) {
        Policy policy = policies.inForce(year.agency(), clock.today());
        year.schedule(rounds.dueOn(year.agency(), "ConfirmDissemination"),
                policy.rankingOpens().atYear(year.trainingYear()), policy.reportOpens().atYear(year.trainingYear()), policy.version());
        directory.officers(year.agency()).stream().filter(this::isMember).map(Officer::unit).filter(Objects::nonNull)
                .distinct().sorted().forEach(unit -> units.save(TrainingYearUnit.waiting(year, unit)));
    }

    private boolean isMember(Officer officer) {
        return officer.leftOn() == null || officer.leftOn().isAfter(clock.today());
    }
}
