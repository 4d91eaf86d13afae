package vn.boiduong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.HR;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.boiduong.plan.PlanApproved;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** A nomination whose course is over: the board asks nobody for seats, hr is led to calling the course off. */
@ServerTest
class CourseOverPageTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void itSaysSoAndLeadsToCallingTheCourseOff() {
        transaction.executeWithoutResult(status -> events.publishEvent(new PlanApproved("TK", "TK/2026", List.of("GTHC-01"))));
        assertThat(server.inSession(HR).open("/theo-doi?quyTrinh=nomination").body()).contains("Kỹ năng giao tiếp").doesNotContain("không cử người được nữa");
        jdbc.sql("update boiduong.course set starts_on = '2025-12-29', ends_on = '2025-12-31' where code = 'GTHC-01'").update();

        assertThat(server.inSession(HR).open("/theo-doi?quyTrinh=nomination").body()).contains("Khóa đã kết thúc ngày 31/12/2025: không cử người được nữa",
                "/bien-dong/COURSE_CANCELLED?course=GTHC-01").doesNotContain("/nhac\"", "??");
        assertThat(server.inSession(AUDITOR).open("/theo-doi?quyTrinh=nomination").body()).contains("không cử người được nữa").doesNotContain("/bien-dong/COURSE_CANCELLED");
    }
}
