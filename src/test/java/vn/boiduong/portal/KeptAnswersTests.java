package vn.boiduong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** A page that answers a form is opened again by Back, by loading it anew and in the other language, and nothing is done by that. */
@ServerTest
class KeptAnswersTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String REASON = "Giảng viên ốm";
    private static final String TYPED = "() => Object.keys(sessionStorage).filter(key => key.startsWith('typed-')).length";

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void backAfterConfirmingShowsThePreviewAndConfirmingItAgainDoesNothing() {
        PaperYear.write(jdbc);
        Page page = BROWSER.pageOf(HR, server, "/");
        page.navigate(server.url() + "/bien-dong/COURSE_CANCELLED");
        page.locator("#course").selectOption("GTHC-01");
        page.locator("#reason").fill(REASON);
        press(page, "Xem trước");
        assertThat(page.locator(".outcome")).containsText("Nếu xác nhận");
        assertThat(page.locator("#menu a[aria-current]")).hasText("Biến động");
        page.reload();
        assertThat(page.locator(".outcome")).containsText(REASON);

        press(page, "Xác nhận");
        assertThat(page.locator("h1")).hasText("Biến động trong năm");
        assertThat(recorded()).hasSize(1);

        page.goBack();
        assertThat(page.locator(".outcome")).containsText("Nếu xác nhận");
        assertThat(page.locator("#reason")).hasValue(REASON);
        press(page, "Xác nhận");

        assertThat(page.locator(".said.bad")).isVisible();
        assertThat(recorded()).as("done once").hasSize(1);
        page.goBack();
        page.goBack();
        assertThat(page.locator("#reason")).isVisible();
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void whatWasTypedIsStillThereInTheOtherLanguage() {
        PaperYear.write(jdbc);
        Page page = BROWSER.pageOf(HR, server, "/");
        page.navigate(server.url() + "/bien-dong/LEAVE");
        page.locator(".day input[type=date]").first().evaluate("calendar => { calendar.value = '2026-04-17'; calendar.dispatchEvent(new Event('change')); }");
        press(page, "English");
        assertThat(page.locator("#firstDay")).hasValue("17/04/2026");
        press(page, "Tiếng Việt");

        page.navigate(server.url() + "/bien-dong/COURSE_CANCELLED");
        page.locator("#course").selectOption("GTHC-01");
        page.locator("#reason").fill("chưa gửi");

        press(page, "English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#course")).hasValue("GTHC-01");
        assertThat(page.locator("#reason")).hasValue("chưa gửi");

        page.locator("#reason").fill(REASON);
        press(page, "Preview");
        assertThat(page.locator(".outcome")).containsText("If you confirm");
        page.locator("#reason").fill(REASON + " nặng");
        press(page, "Tiếng Việt");

        assertThat(page.locator(".outcome")).containsText("Nếu xác nhận");
        assertThat(page.locator(".outcome")).containsText("không tổ chức. Lý do: " + REASON);
        assertThat(page.locator("#reason")).hasValue(REASON + " nặng");
    }

    /** The rules refuse it, and its feature has no page of its own for that: nothing is sent twice, and what was typed waits in the form. */
    @Test
    void aRefusalWithoutAPageOfItsOwnLeadsBackToWhatWasTyped() {
        Page page = BROWSER.pageOf(HR, server, "/");
        page.navigate(server.url() + "/theo-doi/" + caseOfTheYear() + "/huy");
        Locator reason = page.locator("#ly-do");
        reason.fill("x".repeat(4001));
        assertThat(page.locator("#ly-do ~ .length")).hasText("“Lý do (được lưu trong hồ sơ)” dài 4001 ký tự, nhiều nhất 2000; viết gọn lại rồi mới gửi được.");
        press(page, "Hủy năm");
        assertThat(reason).isFocused();
        reason.evaluate("field => { delete field.dataset.longest; field.setCustomValidity(''); }");
        press(page, "Hủy năm");

        assertThat(page.locator(".said.bad")).hasText("Trường “Lý do hủy năm bồi dưỡng”: dài quá 4000 ký tự.");
        page.reload();
        press(page, "English");
        assertThat(page.locator(".said.bad")).containsText("4000");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("[data-way-back]").click();
        assertThat(reason).hasValue("x".repeat(4001));
        page.goBack();
        assertThat(page.locator(".said.bad")).isVisible();
    }

    /** What waits for its form waits for whoever wrote it. */
    @Test
    void whoeverSignsOutLeavesNothingTypedInTheTab() {
        Page page = BROWSER.pageOf(HR, server, "/");
        page.navigate(server.url() + "/theo-doi/" + caseOfTheYear() + "/huy");
        page.locator("#ly-do").fill(" ");
        press(page, "Hủy năm");
        assertThat(page.locator("[data-way-back]")).isVisible();
        assertThat(page.evaluate(TYPED)).isEqualTo(1);

        press(page, "Đăng xuất");
        page.waitForURL("**/dang-nhap**");

        page.waitForFunction("() => (" + TYPED + ")() === 0");
    }

    /** Also without a script: what was sent comes from the server. */
    @Test
    void aRefusalKeepsItsFieldsAndIsToldInTheOtherLanguage() {
        Http hr = server.inSession(HR);
        Map<String, String> wrong = Map.of("code", "K-01", "name", "Kỹ năng lập hồ sơ", "hours", "nhiều");
        String vietnamese = hr.submit("/danh-ba/moi/khoa-hoc", "/danh-ba/moi/khoa-hoc/xem-truoc", wrong).body();
        assertThat(vietnamese).contains("giá trị “nhiều” không đúng");
        String here = vietnamese.replaceAll("(?s).*name=\"ve\" value=\"([^\"]*)\".*", "$1");
        assertThat(here).startsWith("/xem-lai/");

        assertThat(hr.submit("/danh-ba", "/ngon-ngu", Map.of("chon", "en", "ve", here)).body())
                .contains("value=\"Kỹ năng lập hồ sơ\"", "the value “nhiều” is not right")
                .doesNotContain("không đúng");
    }

    @Test
    void anAnswerIsOnesOwnAndKeptForAWhileThenItsFormOpens() {
        Http hr = server.inSession(HR);
        String page = hr.submit("/danh-ba/moi/don-vi", "/danh-ba/moi/don-vi/xem-truoc", Map.of("code", "VP")).body();
        String here = page.replaceAll("(?s).*name=\"ve\" value=\"([^\"]*)\".*", "$1");
        assertThat(hr.open(here).statusCode()).isEqualTo(200);

        assertThat(server.inSession(DemoServer.ADMIN).open(here).headers().firstValue("Location").map(URI::create).map(URI::getPath))
                .contains("/danh-ba/moi/don-vi");
        for (int other = 0; other < 10; other++) {
            hr.submit("/danh-ba/moi/don-vi", "/danh-ba/moi/don-vi/xem-truoc", Map.of("code", "VP"));
        }
        assertThat(hr.open(here).headers().firstValue("Location").map(URI::create).map(URI::getPath)).contains("/danh-ba/moi/don-vi");
        for (String elsewhere : List.of("//example.org/", "https://example.org/", "")) {
            assertThat(hr.open("/xem-lai/khong-co?ve=" + elsewhere).statusCode()).isEqualTo(404);
        }
    }

    private String caseOfTheYear() {
        return json(server.as(HR).get("/engine-rest/process-instance?processDefinitionKey=training-year")).get(0).get("id").asText();
    }

    private List<String> recorded() {
        return jdbc.sql("select headline from boiduong.change_record").query(String.class).list();
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click();
    }
}
