package vn.boiduong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.directory.Position.Duty.LEADER;
import static vn.boiduong.directory.Position.Duty.SPECIALIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.boiduong.course.Course;
import vn.boiduong.directory.Position;

/** Three leaders and ten specialists lack state management. */
class SeatProposalsTests {

    private static final List<Gaps.Lacking> LACKING = Stream.concat(people("L", 3, LEADER), people("S", 10, SPECIALIST)).toList();

    @Test
    void aCourseForOneDutyTakesNoSeatFromACourseForAnother() {
        assertThat(proposals(Set.of()).of(List.of(course("A", 20, LEADER), course("B", 20, SPECIALIST)), Set.of()))
                .satisfies(seats("A", 3), seats("B", 10));
    }

    @Test
    void anEarlierCourseForAllLeavesTheSeatsOfALaterOneToThoseItIsMeantFor() {
        assertThat(proposals(Set.of()).of(List.of(course("A", 10), course("B", 20, LEADER), course("C", 20)), Set.of()))
                .satisfies(seats("A", 10), seats("B", 3), seats("C", 0));
    }

    @Test
    void aCourseLeftOutTakesNobodyAway() {
        assertThat(proposals(Set.of()).of(List.of(course("A", 20), course("B", 20)), Set.of("A"))).satisfies(seats("A", 13), seats("B", 13));
    }

    @Test
    void whomTheSurveyNamedIsCountedByDuty() {
        assertThat(proposals(Set.of("L1", "S1", "S2", "S3")).of(List.of(course("A", 20, LEADER), course("B", 20, SPECIALIST)), Set.of()))
                .satisfies(seats("A", 1), seats("B", 3));
    }

    @Test
    void peopleOnTheWayAndSeatsOfOtherPlansAreTakenOff() {
        SeatProposals proposals = proposals(Set.of());
        proposals.takes(course("X", 20, SPECIALIST), List.of("S1", "S2"));
        proposals.mayTake(course("Y", 6, SPECIALIST), 4);

        Map<String, SeatProposals.Proposal> found = proposals.of(List.of(course("A", 20, LEADER), course("B", 20, SPECIALIST)), Set.of());

        assertThat(found).satisfies(seats("A", 3), seats("B", 4));
        assertThat(found.get("B").advice()).hasToString("Đề xuất 4 chỗ. Đã trừ 6 người có chỗ ở khóa ngoài kế hoạch này.");
        assertThat(found.get("B").lacking()).isEqualTo(10);
    }

    private static Consumer<Map<String, SeatProposals.Proposal>> seats(String course, int seats) {
        return found -> assertThat(found.get(course).seats()).as(course).isEqualTo(seats);
    }

    private static SeatProposals proposals(Set<String> named) {
        return new SeatProposals(LACKING, new Demand.OfYear(named.isEmpty() ? Map.of() : Map.of("QLNN", named), Map.of(), null, new ArrayList<>()));
    }

    private static Stream<Gaps.Lacking> people(String kind, int many, Position.Duty duty) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> new Gaps.Lacking(kind + n, duty, "QLNN"));
    }

    private static Course course(String code, int seats, Position.Duty... duties) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new Course(code, "NH", code, Course.Content.STATE_MANAGEMENT, "QLNN", Course.Mode.FULL_TIME, Course.Location.DOMESTIC, "Trường",
                day, day, 8, seats, 0, Set.of(duties), false, null);
    }
}
