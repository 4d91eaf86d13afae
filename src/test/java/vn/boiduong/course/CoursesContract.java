package vn.boiduong.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.boiduong.support.SmallWard.AGENCY;
import static vn.boiduong.support.SmallWard.COMMUNICATION;
import static vn.boiduong.support.SmallWard.STATE_MANAGEMENT;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
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
