package vn.boiduong.nomination;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.boiduong.calendar.Days;
import vn.boiduong.policy.Policy;
import vn.boiduong.shared.Wording;

/**
 * The conditions of postgraduate study (Nghị định 171/2025/NĐ-CP, Điều 4, Điều 5): not too old when first sent, long enough in
 * service, the years just before all "hoàn thành tốt" or better, and a written promise of several times the training.
 */
record Postgraduate(String name, LocalDate bornOn, LocalDate joinedOn, Map<Integer, Performance> grades, int promisedMonths) {

    /** The course: its first day, its length, and the limits in force. */
    record Course(LocalDate startsOn, int trainingMonths, Policy.Postgraduate limits) {
    }

    /** A sentence for each condition not met; none when the person may go. */
    List<Wording> obstacles(Course course) {
        List<Wording> obstacles = new ArrayList<>();
        Policy.Postgraduate limits = course.limits();
        ageObstacle(course).ifPresent(obstacles::add);
        if (joinedOn.plusYears(limits.yearsOfService()).isAfter(course.startsOn())) {
            obstacles.add(text("service", name, Days.text(joinedOn), limits.yearsOfService(), Days.text(course.startsOn())));
        }
        List<Integer> lacking = yearsBefore(course.startsOn(), limits.goodYears()).stream().filter(year -> !isGood(year)).toList();
        if (!lacking.isEmpty()) {
            obstacles.add(text("goodYears", name, limits.goodYears(), inWords(lacking)));
        }
        int needed = course.trainingMonths() * limits.commitmentFactor();
        if (promisedMonths < needed) {
            obstacles.add(promisedMonths == 0 ? text("noCommitment", name, needed, limits.commitmentFactor(), course.trainingMonths())
                    : text("commitment", name, promisedMonths, needed, limits.commitmentFactor(), course.trainingMonths()));
        }
        return obstacles;
    }

    /** The date of birth is not on every officer's record; without one nobody can say the person is young enough. */
    private Optional<Wording> ageObstacle(Course course) {
        int most = course.limits().mostAge();
        if (bornOn == null) {
            return Optional.of(text("noDateOfBirth", name, most));
        }
        int age = Period.between(bornOn, course.startsOn()).getYears();
        return age > most ? Optional.of(text("age", name, age, Days.text(course.startsOn()), most)) : Optional.empty();
    }

    private static List<Integer> yearsBefore(LocalDate day, int years) {
        return IntStream.rangeClosed(day.getYear() - years, day.getYear() - 1).boxed().toList();
    }

    private boolean isGood(int year) {
        return grades.containsKey(year) && grades.get(year).isGood();
    }

    private Wording inWords(List<Integer> years) {
        return Wording.list(", ", years.stream().map(year -> Wording.of("nomination.performance.of", year,
                Wording.of("nomination.performance." + (grades.containsKey(year) ? grades.get(year) : "UNKNOWN")))).toList());
    }

    private static Wording text(String key, Object... args) {
        return Wording.of("nomination.condition.POSTGRADUATE." + key, args);
    }
}
