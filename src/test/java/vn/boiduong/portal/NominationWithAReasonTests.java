package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;

import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.course.Courses;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.directory.Leave;
import vn.boiduong.policy.PolicyService;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.Keys;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** The form of a head says why a reason is asked for, where the policy lets somebody on leave be sent with one. */
@ServerTest
class NominationWithAReasonTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String COURSE = "GTHC-01";
    private static final String ON_LEAVE = "TK024";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private PolicyService policies;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private Courses courses;

    @Test
    void whoIsOnLeaveIsSentWithTheReasonTheFormAsksFor() {
        driver.as(HR, () -> policies.introduce("TK", LocalDate.of(2026, 1, 5), Map.of("condition.ON_LEAVE", "REASON"), "Quyết định 12/QĐ-UBND"));
        LocalDate firstDay = courses.course(COURSE).startsOn();
        changes.recordLeave(new Leave(ON_LEAVE, firstDay, firstDay, Leave.Kind.OTHER));
        others.planTheYear("TK/2026");
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());

        Keys head = new Keys(BROWSER, server, HEAD_OF_KT).open("Phê duyệt đề cử", "Kỹ năng giao tiếp hành chính").take();
        head.tabTo("Cử Nguyễn Duy Khánh");
        head.press("Space");

        Locator card = head.page().locator(".task-card");
        assertThat(card).containsText("nghỉ trong những ngày học");
        assertThat(card).containsText("Chính sách của cơ quan: Được cử nếu có lý do");
        BROWSER.picture(head.page(), "de-cu-co-ly-do");
        head.handIn();
        assertThat(head.page().locator("[data-is=problem]")).hasText("Nêu lý do cử Nguyễn Duy Khánh.");
        head.type("Đã hoãn nghỉ để đi học").done();
    }
}
