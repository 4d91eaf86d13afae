package vn.boiduong.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.target.PaperWard.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.boiduong.participation.Outcome;
import vn.boiduong.policy.Aim;
import vn.boiduong.policy.Target;
import vn.boiduong.target.Sending.CourseFacts;

/** What has to be true of the numbers of every ward on every day. */
class TargetPropertyTests {

    private static final List<CourseFacts> COURSES = List.of(PaperWard.LAND, PaperWard.STATE, PaperWard.DIGITAL);
    private static final List<Aim> AIMS = List.of(PaperWard.professional(), PaperWard.stateManagement(), PaperWard.stateManagementOfAll(),
            PaperWard.skills(2028, "2026-01-01"), PaperWard.skills(2031, "2029-01-01"), PaperWard.yearly(Target.HOURS_40),
            PaperWard.yearly(Target.REPORTED), PaperWard.yearly(Target.EVALUATED));

    @Property(tries = 200)
    void theNamesBehindANumberAreTheNumberAndUnitsAddUp(@ForAll long seed, @ForAll @IntRange(max = 1_500) int later) {
        PaperWard ward = random(new Random(seed));
        LocalDate day = day("2026-01-01").plusDays(later);

        for (Aim aim : AIMS) {
            List<Counted> counted = ward.counted(aim, day.toString());
            Value all = Value.of(counted);
            assertThat(all.numerator()).as("%s", aim).isBetween(0, all.denominator());
            assertThat(counted.stream().filter(each -> !each.met())).hasSize(all.denominator() - all.numerator());
            assertThat(counted.stream().map(each -> each.officer() + "/" + each.course()).distinct()).as("nobody twice").hasSameSizeAs(counted);
            List<Value> units = counted.stream().collect(Collectors.groupingBy(Counted::unit)).values().stream().map(Value::of).toList();
            assertThat(units.stream().mapToInt(Value::numerator).sum()).isEqualTo(all.numerator());
            assertThat(units.stream().mapToInt(Value::denominator).sum()).isEqualTo(all.denominator());
        }
    }

    @Property(tries = 200)
    void whatHappensLaterChangesNoEarlierValue(@ForAll long seed, @ForAll @IntRange(max = 600) int later) {
        LocalDate day = day("2026-01-01").plusDays(later);
        PaperWard before = random(new Random(seed));
        PaperWard after = random(new Random(seed));
        after.holds("P0", "QLNN", day.plusDays(1).toString()).hours("P0", day.getYear(), 40, day.plusDays(1).toString())
                .ended("P0", PaperWard.LAND, day.plusDays(1).toString(), Outcome.PASSED, day.plusDays(9).toString());

        for (Aim aim : AIMS) {
            assertThat(after.value(aim, day.toString())).isEqualTo(before.value(aim, day.toString()));
        }
    }

    private static PaperWard random(Random random) {
        PaperWard ward = new PaperWard();
        IntStream.range(0, random.nextInt(1, 12)).forEach(n -> member(ward, "P" + n, random));
        return ward;
    }

    private static void member(PaperWard ward, String id, Random random) {
        LocalDate joined = day("2025-07-01").plusDays(random.nextInt(400));
        LocalDate left = random.nextInt(4) == 0 ? joined.plusDays(random.nextInt(1, 900)) : null;
        ward.member(new Member(id, id, one(random, "CAN_BO", "CONG_CHUC", "VIEN_CHUC"), one(random, "LEADER", "SPECIALIST"),
                random.nextBoolean() ? Set.of("CM-DD", "CM-TC") : Set.of("CM-DD", "QLNN"), one(random, "KT", "VP"), joined, left,
                random.nextInt(3) == 0 ? List.of(new Member.Move("CU", joined.plusDays(100))) : List.of()));
        if (random.nextBoolean()) {
            ward.holds(id, one(random, "CM-DD", "QLNN", "LDQL"), day("2025-01-01").plusDays(random.nextInt(700)).toString());
        }
        COURSES.stream().filter(course -> random.nextBoolean()).forEach(course -> sending(ward, id, course, random));
    }

    private static void sending(PaperWard ward, String id, CourseFacts course, Random random) {
        LocalDate sent = day("2026-01-05").plusDays(random.nextInt(500));
        Outcome outcome = random.nextInt(5) == 0 ? null : Outcome.values()[random.nextInt(Outcome.values().length)];
        LocalDate concluded = outcome == null ? null : sent.plusDays(random.nextInt(1, 60));
        ward.sending(new Sending(id, "KT", course, sent, sent.plusDays(30), random.nextBoolean(), outcome, concluded));
        if (outcome == Outcome.PASSED) {
            ward.hours(id, concluded.getYear(), random.nextInt(8, 80), concluded.toString());
            ward.judging(id, course, concluded.plusDays(90).toString(), random.nextBoolean() ? concluded.plusDays(92).toString() : null);
        }
    }

    private static String one(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
