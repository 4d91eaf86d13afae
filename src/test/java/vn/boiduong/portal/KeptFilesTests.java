package vn.boiduong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.boiduong.support.DemoServer.HR;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.boiduong.support.DemoServer;
import vn.boiduong.support.Http;
import vn.boiduong.support.ServerTest;

/** What a browser may keep, and how much goes over a ward's line. */
@ServerTest
class KeptFilesTests {

    @Autowired
    private DemoServer server;

    @ParameterizedTest
    @ValueSource(strings = {"/assets/boi-duong.css", "/camunda/lib/deps.js", "/camunda/app/tasklist/camunda-tasklist-bootstrap.js"})
    void aFileIsSentOnceAndThenOnlyAskedFor(String file) {
        Http browser = server.inSession(HR);
        HttpResponse<String> first = browser.get(file);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value)
                .contains("no-cache").doesNotContain("no-store"));

        HttpResponse<String> again = browser.get(file, "If-Modified-Since", first.headers().firstValue("Last-Modified").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(browser.get(file, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void nothingAboutPeopleIsKept() {
        Http browser = server.inSession(HR);
        for (String page : new String[] {"/", "/viec-cua-toi", "/api/v1/trail"}) {
            assertThat(browser.open(page).headers().firstValue("Cache-Control")).as(page).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
    }
}
