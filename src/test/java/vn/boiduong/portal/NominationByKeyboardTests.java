package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Everyone;
import vn.boiduong.support.Keys;
import vn.boiduong.support.ProcessDriver;
import vn.boiduong.support.ServerTest;

/** A nomination from its seats to the decision, played by people who touch no mouse. */
@ServerTest
class NominationByKeyboardTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String COURSE = "GTHC-01";
    private static final String NAME = "Kỹ năng giao tiếp hành chính";
    private static final int A_FEW = 3;

    @Autowired
    private DemoServer server;
    @Autowired
    private ProcessDriver driver;
    @Autowired
    private Everyone others;

    @Test
    void aNominationIsPlayedByKeysAlone() {
        others.planTheYear("TK/2026");
        allocateSeats();
        nominate();
        others.complete("nomination", COURSE, "Task_ApproveNominations", Map.of("nominees", ""));
        consolidate();
        sign();
        assertThat(driver.endsOf("TK", "nomination", COURSE)).containsExactly("EndEvent_DecisionIssued");
    }

    private void allocateSeats() {
        Keys hr = at(HR);
        theWayPastTheHeader(hr);
        hr.open("Phân bổ chỉ tiêu", NAME);
        BROWSER.picture(hr.page(), "ban-phim-viec-mo");
        hr.take();
        assertThat(hr.tabTo("Giữ chỗ cho")).as("presses to the first field").isLessThanOrEqualTo(A_FEW);
        if (!hr.focused().contains("Kinh tế, Hạ tầng")) {
            hr.tabTo("Giữ chỗ cho Phòng Kinh tế, Hạ tầng và Đô thị");
        }
        hr.press("Control+a").type("3");
        assertThat(hr.page().locator(".task-card")).containsText("Giữ 3 trên 8 chỗ; 5 chỗ dùng chung.");
        hr.done();
    }

    private static void theWayPastTheHeader(Keys hr) {
        assertThat(hr.press("Tab").focused()).isEqualTo("Đến danh sách việc");
        BROWSER.picture(hr.page(), "ban-phim-loi-tat");
        hr.press("Enter");
        assertThat(hr.page().locator("li.task h4 a").first()).isFocused();
    }

    private void nominate() {
        Keys head = at(HEAD_OF_KT).open("Phê duyệt đề cử", NAME).take();
        assertThat(head.tabTo("Cử ")).as("presses to the first field").isLessThanOrEqualTo(A_FEW);
        if (!head.focused().equals("Cử Nguyễn Duy Khánh")) {
            head.tabTo("Cử Nguyễn Duy Khánh");
        }
        head.press("Space").tabTo("Cử Dương Văn Lợi");
        head.press("Space").handIn();
        assertThat(head.page().locator("[data-is=problem]")).hasText("Nêu lý do cử Dương Văn Lợi.");
        assertThat(head.page().locator("[data-reason]")).isFocused();
        BROWSER.picture(head.page(), "ban-phim-ly-do");
        head.type("Tiếp dân nhiều nhất đơn vị").done();
    }

    private void consolidate() {
        Keys hr = at(HR).open("Tổng hợp đề cử", NAME).take();
        assertThat(hr.page().locator(".task-card")).containsText("Tiếp dân nhiều nhất đơn vị");
        hr.done();
    }

    private void sign() {
        Keys chairman = at(CHAIRMAN).open("Ký quyết định cử đi", NAME).take();
        assertThat(chairman.tabTo("Ký quyết định cử người đi học")).as("presses to the first field").isLessThanOrEqualTo(A_FEW);
        chairman.press("Space").done();
    }

    private Keys at(String officer) {
        return new Keys(BROWSER, server, officer);
    }
}
