package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HR;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.identity.Actors;
import vn.boiduong.plan.Budgets;
import vn.boiduong.shared.AgencyYear;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;
import vn.boiduong.support.Tasklist;

/** From the units' needs to the approved plan, as hr and the chairman read them in a real browser. */
@ServerTest
class PlanWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String YEAR = "TK/2026";

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;
    @Autowired
    private Budgets budgets;
    @Autowired
    private Actors actors;

    @Test
    void theChairmanApprovesAPlanHeCanReadToItsEnd() {
        others.complete("survey", YEAR, "Task_DeclareNeeds", Map.of("otherNeeds", "Lớp nghiệp vụ tiếp công dân, 3 người, quý II."));
        Tasklist hr = at(HR).take("Tổng hợp nhu cầu", "2026");
        hr.reads("11 trên 11 đơn vị đã trả lời.", "Số người cần theo từng yêu cầu", "Lớp nghiệp vụ tiếp công dân, 3 người, quý II.")
                .type("Nhận xét khi tổng hợp", "Đề nghị cấp trên mở lớp tiếp công dân.");
        BROWSER.picturesOfAll(hr.page(), "ke-hoach-1-nhu-cau", 2600);
        hr.done();
        hr.take("Dự thảo kế hoạch", "2026").form().getByLabel("Đưa vào kế hoạch: Kỹ năng giao tiếp hành chính").uncheck();
        hr.reads("Chọn 15 trên 16 khóa", "Chưa ghi kinh phí được giao của năm 2026", "Nhu cầu chưa có khóa nào đáp ứng")
                .type("Thuyết minh gửi lãnh đạo", "Khóa giao tiếp chuyển sang năm sau.");
        driver.as(HR, () -> budgets.record(new AgencyYear("TK", 2026), 900_000_000L, "Quyết định 11/QĐ-UBND", actors.current()));
        assertThat(hr.refused()).containsText("đã thay đổi sau khi mở");
        hr.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem bản mới")).click();
        hr.reads("Chọn 15 trên 16 khóa", "Kinh phí được giao 900.000.000 đồng");
        assertThat(hr.form().getByLabel("Đưa vào kế hoạch: Kỹ năng giao tiếp hành chính")).not().isChecked();
        assertThat(hr.form().getByLabel("Thuyết minh gửi lãnh đạo")).hasValue("Khóa giao tiếp chuyển sang năm sau.");
        BROWSER.picturesOfAll(hr.page(), "ke-hoach-1-du-thao", 3600);
        hr.done();

        Tasklist chairman = at(CHAIRMAN).take("Phê duyệt kế hoạch", "2026");
        chairman.reads("Kế hoạch gồm", "Kinh phí được giao 900.000.000 đồng", "Kỹ năng giao tiếp hành chính", "Khóa giao tiếp chuyển sang năm sau.",
                "Đề nghị cấp trên mở lớp tiếp công dân.", "Các khóa trong kế hoạch");
        BROWSER.picturesOfAll(chairman.page(), "ke-hoach-2-phe-duyet", 4200);
        for (int width : new int[] {360, 1366}) {
            chairman.page().setViewportSize(width, 740);
            assertThat(chairman.refused()).hasText("Chọn phê duyệt hoặc trả lại.");
            BROWSER.picture(chairman.page(), "ke-hoach-2-chua-chon-" + width);
        }
        driver.as(HR, () -> budgets.record(new AgencyYear("TK", 2026), 1_000_000L, "Quyết định 12/QĐ-UBND", actors.current()));
        chairman.choose("Phê duyệt kế hoạch");
        assertThat(chairman.refused()).containsText("đã thay đổi sau khi mở");
        chairman.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem bản mới")).click();
        chairman.reads("Kinh phí được giao 1.000.000 đồng").done();

        assertThat(driver.endsOf("TK", "plan", YEAR)).containsExactly("EndEvent_PlanApproved");
    }

    private Tasklist at(String officer) {
        return new Tasklist(BROWSER, server, officer);
    }
}
