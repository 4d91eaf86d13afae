package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** All of a unit are away when a course opens, and back before its list is put forward: hr sees it in the form, asks, and the head names people. */
@ServerTest
class AskedLateWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String COURSE = "GTHC-01";
    private static final String NAME = "Kỹ năng giao tiếp hành chính";
    private static final String UNIT = "Phòng Kinh tế, Hạ tầng và Đô thị";
    private static final String REASON = "Đoàn kiểm tra hoãn, cả phòng đã về";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aUnitThatHadNobodyIsAskedBeforeTheListIsPutForward() {
        jdbc.sql("insert into boiduong.officer_leave (officer, first_day, last_day, kind) select id, date '2026-01-12', date '2026-01-14', 'OTHER' "
                + "from boiduong.officer where unit = 'KTHTDT'").update();
        others.planTheYear("TK/2026");
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of("nominees", ""));
        Tasklist hr = new Tasklist(BROWSER, server, HR).take("Tổng hợp đề cử", NAME);
        hr.reads("Đơn vị chưa được hỏi", UNIT + ": chưa có ai đủ điều kiện");

        jdbc.sql("delete from boiduong.officer_leave where first_day = date '2026-01-12'").update();
        hr.page().reload();
        hr.open("Tổng hợp đề cử", NAME).reads(UNIT, "Nay đủ điều kiện: ", "Nguyễn Duy Khánh");
        hr.form().getByLabel(UNIT).check();
        hr.reads("Xem trước – chưa có gì thay đổi", "nhận việc đề cử, hạn ", "Chưa trình ký: 1 đơn vị được hỏi thêm người.").picture("hoi-them-don-vi");
        assertThat(hr.refused()).hasText("Nêu lý do hỏi thêm đơn vị.");
        hr.form().getByLabel("Lý do hỏi thêm đơn vị").fill(REASON);
        hr.done();

        assertThat(driver.openTasks("nomination", COURSE)).containsExactly("Task_ApproveNominations");
        new Tasklist(BROWSER, server, HEAD_OF_KT).open("Phê duyệt đề cử", NAME)
                .reads("Khi mở đề cử đơn vị chưa có ai đủ điều kiện; nay được hỏi vì: " + REASON, "Nguyễn Duy Khánh");
    }
}
