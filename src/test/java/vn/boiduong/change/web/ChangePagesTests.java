package vn.boiduong.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.change.ChangeKind;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** HR chooses, sees, confirms; in the browser and over REST. */
@ServerTest
class ChangePagesTests {

    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"");

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void asksForWhatTheKindNeeds(ChangeKind kind) {
        HttpResponse<String> page = server.inSession(HR).open("/bien-dong/" + kind);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("name=\"reason\"", "<label for=\"reason\"", "name=\"_csrf\"").doesNotContain("??");
    }

    @Test
    void whatCanHappenStandsUnderWhatItIsAbout() {
        String page = server.inSession(HR).open("/bien-dong").body();

        assertThat(page).contains("href=\"#nguoi\"", "href=\"#don-vi\"", "href=\"#khoa-hoc\"", "href=\"#nam\"", "href=\"#da-ghi-nhan\"").doesNotContain("??");
        assertThat(page.substring(page.indexOf("id=\"don-vi\""), page.indexOf("id=\"khoa-hoc\"")))
                .contains("/bien-dong/DEPUTY", "/bien-dong/HEAD_REPLACED").doesNotContain("/bien-dong/LEFT");
        for (ChangeKind kind : ChangeKind.values()) {
            assertThat(page).contains("href=\"/bien-dong/" + kind + "\"");
        }
        assertThat(server.inSession(ADMIN).open("/bien-dong").body()).as("keeps the directory alone").contains("id=\"nguoi\"")
                .doesNotContain("id=\"khoa-hoc\"");
    }

    /** From the officer's page to the form with the person chosen, and the same from a course. */
    @Test
    void aPersonsPageLeadsToTheFormsWithThePersonChosen() {
        Http hr = server.inSession(HR);
        assertThat(hr.open("/ho-so/TK024").body()).contains("href=\"/bien-dong?officer=TK024\"");
        assertThat(server.inSession(CHAIRMAN).open("/ho-so/TK024").body()).doesNotContain("/bien-dong?officer");

        String page = hr.open("/bien-dong?officer=TK024").body();
        assertThat(page).contains("Ghi biến động về: ", "href=\"/bien-dong/LEFT?officer=TK024\"", "href=\"/bien-dong/COURSE_MOVED\"");
        assertThat(hr.open("/bien-dong/LEFT?officer=TK024").body()).contains("value=\"TK024\" selected");
        assertThat(hr.open("/bien-dong?officer=KHONG-CO").body()).doesNotContain("Ghi biến động về: ");
    }

    @Test
    void theGroupsAreReachedByKeyboardOnANarrowTelephone() {
        Page page = BROWSER.pageOf(HR, server, "/bien-dong");
        BROWSER.picturesOfAll(page, "bien-dong", 1600);
        page.setViewportSize(360, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);

        page.locator("nav.choices a", new Page.LocatorOptions().setHasText("Khóa học")).focus();
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#khoa-hoc");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("/bien-dong/COURSE_MOVED");
    }

    @Test
    void showsFirstAndMakesWhatWasShown() {
        Http browser = server.inSession(HR);
        Map<String, String> fields = new HashMap<>(Map.of("officer", "TK005", "reason", "Nghỉ hưu theo chế độ"));

        HttpResponse<String> shown = browser.submit("/bien-dong/LEFT", "/bien-dong/LEFT/xem-truoc", fields);
        assertThat(shown.body()).contains("Nếu xác nhận", "Xem trước – chưa có gì thay đổi", "Lê Văn Toàn rời cơ quan từ ngày 05/01/2026", "không còn người đứng đầu");
        Matcher mark = MARK.matcher(shown.body());
        assertThat(mark.find()).isTrue();
        fields.put("mark", mark.group(1));

        HttpResponse<String> made = browser.submit("/bien-dong/LEFT", "/bien-dong/LEFT", fields);

        assertThat(made.statusCode()).isEqualTo(302);
        assertThat(browser.open("/bien-dong").body()).contains("Đã ghi nhận.", "Nghỉ hưu theo chế độ", "Trịnh Thị Lan Anh ghi lúc");
    }

    @Test
    void anExemptionIsShownFirstAndThenRecorded() {
        Http browser = server.inSession(HR);
        assertThat(browser.open("/bien-dong/HOURS_EXEMPTED?officer=TK024").body()).as("led here with a person").contains("value=\"TK024\" selected");
        Map<String, String> fields = new HashMap<>(Map.of("officer", "TK024", "year", "2026", "reason", "Nghỉ thai sản sáu tháng"));

        HttpResponse<String> shown = browser.submit("/bien-dong/HOURS_EXEMPTED", "/bien-dong/HOURS_EXEMPTED/xem-truoc", fields);
        Matcher mark = MARK.matcher(shown.body());
        assertThat(mark.find()).isTrue();
        assertThat(json(server.as(HR).get("/api/v1/hours-exemptions/2026"))).as("only shown").isEmpty();
        fields.put("mark", mark.group(1));
        assertThat(browser.submit("/bien-dong/HOURS_EXEMPTED", "/bien-dong/HOURS_EXEMPTED", fields).statusCode()).isEqualTo(302);

        assertThat(json(server.as(HR).get("/api/v1/hours-exemptions/2026")).get(0).get("recordedBy").asText()).isEqualTo(HR);
        assertThat(browser.open("/bien-dong").body()).contains("được miễn chỉ tiêu số tiết năm 2026", "Trịnh Thị Lan Anh ghi lúc");
        fields.put("year", "năm nay");
        assertThat(browser.submit("/bien-dong/HOURS_EXEMPTED", "/bien-dong/HOURS_EXEMPTED/xem-truoc", fields).body()).contains("ghi số nguyên");
    }

    @Test
    void aShortenedCourseIsAskedForItsHoursWithThoseInProportion() {
        Http browser = server.inSession(HR);
        Map<String, String> fields = new HashMap<>(Map.of("course", "QLNN-01", "lastDay", "2026-03-13", "reason", "Giảng viên bận"));

        String asked = browser.submit("/bien-dong/COURSE_MOVED", "/bien-dong/COURSE_MOVED/xem-truoc", fields).body();
        assertThat(asked).contains("ghi số tiết mới", "name=\"hours\"", "value=\"40\"").doesNotContain("Nếu xác nhận");

        fields.put("hours", "40");
        assertThat(browser.submit("/bien-dong/COURSE_MOVED", "/bien-dong/COURSE_MOVED/xem-truoc", fields).body())
                .contains("Nếu xác nhận", "ai đạt được ghi 40 tiết");
    }

    @Test
    void tellsWhatIsMissingBesideWhatWasTyped() {
        HttpResponse<String> page = server.inSession(HR).submit("/bien-dong/LEFT", "/bien-dong/LEFT/xem-truoc",
                Map.of("officer", "TK026", "reason", ""));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("role=\"alert\"", "Lý do").contains("value=\"TK026\" selected");
        assertThat(page.body()).doesNotContain("Nếu xác nhận");
    }

    @Test
    void programsPreviewAndMakeTheSame() {
        Http program = server.as(HR);
        String body = "{\"kind\":\"TRANSFER\",\"officer\":\"TK024\",\"unit\":\"PVHCC\",\"reason\":\"Điều động\"}";

        HttpResponse<String> shown = program.post("/api/v1/changes/preview", body);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(json(program.get("/api/v1/changes"))).isEmpty();
        HttpResponse<String> made = program.post("/api/v1/changes?mark=" + json(shown).get("mark").asText(), body);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(json(made)).isEqualTo(json(shown));
        assertThat(json(program.get("/api/v1/changes")).get(0).get("recordedBy").asText()).isEqualTo(HR);
    }
}
