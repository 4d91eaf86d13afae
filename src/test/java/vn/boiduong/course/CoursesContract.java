package vn.boiduong.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.boiduong.directory.NameOrder;
import vn.boiduong.directory.Position;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.support.SmallWard;

/** What courses promise on every database. */
@RecordApplicationEvents
abstract class CoursesContract {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    private SmallWard ward;
    @Autowired
    private Courses courses;
    @Autowired
    private CourseImport handIn;
    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void theWard() {
        ward.load();
    }

    @Test
    void areListedByFirstDay() {
        assertThat(courses.ofYear(AGENCY, 2026)).extracting(Course::code).containsExactly(COMMUNICATION, STATE_MANAGEMENT);
        assertThat(courses.ofYear(AGENCY, 2027)).isEmpty();
        assertThat(courses.withCodes(List.of(STATE_MANAGEMENT, "?"))).hasSize(1);
        assertThat(courses.course(COMMUNICATION).targetDuties())
                .containsExactly(Position.Duty.SPECIALIST, Position.Duty.SUPPORT);
    }

    @Test
    void areListedByTitleSoManyAtATime() {
        Course known = courses.course(COMMUNICATION);
        List<String> names = List.of("Đạo đức công vụ", "Chuyển đổi số", "Ứng dụng AI", "An toàn thông tin", "Đào tạo", "Dân vận");
        handIn.take(IntStream.range(0, names.size()).mapToObj(n -> new Course("T-" + n, AGENCY, names.get(n), known.content(), null, known.mode(), known.location(),
                null, MAY, MAY, 8, 10, 0, known.targetDuties(), false, null)).toList());
        List<String> expected = courses.ofYear(AGENCY, 2026).stream().sorted(Comparator.comparing((Course course) -> NameOrder.thing(course.title())))
                .map(Course::code).toList();

        assertThat(courses.countOfYear(AGENCY, 2026)).isEqualTo(8);
        assertThat(courses.ofYearByTitle(AGENCY, 2026, 0, Integer.MAX_VALUE)).extracting(Course::code).isEqualTo(expected).startsWith("T-3", "T-1", "T-5", "T-4", "T-0");
        assertThat(courses.ofYearByTitle(AGENCY, 2026, 3, 2)).extracting(Course::code).isEqualTo(expected.subList(3, 5));
        assertThat(courses.ofYearByTitle(AGENCY, 2027, 0, 5)).isEmpty();
    }

    @Test
    void moveAndAreHeardOf() {
        Course before = courses.course(COMMUNICATION);

        courses.move(COMMUNICATION, MAY, MAY.plusDays(2));

        assertThat(courses.course(COMMUNICATION).covers(MAY.plusDays(2))).isTrue();
        assertThat(events.stream(CourseMoved.class)).containsExactly(new CourseMoved(AGENCY, COMMUNICATION, MAY, MAY.plusDays(2),
                before.startsOn(), before.endsOn()));
        assertRefused("course.datesReversed", () -> courses.move(COMMUNICATION, MAY, MAY.minusDays(1)));
    }

    @Test
    void areCancelledOnceAndForGood() {
        courses.cancel(COMMUNICATION, MAY, "Giảng viên ốm");

        assertThat(courses.course(COMMUNICATION).cancelledOn()).isEqualTo(MAY);
        assertThat(events.stream(CourseCancelled.class)).hasSize(1);
        assertRefused("course.cancelled", () -> courses.cancel(COMMUNICATION, MAY, "Lần nữa"));
        assertRefused("course.cancelled", () -> courses.move(COMMUNICATION, MAY, MAY));
    }

    @Test
    void keepTheirDatesWhenHandedInAgain() {
        Course course = courses.course(STATE_MANAGEMENT);

        handIn.take(List.of(new Course(course.code(), AGENCY, "Tên mới", course.content(), null, course.mode(), course.location(), null,
                MAY, MAY, 8, 9, 0, course.targetDuties(), true, null)));

        Course now = courses.course(STATE_MANAGEMENT);
        assertThat(now.name()).isEqualTo("Tên mới");
        assertThat(now.seats()).isEqualTo(9);
        assertThat(now.startsOn()).isEqualTo(course.startsOn());
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
