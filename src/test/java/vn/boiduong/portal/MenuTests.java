package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.identity.Actor;
import vn.boiduong.identity.Actors;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** What the menu shows a person opens for that person, and what it does not show stays shut, page by page and role by role. */
@ServerTest
class MenuTests {

    @Autowired
    private DemoServer server;
    @Autowired
    private Actors actors;

    @ParameterizedTest
    @ValueSource(strings = {"TK024", "TK022", "TK014", "TK001", "TK012", "TK011"})
    void theMenuIsWhatOneMayOpen(String officer) {
        Actor actor = actors.of(officer);
        Http browser = server.inSession(officer);
        String home = browser.open("/").body();

        assertThat(Menu.pathsOf(actor, true)).isNotEmpty().allSatisfy(path -> {
            assertThat(arrivedAt(browser, path).statusCode()).as(path).isEqualTo(200);
            assertThat(home).as(path).contains("href=\"" + path + "\"");
        });
        assertThat(Menu.pathsOf(actor, false)).allSatisfy(path -> {
            assertThat(refused(browser.open(path))).as(path).isTrue();
            assertThat(menuOf(home)).as(path).doesNotContain("href=\"" + path + "\"");
        });
    }

    @Test
    void everyPageMarksWhereOneIs() {
        Http hr = server.inSession("TK014");

        assertThat(hr.open("/khoa-hoc").body()).contains("<a href=\"/khoa-hoc\" aria-current=\"page\">");
        assertThat(hr.open("/khoa-hoc/GTHC-01").body()).contains("<a href=\"/khoa-hoc\" aria-current=\"true\">");
        assertThat(menuOf(hr.open("/ke-hoach/kinh-phi").body())).containsOnlyOnce("aria-current");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co-trang-nay", "/khoa-hoc/KHONG-CO", "/lich-su", "/quan-tri/tai-khoan"})
    void whatOneMayNotSeeIsToldInsideTheOwnPages(String path) {
        HttpResponse<String> answer = server.inSession("TK024").open(path);

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body()).contains("Nguyễn", "Đăng xuất", "href=\"/ho-so-cua-toi\"").doesNotContain("BoiDuong@2026");
    }

    @Test
    void beforeSigningInThereIsNone() {
        assertThat(server.anonymous().open("/dang-nhap").body()).doesNotContain("id=\"menu\"");
    }

    /** Some addresses lead on to the newest of their kind. */
    private static HttpResponse<String> arrivedAt(Http browser, String path) {
        HttpResponse<String> answer = browser.open(path);
        return answer.headers().firstValue("Location").map(to -> browser.open(URI.create(to).getPath())).orElse(answer);
    }

    /** Told so, or led to the own page. */
    private static boolean refused(HttpResponse<String> answer) {
        return answer.statusCode() == 403 || answer.headers().firstValue("Location").filter(to -> to.endsWith("/ho-so-cua-toi")).isPresent();
    }

    private static String menuOf(String page) {
        return page.substring(page.indexOf("<nav id=\"menu\""), page.indexOf("<main"));
    }
}
