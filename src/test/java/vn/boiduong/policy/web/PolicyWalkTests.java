package vn.boiduong.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HR;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** HR sets what becomes of an unmet condition, by keyboard, on a telephone. */
@ServerTest
class PolicyWalkTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;

    @Test
    void aConditionIsChosenInWordsOnANarrowTelephone() {
        Page page = BROWSER.pageOf(HR, server, "/chinh-sach");
        page.setViewportSize(360, 800);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).as("nothing sticks out").isEqualTo(true);
        BROWSER.check(page, "chinh-sach");

        page.locator("[id='condition.ON_LEAVE']").focus();
        page.keyboard().press("ArrowDown");
        page.fill("#validFrom", "01/07/2026");
        page.fill("#reason", "Quyết định 12/QĐ-UBND");
        page.locator("button[name=preview]").first().click();

        assertThat(page.locator("section.card").first().innerText()).contains("Người nghỉ trong những ngày học: Không được cử thành Được cử nếu có lý do");
        page.locator("button.strong").click();
        assertThat(page.locator(".said.good").innerText()).isEqualTo("Đã ban hành phiên bản 2.");
    }
}
