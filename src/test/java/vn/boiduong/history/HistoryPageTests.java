package vn.boiduong.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.AUDITOR;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** The auditor looks for a case that is over and reads it, with the keyboard alone, on a telephone and on a desk. */
@ServerTest
class HistoryPageTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;

    @Test
    void aCaseThatIsOverIsFoundAndRead() {
        new PastConcern(server).answered();
        Page page = BROWSER.pageOf(AUDITOR, server, "/lich-su");
        both(page, "lich-su-tat-ca");

        page.locator("[name=nguoi]").focus();
        page.keyboard().type("nguyen duy khanh");
        page.keyboard().press("Enter");

        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertThat(page.locator("[name=nguoi]")).hasValue("nguyen duy khanh");
        assertThat(page.url()).contains("nguoi=nguyen");
        page.locator("table.list tbody a").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText("Vướng mắc số 1");
        assertThat(page.locator(".story")).containsText("Lý do: Nghỉ phép từ ngày mai");
        assertThat(page.locator(".kept")).containsText("Được đổi ca trực");
        assertThat(page.locator(".walk rect.walked").first()).isVisible();
        assertThat(page.locator(".walk .now")).hasCount(0);
        both(page, "lich-su-ho-so");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator(".kept")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));

        page.navigate(server.url() + "/lich-su?quyTrinh=training-year");
        page.locator("table.list tbody a").click();
        assertThat(page.locator(".story")).containsText("Khảo sát nhu cầu");
        both(page, "lich-su-nam");
        page.setViewportSize(683, 900);
        assertThat((Boolean) page.evaluate("document.querySelector('.walk').scrollWidth > document.querySelector('.walk').clientWidth")).as("words as large as drawn").isTrue();
        page.locator("[data-zoom] button[data-fit]").focus();
        page.keyboard().press("Enter");
        assertThat((Boolean) page.evaluate("document.querySelector('.walk').scrollWidth <= document.querySelector('.walk').clientWidth")).as("all of it at once").isTrue();

        page.navigate(server.url() + "/lich-su?tu=31/02/2026");
        assertThat(page.locator("[role=alert]")).containsText("31/02/2026");
        assertThat(page.locator("#tu")).hasAttribute("aria-invalid", "true");
    }

    private static void both(Page page, String name) {
        for (int width : new int[] {360, 1366}) {
            page.setViewportSize(width, 1900);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("nothing sticks out at " + width).isTrue();
            BROWSER.picture(page, name + "-" + width);
        }
    }
}
