package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;
import static vn.boiduong.support.Http.json;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.boiduong.access.Accounts;
import vn.boiduong.access.PasswordPolicy;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** The reader chooses the language of the pages; what is kept stays Vietnamese whoever reads. */
@ServerTest
class LanguageTests {

    private static final Pattern WAY_BACK = Pattern.compile("name=\"ve\" value=\"([^\"]*)\"");
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"");
    private static final Predicate<String> ENGLISH = Pattern.compile("\\b(the|course|is|of|task)\\b").asPredicate();
    private static final Map<String, String> CANCELLED = Map.of("course", "GTHC-01", "reason", "Giảng viên ốm");

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Accounts accounts;

    @Test
    void pagesAreVietnameseUntilSomebodyChoosesWhateverTheBrowserPrefers() {
        Http browser = server.anonymous();
        assertThat(browser.get("/dang-nhap", "Accept", "text/html", "Accept-Language", "en").body()).contains("<html lang=\"vi\"", "lang=\"en\">English</button>");

        HttpResponse<String> chosen = choose(browser, "/dang-nhap", "/dang-nhap");

        assertThat(chosen.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
                assertThat(cookie).startsWith("ngon-ngu=en").contains("Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Lax"));
        assertThat(browser.open("/dang-nhap").body()).contains("<html lang=\"en\"", "Sign in", "lang=\"vi\">Tiếng Việt</button>").doesNotContain("Đăng nhập");
        assertThat(browser.submit("/dang-nhap", "/ngon-ngu", Map.of("chon", "vi")).statusCode()).isEqualTo(302);
        assertThat(browser.open("/dang-nhap").body()).contains("<html lang=\"vi\"", "Đăng nhập");
    }

    @Test
    void theChoiceOutlivesSigningOut() {
        Http browser = server.inSession(OFFICER);
        choose(browser, "/", "/");
        assertThat(browser.open("/").body()).contains("<html lang=\"en\"", "My tasks");

        browser.submit("/", "/dang-xuat", Map.of());

        assertThat(browser.open("/dang-nhap?ra").body()).contains("<html lang=\"en\"", "Sign in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khoa-hoc?nam=2026&trangThai=&tim=giao+ti%E1%BA%BFp", "/lich/2026", "/khong-co-trang-nay"})
    void theSamePageOpensAgain(String page) {
        Http browser = server.inSession(HR);
        Matcher wayBack = WAY_BACK.matcher(browser.open(page).body());
        assertThat(wayBack.find()).isTrue();

        HttpResponse<String> chosen = choose(browser, page, HtmlUtils.htmlUnescape(wayBack.group(1)));

        assertThat(chosen.headers().firstValue("Location").map(URI::create)).hasValueSatisfying(to ->
                assertThat(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery())).isEqualTo(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "", "/\t/example.org", "\\\\example.org"})
    void noOtherSiteIsOpened(String page) {
        HttpResponse<String> chosen = choose(server.inSession(HR), "/", page);

        assertThat(chosen.headers().firstValue("Location").map(URI::create).map(URI::getPath)).contains("/");
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).doesNotContain("example").doesNotContain("alert");
    }

    @Test
    void whoMustChangeThePasswordFirstMayReadThatInEnglish() {
        accounts.provide("TK030", PasswordPolicy.OF_THE_DEMO);
        jdbc.sql("update boiduong.account set must_change = true where officer = 'TK030'").update();
        Http browser = server.anonymous();
        browser.signIn("TK030", PasswordPolicy.OF_THE_DEMO);

        assertThat(choose(browser, "/mat-khau", "/mat-khau").statusCode()).isEqualTo(302);
        assertThat(browser.open("/mat-khau").body()).contains("<html lang=\"en\"");
        assertThat(browser.open("/").headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/mat-khau"));
    }

    @Test
    void pagesRefuseInTheReadersLanguageProgramsInVietnamese() {
        Http browser = server.inSession(OFFICER);
        choose(browser, "/", "/");

        assertThat(browser.submit("/mat-khau", "/mat-khau", Map.of("current", "x", "next", "mat-khau-moi-1", "repeated", "khac")).statusCode()).isEqualTo(302);
        assertThat(browser.open("/mat-khau").body())
                .contains("<html lang=\"en\"", "role=\"alert\"").doesNotContain("Mật khẩu");
        assertThat(browser.get("/api/v1/changes", "Accept", "application/json", "Accept-Language", "en").body()).contains("thẩm quyền");
    }

    @Test
    void faultsOfAFormOfTheDirectoryAreToldInTheReadersLanguage() {
        Http hr = server.inSession(HR);
        choose(hr, "/", "/");
        Map<String, String> wrong = Map.of("code", "K-01", "name", "Kỹ năng", "hours", "nhiều", "startsOn", "2026-05-08", "endsOn", "2026-05-04");

        assertThat(hr.submit("/danh-ba/moi/khoa-hoc", "/danh-ba/moi/khoa-hoc/xem-truoc", wrong).body())
                .contains("the value “nhiều” is not right; expected: a whole number from 1 to 10000", "a day on or after First day (08/05/2026)")
                .doesNotContain("không đúng; cần");
        assertThat(hr.upload("/danh-ba/nhap", "/danh-ba/nhap", "").body()).contains("<html lang=\"en\"", "role=\"alert\"").doesNotContain("Cần một tệp");
    }

    @Test
    void whatAnEnglishReaderDoesIsKeptAndToldInVietnamese() {
        PaperYear.write(jdbc);
        Http hr = server.inSession(HR);
        choose(hr, "/", "/");

        String preview = hr.submit("/bien-dong/COURSE_CANCELLED", "/bien-dong/COURSE_CANCELLED/xem-truoc", CANCELLED).body();
        assertThat(preview).contains("If you confirm", "will not be held. Reason: Giảng viên ốm").doesNotContain("không tổ chức. Lý do");
        Matcher mark = MARK.matcher(preview);
        assertThat(mark.find()).isTrue();
        hr.submit("/bien-dong/COURSE_CANCELLED", "/bien-dong/COURSE_CANCELLED",
                Map.of("course", "GTHC-01", "reason", "Giảng viên ốm", "mark", mark.group(1)));

        assertThat(kept("select headline from boiduong.change_record")).singleElement().asString().startsWith("Khóa “Kỹ năng giao tiếp hành chính").endsWith("không tổ chức. Lý do: Giảng viên ốm");
        assertThat(kept("select sentence from boiduong.change_effect")).isNotEmpty().noneMatch(ENGLISH);
    }

    @Test
    void whomAnEnglishReaderRemindsReadsVietnamese() {
        Http hr = server.inSession(HR);
        choose(hr, "/", "/");
        String task = json(server.as(HEAD_OF_KT).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();

        hr.submit("/theo-doi", "/theo-doi/viec/" + task + "/nhac", Map.of("ve", "/theo-doi"));

        assertThat(hr.open("/theo-doi").body()).contains("class=\"said good\"").doesNotContain("Đã nhắc");
        assertThat(kept("select subject || ' ' || body from boiduong.notification where kind = 'REMINDER_BY_HR'")).isNotEmpty()
                .allMatch(notice -> notice.contains("Nêu nhu cầu bồi dưỡng")).noneMatch(ENGLISH);
    }

    private List<String> kept(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    private static HttpResponse<String> choose(Http browser, String from, String back) {
        return browser.submit(from, "/ngon-ngu", Map.of("chon", "en", "ve", back));
    }
}
