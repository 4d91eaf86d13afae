package vn.boiduong.participation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.ADMIN;
import static vn.boiduong.support.DemoServer.AUDITOR;
import static vn.boiduong.support.DemoServer.CHAIRMAN;
import static vn.boiduong.support.DemoServer.HEAD_OF_KT;
import static vn.boiduong.support.DemoServer.HEAD_OF_VP;
import static vn.boiduong.support.DemoServer.HR;
import static vn.boiduong.support.DemoServer.OFFICER;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.boiduong.support.Chromium;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** A file of evidence is looked at in the browser by whoever may have it, as what its bytes say it is, and as nothing else. */
@ServerTest
class EvidencePagesTests {

    @RegisterExtension
    static final Chromium BROWSER = new Chromium();

    private static final String PAGE = "/minh-chung/GTHC-01/" + OFFICER;
    private static final String FILE = PAGE + "/tep";
    private static final String DOWNLOAD = "/api/v1/participations/GTHC-01/" + OFFICER + "/evidence";
    private static final String CSP = "Content-Security-Policy";

    @Autowired
    private DemoServer server;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somebodyHasReported() {
        jdbc.sql("insert into boiduong.participation (id, version, course, officer, agency, unit, status, outcome, report_opens_on, report_due_on,"
                + " report_closes_on, hours_credited) values ('GTHC-01/TK024', 1, 'GTHC-01', 'TK024', 'TK', 'KTHTDT', 'CONCLUDED', 'PASSED',"
                + " '2026-01-15', '2026-01-21', '2026-02-04', 24)").update();
    }

    /** By name it is something else: a telephone calls every picture .jpg, a person renames what is refused elsewhere. */
    @Test
    void aPictureIsShownAsWhatItsBytesSay() throws IOException {
        sent("chứng nhận.pdf", "application/pdf", picture("jpg"));

        HttpResponse<String> shown = server.inSession(HR).open(FILE);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(header(shown, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(shown, "Content-Disposition")).startsWith("inline;");
        assertThat(header(shown, CSP)).isEqualTo("sandbox; default-src 'none'; frame-ancestors 'self'");
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(shown, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(shown, "Cache-Control")).contains("no-store").contains("private");
    }

    @Test
    void aPdfIsShownByTheBrowsersReaderInOurPageAlone() {
        sent("chứng nhận.pdf", "application/pdf", pdf());

        HttpResponse<String> shown = server.inSession(HR).open(FILE);

        assertThat(header(shown, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(shown, "Content-Disposition")).startsWith("inline;");
        assertThat(header(shown, CSP)).contains("sandbox ").contains("default-src 'none'").contains("frame-ancestors 'self'").doesNotContain("script-src")
                .doesNotContain("allow-same-origin");
        assertThat(header(server.inSession(HR).open(PAGE), CSP)).contains("object-src 'self'").contains("script-src 'self'");
        assertThat(header(server.inSession(HR).open("/"), CSP)).doesNotContain("object-src");
    }

    /** Uploading refuses it; what came into the record some other way is handed out to be saved, never opened. */
    @ParameterizedTest
    @CsvSource({"thu.pdf, application/pdf", "thu.html, text/html", "anh.png, image/png", "anh.svg, image/svg+xml"})
    void aPageOfTheWebIsNeverShownWhateverItIsCalled(String name, String type) {
        sent(name, type, "<!DOCTYPE html><script>document.title = 'x'</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(server.inSession(HR).open(FILE).statusCode()).isEqualTo(404);
        assertThat(server.inSession(HR).open(PAGE).body()).contains("không xem được tại đây").doesNotContain("<object").doesNotContain("/tep");
        assertThat(header(server.as(HR).get(DOWNLOAD), "Content-Disposition")).startsWith("attachment;");
    }

    @ParameterizedTest
    @CsvSource({OFFICER + ",200", HEAD_OF_KT + ",200", HR + ",200", CHAIRMAN + ",200", AUDITOR + ",200", HEAD_OF_VP + ",404", ADMIN + ",404", "TK006,404"})
    void whoMayDownloadItMayLookAtIt(String person, int answer) {
        sent("chứng nhận.pdf", "application/pdf", pdf());
        Http browser = server.inSession(person);

        assertThat(browser.get(DOWNLOAD).statusCode()).isEqualTo(answer);
        assertThat(browser.open(PAGE).statusCode()).isEqualTo(answer);
        assertThat(browser.open(FILE).statusCode()).isEqualTo(answer);
    }

    @Test
    void nobodyElseLooksAtIt() {
        sent("chứng nhận.pdf", "application/pdf", pdf());

        assertThat(server.anonymous().open(FILE).statusCode()).isEqualTo(302);
        assertThat(server.inSession(HR).open("/minh-chung/GTHC-01/TK006/tep").statusCode()).isEqualTo(404);
    }

    @Test
    void aPictureFitsTheScreenAndAPdfTheWindow() throws IOException {
        sent("chứng nhận.jpg", "image/jpeg", picture("png"));
        Page page = BROWSER.pageOf(HR, server, PAGE);
        page.waitForFunction("() => document.querySelector('.shown-file img').naturalWidth > 1000");
        for (int width : new int[] {360, 1366}) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
            assertThat((Boolean) page.evaluate("() => { const box = document.querySelector('.shown-file img').getBoundingClientRect();"
                    + " return box.left >= 0 && box.right <= innerWidth && box.width > 200; }")).isTrue();
        }
        BROWSER.picturesOfAll(page, "minh-chung-anh", 1100);
        assertThat(page.waitForDownload(() -> page.getByText("Tải về").click()).suggestedFilename()).isEqualTo("chứng nhận.jpg");

        sent("chứng nhận.pdf", "application/pdf", pdf());
        page.navigate(server.url() + PAGE);
        assertThat(page.locator("object.shown-file")).isVisible();
        BROWSER.picturesOfAll(page, "minh-chung-pdf", 1100);
    }

    private void sent(String name, String type, byte[] content) {
        jdbc.sql("delete from boiduong.evidence").update();
        jdbc.sql("insert into boiduong.evidence (participation, file_name, media_type, file_size, sha256, content, uploaded_by, uploaded_at)"
                + " values ('GTHC-01/TK024', ?, ?, ?, '0', ?, 'TK024', '2026-01-15 09:00:00+07')").params(name, type, content.length, content).update();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(1600, 1130, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(255, 250, 235));
        pen.fillRect(0, 0, 1600, 1130);
        pen.setColor(new Color(164, 22, 26));
        pen.drawRect(40, 40, 1520, 1050);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 96));
        pen.drawString("CHUNG NHAN", 480, 500);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(picture, format, content);
        return content.toByteArray();
    }

    private static byte[] pdf() {
        String drawn = "BT /F1 40 Tf 90 600 Td (CHUNG NHAN) Tj ET";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                + "4 0 obj<</Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }
}
