package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.directory.DirectoryChanges;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** A chairman signs a list of forty names and a long report: all of it is before him, and what has changed meanwhile is not signed. */
@ServerTest
class SignatureWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String YEAR = "TK/2026";
    private static final String COURSE = "GTHC-01";
    private static final String NAME = "Kỹ năng giao tiếp hành chính";
    private static final int NAMES = 40;
    private static final String LONG_TEXT = "Công tác bồi dưỡng của phường bám sát yêu cầu của vị trí việc làm. ".repeat(50) + "Đề nghị hết.";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private DirectoryChanges changes;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void fortyNamesAndALongReportAreSignedAsTheyStand() {
        fortyNamesAwaitTheSignature();
        signTheList();
        driver.advanceTo(LocalDate.of(2026, 11, 25));
        reportOfTheUnit();
        others.complete("report", YEAR, "Task_SubmitUnitReport", Map.of("resultsText", LONG_TEXT, "difficultiesText", "Thiếu kinh phí."));
        others.complete("report", YEAR, "Task_ConsolidateReport", Map.of("reportText", LONG_TEXT));
        signTheReport();
    }

    private void signTheList() {
        Tasklist chairman = at(CHAIRMAN).take("Ký quyết định cử đi", NAME);
        String last = nameAt(NAMES - 1);
        chairman.reads("Cử 40 người trên 45 chỗ", nameAt(0), last, "Phụ trách tiếp dân").choose("Ký quyết định cử người đi học")
                .type("Lý do vẫn cử", "Đã bố trí người trực thay.");
        pictures(chairman, "ky-danh-sach", 6200);
        driver.as(HR, () -> changes.leave(jdbc.sql("select officer from boiduong.nominee where course = ? and turn = ?")
                .params(COURSE, 107).query(String.class).single(), LocalDate.of(2026, 1, 5), "Chuyển công tác"));

        assertThat(chairman.refused()).containsText("Danh sách đã thay đổi sau khi mở; tải lại để xem bản mới.");
        chairman.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem bản mới")).click();
        chairman.reads("Cử 39 người trên 45 chỗ").done();
        assertThat(driver.endsOf("TK", "nomination", COURSE)).containsExactly("EndEvent_DecisionIssued");
    }

    private void reportOfTheUnit() {
        Tasklist head = at(HEAD_OF_KT).take("Gửi báo cáo của đơn vị", "2026").type("Kết quả thực hiện", "Đạt kế hoạch.");
        changes.leave("TK028", LocalDate.of(2026, 11, 25), "Chuyển công tác");
        assertThat(head.refused()).containsText("Số liệu của đơn vị đã thay đổi sau khi mở");
        head.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem bản mới")).click();
        assertThat(head.form().getByLabel("Kết quả thực hiện")).hasValue("Đạt kế hoạch.");
        pictures(head, "ky-don-vi", 1500);
        head.done();
    }

    private void signTheReport() {
        Tasklist chairman = at(CHAIRMAN).take("Ký báo cáo", "2026");
        chairman.reads("Toàn cơ quan", "Phòng Kinh tế, Hạ tầng và Đô thị", "Đề nghị hết.", "Thiếu kinh phí.");
        pictures(chairman, "ky-bao-cao", 9000);
        chairman.choose("Ký báo cáo").done();
        assertThat(driver.endsOf("TK", "report", YEAR)).containsExactly("EndEvent_ReportSigned");
    }

    /** One unit names one person; the other names are put beside it, as units would. */
    private void fortyNamesAwaitTheSignature() {
        others.planTheYear(YEAR);
        others.complete("nomination", COURSE, "Task_AllocateSeats", Map.of());
        driver.completeForUnit(HEAD_OF_KT, "nomination", COURSE, "Task_ApproveNominations", "KTHTDT", Map.of("nominees", OFFICER));
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of());
        others.complete("nomination", COURSE, "Task_ConsolidateNominations", Map.of("consolidationNote", "Đã rà soát từng người."));
        jdbc.sql("update boiduong.nomination set seats = 45 where course = ?").param(COURSE).update();
        jdbc.sql("update boiduong.course set refresher = true, target_duties = 'LEADER,SPECIALIST,SUPPORT' where code = ?").param(COURSE).update();
        jdbc.sql("""
                insert into boiduong.nominee (id, course, officer, agency, unit, turn, status, named_by, override_reason, overridden, credited_hours, version)
                select '%1$s/' || id, '%1$s', id, agency, unit, 100 + row_number() over (order by id), 'SEATED', 'TK010',
                       case when mod(row_number() over (order by id), 7) = 0 then 'Phụ trách tiếp dân' end,
                       case when mod(row_number() over (order by id), 7) = 0 then 'ORDER' end, 0, 0
                from boiduong.officer where agency = 'TK' and left_on is null and joined_on < date '2026-01-01' and id not in ('%2$s', '%3$s') order by id limit %4$d
                """.formatted(COURSE, OFFICER, CHAIRMAN, NAMES - 1)).update();
    }

    private String nameAt(int place) {
        return jdbc.sql("""
                select o.full_name from boiduong.nominee n join boiduong.officer o on o.id = n.officer where n.course = ? order by n.turn
                """).param(COURSE).query(String.class).list().get(place);
    }

    private void pictures(Tasklist tasklist, String name, int tall) {
        BROWSER.picturesOfAll(tasklist.page(), name, tall);
    }

    private Tasklist at(String officer) {
        return new Tasklist(BROWSER, server, officer);
    }
}
