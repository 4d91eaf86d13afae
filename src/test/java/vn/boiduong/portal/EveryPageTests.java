package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.Http.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.ServerTest;

/** Every page, on an office screen, on the same at twice the size, on a tablet and on the narrowest telephone: it fits, and who hears it or cannot tell colours can use it. */
@ServerTest
class EveryPageTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final int[] WIDTHS = {1366, 800, 683, 360};
    private static final Path PAGES = Path.of("src/test/resources/access/trang-theo-vai-tro.csv");

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;

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

    /** Forms, previews and single things: whatever the table of roles knows of and the menu does not lead to. */
    @Test
    void soAreThePagesBehindThem() throws IOException {
        PaperYear.write(jdbc);
        String task = json(server.as(HEAD_OF_KT).get("/engine-rest/task?taskDefinitionKey=Task_DeclareNeeds")).get(0).get("id").asText();
        server.as(HEAD_OF_KT).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + HEAD_OF_KT + "\"}");
        String year = json(server.as(HR).get("/engine-rest/process-instance?businessKey=TK/2026&processDefinitionKey=training-year")).get(0).get("id").asText();
        Page page = signIn(HR);
        List<String> seen = entries(page);

        lookAt(page, Files.readAllLines(PAGES).stream().skip(1).map(line -> line.split(",", -1)).map(cells -> cells[1].isEmpty() ? cells[0] : cells[1])
                .map(path -> path.replace("(hồ sơ)", year).replace("(việc)", task)).filter(path -> !seen.contains(path))
                .filter(path -> !path.matches("/huong-dan/.*|/quan-tri/.*|/dang-nhap|/cai-dat|/mat-khau|.*([{(]|\\.csv|\\.zip|\\.png).*")).toList(), BROWSER::check);
    }

    @Test
    void soAreAnswersToAForm() {
        PaperYear.write(jdbc);
        Page page = signIn(HR);
        page.navigate(server.url() + "/bien-dong/COURSE_MOVED?course=GTHC-01");
        answered(page, "bien-dong-tra-loi", Map.of("#firstDay", "31/02/2026", "#lastDay", "5.5.2026", "#reason", "Giảng viên bận"));
        answered(page, "bien-dong-xem-truoc", Map.of("#firstDay", "4/5/2026", "#lastDay", "06052026"));
        page.navigate(server.url() + "/danh-ba/moi/khoa-hoc");
        answered(page, "danh-ba-tra-loi", Map.of("#code", "K 01", "#name", "Kỹ năng", "#startsOn", "4/5/2026", "#endsOn", "01/05/2026"));
        page.navigate(server.url() + "/danh-ba/nhap");
        page.locator("#file").setInputFiles(new FilePayload("danh-ba.zip", "application/zip", new byte[] {1, 2, 3}));
        answered(page, "danh-ba-nhap-tra-loi", Map.of());
    }

    private static void answered(Page page, String name, Map<String, String> typed) {
        typed.forEach((field, text) -> page.locator(field).fill(text));
        page.locator("main form button[type=submit]", new Page.LocatorOptions().setHasText("Xem trước")).first().evaluate("button => { button.form.noValidate = true; button.click(); }");
        page.waitForURL("**/xem-lai/**");
        BROWSER.picturesOfAll(page, name, 1600);
    }

    @SuppressWarnings("unchecked")
    private static List<String> entries(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('nav a')].map(link => link.pathname).filter(path => !path.startsWith('/camunda'))");
    }

    private void lookAt(Page page, List<String> entries) {
        lookAt(page, entries, BROWSER::picture);
    }

    private void lookAt(Page page, List<String> entries, BiConsumer<Page, String> look) {
        for (String entry : entries) {
            page.navigate(server.url() + entry);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("%s, %s px", entry, width).isLessThanOrEqualTo(width);
            }
            look.accept(page, "trang" + entry.replace('/', '-'));
        }
        assertThat(entries).isNotEmpty();
    }

    private Page signIn(String officer) {
        return BROWSER.pageOf(officer, server, "/");
    }
}
