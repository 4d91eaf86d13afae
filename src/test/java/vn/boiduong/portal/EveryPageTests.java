package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** Every page of the menu, on an office screen and on the narrowest telephone: it fits, and who hears it or cannot tell colours can use it. */
@ServerTest
class EveryPageTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    @Autowired
    private DemoServer server;

    @Test
    void everyEntryOfTheMenuIsAPageForEveryone() {
        Page page = signIn(HR);
        lookAt(page, entries(page));
        lookAt(page, List.of("/danh-ba/don-vi/VP", "/danh-ba/can-bo/TK024", "/danh-ba/can-bo/TK024/sua", "/danh-ba/vi-tri", "/danh-ba/nhap", "/danh-ba/thay-doi"));
    }

    @Test
    void soAreThePagesThatHoldOtherThingsForAHeadOrOnlyForTheAdministrator() {
        lookAt(signIn(HEAD_OF_KT), List.of("/", "/viec-cua-toi", "/de-cu", "/huong-dan/can-bo", "/huong-dan/truong-don-vi"));
        lookAt(signIn(ADMIN), List.of("/quan-tri/tai-khoan"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> entries(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('nav a')].map(link => link.pathname).filter(path => !path.startsWith('/camunda'))");
    }

    private void lookAt(Page page, List<String> entries) {
        for (String entry : entries) {
            page.navigate(server.url() + entry);
            for (int width : new int[] {1366, 360}) {
                page.setViewportSize(width, 900);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(entry).isLessThanOrEqualTo(width);
            }
            BROWSER.picture(page, "trang" + entry.replace('/', '-'));
        }
        assertThat(entries).isNotEmpty();
    }

    private Page signIn(String officer) {
        return BROWSER.pageOf(officer, server, "/");
    }
}
